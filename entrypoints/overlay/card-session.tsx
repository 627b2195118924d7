/** One open card: what it shows, how the reader goes from term to term in it, and what they do there. */
import { render } from 'preact'
import { Card, type CardProps } from '../../components/Card'
import { type CardStatus, UNDO_KEY } from '../../components/CardActions'
import cardCss from '../../components/card.css?inline'
import conceptCss from '../../components/concept.css?inline'
import controlsCss from '../../components/controls.css?inline'
import { type ChineseScript, scriptOf } from '../../components/languages'
import type { TermChoice } from '../../components/TermText'
import tokensCss from '../../components/tokens.css?inline'
import { t } from '../../lib/extension/i18n'
import type { ConceptEntry, NewQuote } from '../../lib/extension/requests'
import { revision } from '../../lib/extension/revision'
import { settings } from '../../lib/extension/settings'
import type { Settings } from '../../lib/extension/settings-form'
import { type CardHandle, openCard } from '../../lib/page/card-host'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import type { CardRequest } from '../../lib/page/overlay'
import { pageThemeAt, type PageTheme } from '../../lib/page/page-theme'
import { siteOf } from '../../lib/page/site-of'
import { scriptOfText } from '../../lib/text/chinese-script'
import { actionsFor, type KeyedAction } from './card-actions'
import { type CardView, loadView, withTerms } from './card-view'
import { quoteFor } from './quote-for'
import { watchVoices } from './speech'

const STYLES = [tokensCss, conceptCss, controlsCss, cardCss]

/** In a frame as small as this a card shows only its beginning at first, in px. */
const SMALL = { width: 340, height: 260 }

export class CardSession {
  readonly #occurrence: FoundOccurrence
  readonly #pageTheme: PageTheme
  readonly #life = new AbortController()
  readonly #site = siteOf()
  #settings: Settings
  /** The card that was opened first, and those opened from it. */
  #trail: CardView[]
  #chosen = 0
  #status: CardStatus | null = null
  #isExpanded = false
  /** Marking was switched off for this site from here. */
  #isLeaving = false
  /** Counts what is asked, so that an answer that comes late is not taken for the last one. */
  #asked = 0
  #quotes = new Map<TermChoice, Omit<NewQuote, 'conceptKey'> | null>()
  #container: HTMLElement | null = null
  #card: CardHandle | null = null

