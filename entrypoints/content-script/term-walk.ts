/** The reader walks the terms of a page by keyboard: next, previous, the card of the current one. */
import { t } from '../../lib/extension/i18n'
import type { OpenCard } from '../../lib/page/card-host'
import { CurrentMark } from '../../lib/page/current-mark'
import { isDrawn } from '../../lib/page/drawn'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import type { Point } from '../../lib/page/geometry'
import { CARD_HOST_TAG } from '../../lib/page/left-out'
import type { PageMarker } from '../../lib/page/page-marker'
import { comesBefore, isOccurrenceInSight, readersPlace } from '../../lib/page/reading-place'
import { scrollToOccurrence } from '../../lib/page/scroll-to'
import type { CommandActions } from './commands'
import { theOverlay } from './overlay'

type Step = 1 | -1

/** Where a step led. */
interface Stop {
  readonly occurrence: FoundOccurrence
  readonly at: number
  readonly total: number
  /** It went over the end of the page, or its beginning. */
  readonly hasWrapped: boolean
}

export class TermWalk {
  private readonly mark: CurrentMark
  private current: FoundOccurrence | null = null
  private pointer: Point | null = null
  private card: OpenCard | null = null
  /** The reader has scrolled, or gone to another place, since the last step. */
  private hasScrolled = false
  private walking: Promise<void> = Promise.resolve()

  readonly actions: CommandActions = {
    'next-term': () => this.soon(() => this.go(1)),
    'previous-term': () => this.soon(() => this.go(-1)),
    'show-card': () => this.soon(() => this.showCard()),
  }

  /** `marker` gives null where nothing is marked. */
  constructor(
    private readonly marker: () => PageMarker | null,
    private readonly signal: AbortSignal,
  ) {
    this.mark = new CurrentMark(signal)
    this.listen()
  }

  /** Goes to an occurrence that the reader has picked. */
  readonly goTo = (occurrence: FoundOccurrence): void => {
    this.stopAt(occurrence)
  }

  /** Forgets where the reader was. */
  end(): void {
    this.current = null
    this.mark.clear()
    this.card?.close()
    this.card = null
  }

  /** A key that is held down gives more steps than there is time for: they come one after another. */
  private soon(action: () => Promise<void>): void {
    this.walking = this.walking.then(action).catch(() => {
      // The page has changed under us: the next step starts from where the reader is then.
      this.end()
    })
  }

  private async go(step: Step): Promise<void> {
    const marker = this.marker()
    if (!marker) return this.notice(t('noticeOff'))
    await marker.takeAll()
    const stop = this.nextStop([...marker.shown.all()], step, marker)
    if (!stop) return this.notice(t('noticeNoTerms'))
    this.card?.close()
    this.stopAt(stop.occurrence)
    const overlay = await theOverlay()
    overlay?.announceTerm({
      occurrence: stop.occurrence,
      lead: stop.hasWrapped ? (step > 0 ? t('walkFromTop') : t('walkFromEnd')) : '',
      tail: t('walkPlace', String(stop.at + 1), String(stop.total)),
    })
  }

  private stopAt(occurrence: FoundOccurrence): void {
    this.current = occurrence
    this.hasScrolled = false
    this.mark.show(occurrence)
    scrollToOccurrence(occurrence, { smooth: true })
  }

  /** The next one that is drawn; what is in closed parts and the like is passed over. */
  private nextStop(all: readonly FoundOccurrence[], step: Step, marker: PageMarker): Stop | null {
    const total = all.length
    let at = this.startIn(all, step, marker)
    for (let tried = 0; tried < total; tried++, at += step) {
      const wrapped = ((at % total) + total) % total
      const occurrence = all[wrapped]
      if (occurrence && isDrawn(occurrence)) return { occurrence, at: wrapped, total, hasWrapped: wrapped !== at }
    }
    return null
  }

  /** The index to try first; one beyond either end wraps round. */
  private startIn(all: readonly FoundOccurrence[], step: Step, marker: PageMarker): number {
    const { current } = this
    if (current?.isCurrent() && !(this.hasScrolled && !isOccurrenceInSight(current))) {
      const at = all.indexOf(current)
      if (at >= 0) return at + step
    }
    const old = current?.begin
    const place = (old?.node.isConnected && !this.hasScrolled ? old : null) ?? readersPlace()
    const after = place ? firstFrom(all, (each) => !comesBefore(each, place)) : this.firstInSight(all, marker)
    return step > 0 ? after : after - 1
  }

  private firstInSight(all: readonly FoundOccurrence[], marker: PageMarker): number {
    const near = marker.shown.near()
    const first =
      near.find(isOccurrenceInSight) ?? near.find((each) => each.rects().some(({ top }) => top >= innerHeight))
    return first ? Math.max(0, all.indexOf(first)) : 0
  }

  private async showCard(): Promise<void> {
    const marker = this.marker()
    if (!marker) return this.notice(t('noticeOff'))
    const occurrence = this.cardTarget(marker)
    if (!occurrence) return this.notice(t('noticeNoTerms'))
    this.card?.close()
    this.current = occurrence
    this.hasScrolled = false
    this.mark.show(occurrence)
    if (!isOccurrenceInSight(occurrence)) scrollToOccurrence(occurrence)
    const [line] = occurrence.rects()
    const pointer = line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : { x: 0, y: 0 }
    const overlay = await theOverlay()
    const opening = new AbortController().signal
    this.card = (await overlay?.showCard({ occurrence, pointer, signal: this.signal, opening, focus: true })) ?? null
  }

  private cardTarget(marker: PageMarker): FoundOccurrence | null {
    const { current, pointer } = this
    if (current?.isCurrent() && !(this.hasScrolled && !isOccurrenceInSight(current))) return current
    const place = readersPlace()
    const selected = place && marker.occurrenceBeside(place.node, place.offset)
    if (selected) return selected
    const pointed = pointer && marker.occurrenceAt(pointer.x, pointer.y)
    return pointed ?? marker.shown.near().find(isOccurrenceInSight) ?? null
  }

  private async notice(text: string): Promise<void> {
    const overlay = await theOverlay()
    overlay?.showNotice(text)
  }

  /** Nothing of it is kept from the page. */
  private listen(): void {
    const options = { capture: true, passive: true, signal: this.signal }
    for (const type of ['wheel', 'touchmove'] as const)
      addEventListener(type, (event) => event.isTrusted && (this.hasScrolled = true), options)
    addEventListener(
      'pointermove',
      (event) => event.isTrusted && (this.pointer = { x: event.clientX, y: event.clientY }),
      options,
    )
    addEventListener('pointerdown', (event) => event.isTrusted && !isOurs(event.target) && this.end(), options)
    addEventListener('keydown', (event) => event.isTrusted && this.key(event), options)
  }

  private key({ key, target }: KeyboardEvent): void {
    if (isOurs(target)) return
    if (key === 'Escape' || key === 'Tab') this.end()
    else if (SCROLLING.has(key)) this.hasScrolled = true
  }
}

const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

const isOurs = (target: EventTarget | null): boolean => target instanceof Element && target.localName === CARD_HOST_TAG

/** Index of the first that fits, in a list where all after it fit, too; its length where none does. */
function firstFrom<Value>(all: readonly Value[], fits: (value: Value) => boolean): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = all[middle]
    if (value !== undefined && fits(value)) high = middle
    else low = middle + 1
  }
  return low
}
