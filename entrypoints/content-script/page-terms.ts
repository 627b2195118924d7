/** What the list of the page's terms asks of a frame: its terms, and to mark or go to their occurrences. */
import { browser } from 'wxt/browser'
import { listen } from '../../lib/extension/listen'
import { type FrameTerm, type FrameTerms, readTermRequest, type TermPlace } from '../../lib/extension/page-terms'
import type { ConceptKey } from '../../lib/glossary/model'
import type { SenseState } from '../../lib/matching/recognition'
import { CurrentMark } from '../../lib/page/current-mark'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import { framePath, revealFrame } from '../../lib/page/frame-path'
import { scrollToOccurrence } from '../../lib/page/scroll-to'
import type { ReadingPage } from './reading-page'

/** So many occurrences of a term are marked at once. */
const MARKED_AT_MOST = 2_000

/** When the mark of the occurrence that was gone to goes off and on, in ms, and at last gives way to the others. */
const FLASHES = [0, 220, 440, 660, 880]
const FLASH_END = 2_000

/** Answers until the signal aborts. Only the extension itself can ask. */
export function tellTerms(page: ReadingPage, siteOf: () => string, signal: AbortSignal): void {
  const marks = new TermMarks(page, signal)
  // Whoever was told the terms wants to hear once that they have changed, and then asks again.
  let wasTold = false
  page.onTerms = () => {
    if (wasTold) send({ kind: 'termsChanged' })
    wasTold = false
  }
  listen((message) => {
    const request = readTermRequest(message)
    if (request?.kind === 'goToTerm') return Promise.resolve(marks.goTo(request.key, request.index))
    if (request?.kind === 'listTerms') {
      wasTold = true
      send({ kind: 'pageTerms', ...describe(page, siteOf()) })
    } else if (request?.kind === 'markTerm') marks.point(request.key)
    else if (request?.kind === 'revealFrame') revealFrame(request.path)
    return null
  }, signal)
}

function send(message: unknown): void {
  // Where the list was closed meanwhile, or the extension is gone, nobody is interested.
  Promise.resolve()
    .then(() => browser.runtime.sendMessage(message))
    .catch(() => {})
}

function describe(page: ReadingPage, hostname: string): FrameTerms {
  return {
    path: framePath(),
    since: performance.timeOrigin,
    hostname,
    isOn: page.isOn,
    isSettled: page.isSettled,
    terms: termsOf(page.occurrences(true)),
  }
}

/** The terms by their first concepts, in reading order. */
function termsOf(occurrences: Iterable<FoundOccurrence>): FrameTerm[] {
  const terms = new Map<ConceptKey, FrameTerm>()
  for (const { sense, surface } of occurrences) {
    const [key] = sense.conceptKeys
    if (key === undefined) continue
    const { language, conceptKeys, state } = sense
    const before = terms.get(key)
    terms.set(
      key,
      before ? joined(before, conceptKeys, state) : { surface, language, conceptKeys, count: 1, ...told(state) },
    )
  }
  return [...terms.values()]
}

const told = (state: SenseState | undefined): { state?: SenseState } => (state ? { state } : {})

function joined(term: FrameTerm, keys: readonly ConceptKey[], state: SenseState | undefined): FrameTerm {
  const isSame = keys.length === term.conceptKeys.length && keys.every((key, at) => key === term.conceptKeys[at])
  const { state: before, ...rest } = term
  // Known is only what is known in every sense.
  const both = before === state ? state : before === 'saved' || state === 'saved' ? 'saved' : undefined
  const conceptKeys = isSame ? term.conceptKeys : [...new Set([...term.conceptKeys, ...keys])]
  return { ...rest, conceptKeys, count: term.count + 1, ...told(both) }
}

/** The marks a list puts on the page: all of a term while a row is pointed at, one that was gone to for a moment. */
class TermMarks {
  private readonly mark: CurrentMark
  private pointed: ConceptKey | null = null
  private timers: ReturnType<typeof setTimeout>[] = []

  constructor(
    private readonly page: ReadingPage,
    signal: AbortSignal,
  ) {
    this.mark = new CurrentMark(signal)
    signal.addEventListener('abort', () => this.stopFlashing())
  }

  point(key: ConceptKey | null): void {
    this.pointed = key
    // The pointer may leave the list while the eye looks for what flashes.
    if (key === null && this.timers.length > 0) return
    this.stopFlashing()
    this.showPointed()
  }

  /** Null where the page has no such term any more. */
  goTo(key: ConceptKey, wanted: number | null): TermPlace | null {
    const occurrences = this.of(key)
    const index = wanted === null ? nextFromHere(occurrences) : Math.min(wanted, occurrences.length - 1)
    const occurrence = occurrences[index]
    if (!occurrence) return null
    scrollToOccurrence(occurrence, { smooth: true })
    this.flash(occurrence)
    return { index, count: occurrences.length }
  }

  private flash(occurrence: FoundOccurrence): void {
    this.stopFlashing()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const [step, delay] of (isStill ? [0] : FLASHES).entries()) {
      const isOn = step % 2 === 0
      this.timers.push(setTimeout(() => (isOn ? this.mark.show(occurrence) : this.mark.clear()), delay))
    }
    const end = (): void => {
      this.stopFlashing()
      this.showPointed()
    }
    this.timers.push(setTimeout(end, FLASH_END))
  }

  private stopFlashing(): void {
    for (const timer of this.timers) clearTimeout(timer)
    this.timers = []
  }

  private showPointed(): void {
    if (this.pointed === null) this.mark.clear()
    else this.mark.showAll(this.of(this.pointed).slice(0, MARKED_AT_MOST))
  }

  private of(key: ConceptKey): FoundOccurrence[] {
    return [...this.page.occurrences(true)].filter(({ sense }) => sense.conceptKeys[0] === key)
  }
}

/** The first one that is not above what the reader sees. */
function nextFromHere(occurrences: readonly FoundOccurrence[]): number {
  const next = occurrences.findIndex((occurrence) =>
    occurrence.rects().some(({ bottom, width }) => width > 0 && bottom > 0),
  )
  return Math.max(next, 0)
}
