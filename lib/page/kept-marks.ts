/**
 * Keeps marks on text that a page writes anew faster than it can be recognised, as a ticker does: a term that stands in the
 * new text with the same surroundings is marked at once, until the answer to that text is there.
 */
import type { BatchAnswer } from './batch-answer'
import { boundsOf } from './form-proof'
import type { HighlightPainter } from './highlight-painter'
import type { MarkedFlow, PageOccurrence } from './marked-flow'
import type { NearViewport } from './near-viewport'
import type { PageOccurrences } from './page-occurrences'
import type { TextFlow } from './text-flow'

/** A term in an earlier text, with the character on either side; none at an edge. */
interface Kept {
  readonly surface: string
  readonly before: string
  readonly after: string
  readonly style: string
}

interface KeptText {
  readonly terms: readonly Kept[]
  readonly ranges: readonly StaticRange[]
  /** The answer to its text of now has come. */
  isAnswered: boolean
}

/** What a term in Latin letters may not touch; for others only the same character will do. */
const WORD = /[\p{L}\p{N}]/u

export class KeptMarks {
  private readonly texts = new Map<Text, KeptText>()
  /** Of all others nothing needs to be asked. */
  private readonly rewritten = new WeakSet<Text>()
  private hasRewritten = false
  /** What was put in the place of a text. */
  private readonly successors = new WeakMap<Text, Text>()

  constructor(
    private readonly painter: HighlightPainter,
    private readonly near: NearViewport,
    private readonly occurrences: PageOccurrences,
    private readonly styleOf: (occurrence: PageOccurrence) => string | null,
  ) {}

  /** Takes back marks that are wrong in a text that was changed, and keeps those that are right. Runs amid page scripts. */
  textChanged(text: Text): void {
    this.noteRewritten(text)
    for (const flow of this.occurrences.flowsAt(text)) this.near.unpaintChanged(flow)
    this.keep(
      text,
      this.termsOf(text, (flow, index) => !flow.ranges[index]),
    )
  }

  /** Marks in a new text what was marked in the one in whose place it was put. Runs amid page scripts. */
  textReplaced(old: Text, text: Text): void {
    this.noteRewritten(old)
    this.noteRewritten(text)
    this.successors.set(old, text)
    this.keep(
      text,
      this.termsOf(old, () => true),
    )
    this.drop(old)
    if (!old.isConnected) for (const flow of this.alone(old)) this.near.unpaint(flow)
  }

  /** Takes from an answer what the text that is there by now still has. */
  take(answer: BatchAnswer): void {
    if (!this.hasRewritten) return
    for (const [i, flow] of answer.flows.entries()) {
      if (!flow.nodes.some((node) => this.rewritten.has(node))) continue
      if (flow.isCurrent(0, flow.text.length)) this.noteAnswered(flow)
      else if (answer.countOf(i) > 0) this.takeStale(flow, answer.occurrencesOf(i))
    }
  }

  /** Takes back what is not needed any more. To be called when all answers that came have been taken in. */
  prune(): void {
    for (const [text, kept] of this.texts) if (kept.isAnswered || !text.isConnected) this.drop(text)
  }

  clear(): void {
    for (const text of this.texts.keys()) this.drop(text)
  }

  private noteRewritten(text: Text): void {
    this.rewritten.add(text)
    this.hasRewritten = true
  }

  private noteAnswered({ nodes }: TextFlow): void {
    for (const node of nodes) {
      const kept = this.texts.get(node)
      if (kept) kept.isAnswered = true
    }
  }

  private takeStale(flow: TextFlow, occurrences: readonly PageOccurrence[]): void {
    const [node] = flow.nodes
    const text = node && flow.nodes.length === 1 ? this.newest(node) : null
    if (text?.isConnected && isNear(text)) this.keep(text, this.keptOf(flow, occurrences))
  }

  private drop(text: Text): void {
    for (const range of this.texts.get(text)?.ranges ?? []) this.painter.delete(range)
    this.texts.delete(text)
  }

  private newest(text: Text): Text {
    let at = text
    for (let next = this.successors.get(at); next; next = this.successors.get(at)) at = next
    return at
  }

  /** The marked flows of a text that hold no other. */
  private alone(text: Text): readonly MarkedFlow[] {
    return this.occurrences.flowsAt(text).filter((each) => each.isPainted && each.flow.nodes.length === 1)
  }

  /** The terms that are marked in a text, and wanted. */
  private termsOf(text: Text, isWanted: (flow: MarkedFlow, index: number) => boolean): readonly Kept[] {
    const marked = this.alone(text)
    if (marked.length === 0) return this.texts.get(text)?.terms ?? []
    return marked.flatMap((each) =>
      this.keptOf(
        each.flow,
        each.occurrences.filter((_, i) => isWanted(each, i)),
      ),
    )
  }

  private keptOf({ text }: TextFlow, occurrences: readonly PageOccurrence[]): readonly Kept[] {
    return occurrences.flatMap((occurrence) => {
      const { start, end } = occurrence
      const style = this.styleOf(occurrence)
      if (style === null) return []
      return [{ surface: text.slice(start, end), before: text.charAt(start - 1), after: text.charAt(end), style }]
    })
  }

  private keep(text: Text, terms: readonly Kept[]): void {
    this.drop(text)
    const there: Kept[] = []
    const ranges: StaticRange[] = []
    // Firefox copies all of a text each time it is asked for it.
    const data = terms.length > 0 ? text.data : ''
    let from = 0
    for (const term of terms) {
      const start = placeOf(term, data, from)
      if (start < 0) continue
      from = start + term.surface.length
      const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: from })
      this.painter.add(range, term.style)
      ranges.push(range)
      there.push(term)
    }
    if (there.length > 0) this.texts.set(text, { terms: there, ranges, isAnswered: false })
  }
}

/** Where a term stands in a text, at some offset or behind it, with what may stand beside it; -1 where it does not. */
function placeOf({ surface, before, after }: Kept, text: string, from: number): number {
  for (let start = text.indexOf(surface, from); start >= 0; start = text.indexOf(surface, start + 1)) {
    const isLikeBefore = isLike(before, text.charAt(start - 1))
    if (isLikeBefore && isLike(after, text.charAt(start + surface.length))) return start
  }
  return -1
}

function isLike(was: string, is: string): boolean {
  return was === is || (!WORD.test(was) && !WORD.test(is))
}

/** Whether a text is in view, or about one viewport away. */
function isNear(text: Text): boolean {
  const holder = text.parentElement
  const box = holder ? boundsOf(holder) : undefined
  return box !== undefined && box.bottom > -innerHeight && box.top < 2 * innerHeight
}