  constructor(request: CardRequest, view: CardView, current: Settings) {
    this.#occurrence = request.occurrence
    this.#settings = current
    this.#trail = [view]
    const node = request.occurrence.getRange()?.startContainer
    this.#pageTheme = pageThemeAt(node ?? document.documentElement)
    request.signal.addEventListener('abort', () => this.#pageEnded(), { signal: this.#life.signal })
  }

  get card(): CardHandle | null {
    return this.#card
  }

  explains(occurrence: FoundOccurrence): boolean {
    return this.#occurrence.isSame(occurrence)
  }

  open({ pointer, focus = false }: CardRequest, onClose: () => void): CardHandle {
    const occurrence = this.#occurrence
    const node = occurrence.getRange()?.startContainer
    const { signal } = this.#life
    const handle = openCard({
      anchor: {
        rects: () => occurrence.rects(),
        isCurrent: () => occurrence.isCurrent(),
        ...(node ? { node } : {}),
      },
      pointer,
      focus,
      styles: STYLES,
      mount: (container, card) => this.#mount(container, card),
      onKey: (event) => this.#onKey(event),
      onClose: () => {
        this.#life.abort()
        onClose()
      },
      signal,
    })
    settings.watch((current) => {
      this.#settings = current
      this.#render()
    }, signal)
    revision.watch(() => void this.#reload(), signal)
    watchVoices(() => this.#render(), signal)
    window.addEventListener('resize', () => this.#render(), { signal })
    void this.#findTerms()
    return handle
  }

  #mount(container: HTMLElement, card: CardHandle): () => void {
    this.#container = container
    this.#card = card
    this.#render()
    return () => {
      this.#container = null
      render(null, container)
    }
  }

  /** Marking has ended here; a card from which the reader ended it waits for a change of mind. */
  #pageEnded(): void {
    if (this.#isLeaving) this.#card?.setPinned(false)
    else this.#life.abort()
  }

  get #view(): CardView | undefined {
    return this.#trail.at(-1)
  }

  get #shown(): ConceptEntry | null {
    return this.#view?.concepts?.[this.#chosen] ?? null
  }

  /** As the reader fixed it, or as the text around is written; where that is not Chinese, the reader's own decides. */
  get #script(): ChineseScript {
    if (this.#settings.script !== 'page') return this.#settings.script
    return scriptOfText(this.#occurrence.text) ?? scriptOf(t('localeTag'))
  }

  #render(): void {
    const view = this.#view
    if (!this.#container || !view) return
    const hadFocus = this.#card?.hasFocus
    render(<Card {...this.#propsOf(view)} />, this.#container)
    // What had it may be gone.
    if (hadFocus && !this.#card?.hasFocus) this.#card?.focus()
  }

  #propsOf(view: CardView): CardProps {
    const { theme, pinyin } = this.#settings
    const { choice, concepts, nested, terms } = view
    const isSmall = innerWidth < SMALL.width || innerHeight < SMALL.height
    const several = (concepts?.length ?? 0) > 1
    return {
      t,
      concepts: concepts ?? [],
      failed: concepts === null,
      language: choice.language,
      surface: choice.surface,
      nested,
      script: this.#script,
      pinyin,
      theme: theme === 'auto' ? this.#pageTheme : theme,
      ...(isSmall ? { size: this.#isExpanded || this.#isLeaving ? 'small' : 'compact' } : {}),
      onExpand: () => {
        this.#isExpanded = true
        this.#render()
      },
      controls: this.#controls(),
      actions: { actions: this.#actions(), status: this.#status },
      reach: { termsIn: (text) => terms.get(text) ?? [], onOpen: (term) => void this.#goTo(term) },
      depth: this.#trail.length - 1,
      ...(several ? { choice: { index: this.#chosen, onChoose: (index) => this.#choose(index) } } : {}),
      ...(this.#isLeaving ? { notice: { title: t('siteOffTitle', this.#site), advice: t('siteOffAdvice') } } : {}),
    }
  }

  #controls(): NonNullable<CardProps['controls']> {
    const card = this.#card
    return {
      isPinned: card?.isPinned ?? false,
      onPin: () => {
        card?.setPinned(!card.isPinned)
        this.#render()
      },
      onClose: () => card?.close(),
      onMove: (x, y) => {
        const wasPinned = card?.isPinned
        card?.moveBy(x, y)
        if (!wasPinned) this.#render()
      },
      back: this.#isLeaving ? null : (this.#trail.at(-2)?.choice.surface ?? null),
      onBack: () => this.#goBack(),
    }
  }

  #actions(): KeyedAction[] {
    const view = this.#view
    const shown = this.#shown
    if (!view || !shown || this.#isLeaving) return []
    return actionsFor({
      shown,
      language: view.choice.language,
      script: this.#script,
      site: this.#site,
      quote: this.#quoteFor(view.choice, shown),
      act: (work) => void this.#act(work),
      onSiteOff: (isOff) => {
        this.#isLeaving = isOff
        if (isOff) this.#card?.setPinned(true)
        this.#render()
      },
    })
  }

  /** To read the page for each rendering would be too much. */
  #quoteFor(choice: TermChoice, { key }: ConceptEntry): NewQuote | null {
    const quote = this.#quotes.get(choice) ?? quoteFor(this.#occurrence, choice)
    this.#quotes.set(choice, quote)
    return quote && { ...quote, conceptKey: key }
  }

  /** Keys are the card's only while it has the focus or the pointer; those with Ctrl or the like are the browser's. */
  #onKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) return false
    const run = event.altKey ? (event.key === 'ArrowLeft' ? this.#back() : null) : this.#keyed(event)
    if (run && !event.repeat) run()
    return run !== null
  }

  #keyed(event: KeyboardEvent): (() => void) | null {
    const key = event.key.toLowerCase()
    if (key === 'backspace') return this.#back()
    const count = this.#view?.concepts?.length ?? 0
    if (count > 1 && /^[1-9]$/.test(key) && Number(key) <= count) return () => this.#choose(Number(key) - 1)
    const letter = /^[a-z]$/.test(key) ? key : event.code.replace(/^Key/, '').toLowerCase()
    if (letter === UNDO_KEY.toLowerCase()) return this.#status?.onUndo ?? null
    const action = this.#actions().find((each) => each.key === letter && each.withShift === event.shiftKey)
    return action?.run ?? null
  }

  #back(): (() => void) | null {
    return this.#trail.length > 1 && !this.#isLeaving ? () => this.#goBack() : null
  }

  #choose(index: number): void {
    this.#chosen = index
    this.#render()
  }

  async #goTo(choice: TermChoice): Promise<void> {
    const asked = ++this.#asked
    const view = await loadView(choice)
    if (asked !== this.#asked || this.#life.signal.aborted) return
    this.#trail.push(view)
    this.#arrive()
    void this.#findTerms()
  }

  #goBack(): void {
    this.#asked++
    this.#trail.pop()
    this.#arrive()
  }

  #arrive(): void {
    this.#chosen = 0
    this.#status = null
    this.#render()
  }

  async #findTerms(): Promise<void> {
    const view = this.#view
    if (!view) return
    const better = await withTerms(view)
    if (this.#life.signal.aborted) return
    this.#trail = this.#trail.map((each) => (each === view ? better : each))
    this.#render()
  }

  /** Takes in what has changed in the glossaries, or in what the reader saved and knows, meanwhile. */
  async #reload(): Promise<void> {
    const views = this.#trail
    const fresh = await Promise.all(views.map(async ({ choice }) => withTerms(await loadView(choice))))
    if (this.#life.signal.aborted) return
    // What cannot be asked for now is better than nothing.
    const newer = new Map(views.map((view, at) => [view, fresh[at]?.concepts ? fresh[at] : view]))
    this.#trail = this.#trail.map((view) => newer.get(view) ?? view)
    this.#render()
  }

  async #act(work: () => Promise<CardStatus | null>): Promise<void> {
    try {
      this.#status = await work()
    } catch {
      this.#status = { text: t('actionFailed'), onUndo: null }
    }
    this.#render()
  }
}
