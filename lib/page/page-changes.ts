/**
 * Watches a page change and gathers what that means for its text, so that many changes cost as much as one.
 */
import { ChangedParts } from './changed-parts'
import { isElement, isText, kindOf } from './element-kind'
import { documentOf, nameOf } from './form-proof'
import { CARD_HOST_TAG, DECIDING_ATTRIBUTES } from './left-out'
import type { WorkClock } from './work-clock'

/** Attributes by which a page shows, hides or re-lays text. */
const STYLING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot'] as const

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...STYLING_ATTRIBUTES, ...DECIDING_ATTRIBUTES],
}

export interface ChangeSink {
  /** What is told at once, before the next frame, since marks may be wrong now. */
  readonly rewrites: {
    textChanged(text: Text): void
    /** A text was put in the place of another. */
    textReplaced(old: Text, text: Text): void
  }
  /** There is something to take. */
  changed(): void
}

export class PageChanges {
  private readonly observer: MutationObserver
  private texts = new Set<Text>()
  /** Of which the sink knows by now what they have become: a text may be written many times before anybody is told. */
  private readonly told = new Set<Text>()
  private added = new Map<Node, Set<Node>>()
  private emptied = new Set<Node>()
  private styled = new Set<Element>()
  private removed = new Set<Node>()
  /** When text was last known to change, by performance.now(). */
  lastTextChange = 0

  constructor(
    clock: WorkClock,
    private readonly sink: ChangeSink,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) =>
      clock.measure(() => {
        this.told.clear()
        for (const record of records) this.note(record)
        if (!this.isEmpty) this.sink.changed()
      }),
    )
    signal.addEventListener('abort', () => this.observer.disconnect())
  }

  observe(tree: Document | ShadowRoot): void {
    this.observer.observe(tree, OBSERVED)
  }

  get isEmpty(): boolean {
    return this.texts.size + this.added.size + this.removed.size + this.emptied.size + this.styled.size === 0
  }

  /** Texts whose data changed since the last take. */
  takeTexts(): ReadonlySet<Text> {
    const texts = this.texts
    this.texts = new Set()
    return texts
  }

  /** Elements whose attributes changed: they may look different, or be in or out now. */
  takeStyled(): ReadonlySet<Element> {
    const styled = this.styled
    this.styled = new Set()
    return styled
  }

  /** What was removed since the last take; some of it may be back, in another place. */
  takeRemoved(): ReadonlySet<Node> {
    const { removed } = this
    if (removed.size > 0) this.removed = new Set()
    return removed
  }

  /** What to scan for the nodes that came and went, and for `texts`. Asks for styles: not for use amid page scripts. */
  takeRescan(texts: Iterable<Text>): ChangedParts {
    const { added, emptied } = this
    this.added = new Map()
    this.emptied = new Set()
    const rescan = new ChangedParts(added)
    for (const text of texts) rescan.addChanged(text)
    for (const parent of emptied) rescan.addChanged(parent)
    return rescan
  }

  private note(record: MutationRecord): void {
    const target = record.target
    if (record.type !== 'attributes') {
      const holder = isText(target) ? target.parentNode : target
      if (holder && !isProse(holder)) return this.noteHead(holder)
      this.lastTextChange = performance.now()
    }
    if (record.type === 'characterData') {
      if (!isText(target)) return
      this.texts.add(target)
      if (this.told.has(target)) return
      this.told.add(target)
      this.sink.rewrites.textChanged(target)
    } else if (record.type === 'childList') this.noteChildren(record)
    else if (isElement(target)) this.styled.add(target)
  }

  /** A sheet that comes, goes or changes may show or hide anything; a title or a script nothing. */
  private noteHead(holder: Node): void {
    const root = documentOf(holder)?.documentElement
    if (root && STYLES.has(holder.nodeName.toUpperCase())) this.styled.add(root)
  }

  private noteChildren(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i]
      if (!node || nameOf(node).toLowerCase() === CARD_HOST_TAG) continue
      const known = this.added.get(target)
      if (known) known.add(node)
      else this.added.set(target, new Set([node]))
    }
    if (removedNodes.length === 0) return
    this.noteReplaced(removedNodes, addedNodes)
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i]
      if (node) this.removed.add(node)
    }
    // Texts that stood apart may run on now.
    if (isOpen(record.previousSibling) || isOpen(record.nextSibling)) this.emptied.add(target)
  }

  private noteReplaced({ length: removals, 0: old }: NodeList, { length: additions, 0: text }: NodeList): void {
    if (removals !== 1 || additions !== 1 || !old || !text || !isText(old) || !isText(text)) return
    this.sink.rewrites.textReplaced(old, text)
  }
}

const STYLES: ReadonlySet<string> = new Set(['HEAD', 'STYLE'])

/** Whether an element may hold text that is read. */
function isProse(holder: Node): boolean {
  return kindOf(holder) !== 'nothing'
}

/** By tag only: this runs amid page scripts. */
function isOpen(node: Node | null): boolean {
  if (node === null) return false
  const kind = kindOf(node)
  return kind !== 'block' && kind !== 'division' && kind !== 'preformatted'
}
