/**
 * Gathers the Text nodes of one block, in order, into text flows.
 */
import { endsLine, withEmptyLinesParted } from './line-ends'
import { isWordUnit, OBJECT, TextFlow } from './text-flow'

/** A flow as long as this is cut: plain-text documents are one node of megabytes. In UTF-16 units. */
const LONGEST = 4_000

const CJK_AT_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

/** Only white space that markup is laid out with: a no-break space is text. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (data.charCodeAt(i) > 32) return false
  return true
}

/** Shared, and never written to: tens of thousands of flows are gathered in a blink. */
const NONE: Text[] = []
const START: number[] = [0]

export class FlowBuilder {
  private text = ''
  /** What was added last: to look into the text, which is put together, costs more. */
  private last = ''
  /** What has been put behind it that is of no node. */
  private between = ''
  private nodes: Text[] = NONE
  private starts: number[] = START
  private breaks = 0
  private flows = 0
  /** When what is gathered is read; by performance.now(). */
  readAt = 0

  constructor(
    private readonly scan: number,
    private readonly emit: (flow: TextFlow) => void,
  ) {}

  get isEmpty(): boolean {
    return this.nodes.length === 0
  }

  get endsWithSpace(): boolean {
    return this.between !== '' || /\s/.test(this.last.slice(-1))
  }

  get endsWithChinese(): boolean {
    if (this.between.includes(OBJECT)) return false
    const end = this.last.trimEnd() || this.text.slice(-LONGEST).trimEnd()
    return CJK_AT_END.test(end.slice(-2))
  }

  /** Whether the node that was added last ends so. */
  get endsWithWord(): boolean {
    return isWordUnit(this.last.charCodeAt(this.last.length - 1))
  }

  /** `shown` is the node's data as it is shown, of the same length. */
  add(node: Text, shown: string): void {
    this.breaks = 0
    this.last = shown
    this.between = ''
    if (this.nodes.length === 0) {
      this.nodes = [node]
      this.text = shown
      return
    }
    // Most flows have one node, and share its one start.
    if (this.nodes.length === 1) this.starts = [0]
    this.starts.push(this.text.length)
    this.nodes.push(node)
    this.text += shown
  }

  /** The same of a node whose line ends are shown: an empty line parts what is before it from what is behind. */
  addLines(node: Text): void {
    this.add(node, withEmptyLinesParted(node.data, this.breaks > 0 || endsLine(this.last)))
  }

  /** White space between elements. */
  addGap(): void {
    this.put(' ')
  }

  /** A line break; two in a row end a paragraph. */
  addBreak(block: Element): void {
    if (this.nodes.length === 0) return
    if (++this.breaks === 2 || endsLine(this.last)) this.flush(block)
    else this.put('\n')
  }

  addObject(): void {
    this.put(OBJECT)
  }

  private put(filler: string): void {
    if (this.nodes.length === 0) return
    this.text += filler
    this.between += filler
  }

  /** Ends the flow, if one has begun, and gives it out. */
  flush(block: Element): void {
    const { text, nodes, starts } = this
    this.breaks = 0
    this.last = ''
    this.between = ''
    if (nodes.length === 0) return
    this.text = ''
    this.nodes = NONE
    this.starts = START
    if (text.length <= LONGEST)
      this.emit(new TextFlow(text, nodes, starts, 0, block, this.scan, this.flows++, this.readAt))
    else for (const piece of this.cut(text, nodes, starts, block)) this.emit(piece)
  }

  private cut(text: string, nodes: Text[], starts: number[], block: Element): TextFlow[] {
    const pieces: TextFlow[] = []
    let first = 0
    for (let from = 0; from < text.length;) {
      const to = cutPlace(text, from)
      while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= from) first++
      let last = first
      while (last + 1 < starts.length && (starts[last + 1] ?? 0) < to) last++
      const own = starts.slice(first, last + 1).map((start) => Math.max(0, start - from))
      const lead = Math.max(0, from - (starts[first] ?? 0))
      const part = nodes.slice(first, last + 1)
      pieces.push(new TextFlow(text.slice(from, to), part, own, lead, block, this.scan, this.flows++, this.readAt))
      from = to
    }
    return pieces
  }
}

/** Where to cut a long text: best at an empty line, then at a line, a sentence, a space. */
function cutPlace(text: string, from: number): number {
  const limit = from + LONGEST
  if (limit >= text.length) return text.length
  const least = from + LONGEST / 2
  const choice = text.slice(least, limit)
  for (const mark of [`\n${OBJECT}`, '\n', '. ', '。', ' ']) {
    const at = choice.lastIndexOf(mark)
    if (at > 0) return least + at + mark.length
  }
  // Not amid a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
}
