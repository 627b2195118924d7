/**
 * A text flow: the running text of one block, inline elements joined, and the way back from its offsets to the page.
 */

/** A place in a Text node. */
export interface TextPlace {
  readonly node: Text
  readonly offset: number
}

/** Source white space that a collapsing context shows as a space; the length stays, so offsets do too. */
const COLLAPSING = /[\t\n\f\r]/g

/** Stands for what is no text: it is of no script, no space and no letter, so no term goes across it. */
export const OBJECT = '\uFFFC'

/** What the scan puts between nodes; see flow-walker.ts. */
const BETWEEN_NODES = /^[ \n\uFFFC]*$/u

/** The text as shown where line ends do not count. */
export function withoutLineEnds(data: string): string {
  return data.replace(COLLAPSING, ' ')
}

/** Whether a UTF-16 unit is a digit or a Latin letter. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x3a) return unit >= 0x30
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)
}

/** Of a flow with so many units a node may be long: a long one is cut into flows of no fewer. */
const LONG = 2000

export class TextFlow {
  /**
   * `starts[i]` is where `nodes[i]` begins in `text`; between nodes there may be characters of no node (a line break,
   * a gap). `lead` is the offset in the first node where the flow begins: long texts are cut in several flows.
   * `scan` grows from scan to scan: the greater one knows better. `order` grows from flow to flow within a scan.
   * `readAt` is when the text was read, by performance.now().
   */
  constructor(
    readonly text: string,
    readonly nodes: readonly Text[],
    readonly starts: readonly number[],
    readonly lead: number,
    readonly block: Element,
    readonly scan: number,
    readonly order: number,
    readonly readAt: number,
  ) {}

  /** The node place of an offset. An end belongs to the node it ends, a start to the one it begins. */
  place(offset: number, side: 'start' | 'end'): TextPlace | null {
    const index = this.indexOf(side === 'end' ? offset - 1 : offset)
    const node = this.nodes[index]
    if (!node) return null
    return { node, offset: offset - (this.starts[index] ?? 0) + (index === 0 ? this.lead : 0) }
  }

  /** The offset in the flow of a place in one of its nodes; null when the flow does not reach there. */
  offsetOf(node: Text, nodeOffset: number): number | null {
    const index = this.nodes.indexOf(node)
    if (index < 0) return null
    const offset = (this.starts[index] ?? 0) + nodeOffset - (index === 0 ? this.lead : 0)
    return offset < 0 || offset > this.text.length ? null : offset
  }

  /** A range that does not follow changes of the page, which makes it cheap for the page. */
  staticRange(start: number, end: number): StaticRange | null {
    const from = this.place(start, 'start')
    const to = this.place(end, 'end')
    if (!from || !to) return null
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }

  /** The nodes that hold a part of the text between two offsets. */
  nodesBetween(start: number, end: number): readonly Text[] {
    return this.nodes.slice(this.indexOf(start), this.indexOf(end - 1) + 1)
  }

  /** Whether the text between two offsets is that of one node. */
  isInOneNode(start: number, end: number): boolean {
    return this.nodes.length === 1 || this.indexOf(start) === this.indexOf(end - 1)
  }

  /** Whether a Latin word goes on from the node before into this one. */
  isWithinWord(node: Text): boolean {
    const start = this.starts[this.nodes.indexOf(node)] ?? 0
    return isWordUnit(this.text.charCodeAt(start - 1)) && isWordUnit(this.text.charCodeAt(start))
  }

  /** Whether the page still has, at the same places, the text between two offsets. */
  isCurrent(start: number, end: number): boolean {
    const last = this.indexOf(end - 1)
    for (let index = this.indexOf(start); index <= last; index++) {
      if (!this.isNodeCurrent(index, start, end)) return false
    }
    return true
  }

  private isNodeCurrent(index: number, start: number, end: number): boolean {
    const node = this.nodes[index]
    if (!node?.isConnected) return false
    const nodeStart = this.starts[index] ?? 0
    const from = Math.max(start, nodeStart)
    const to = Math.min(end, this.starts[index + 1] ?? end)
    const shift = (index === 0 ? this.lead : 0) - nodeStart
    const shown = this.dataOf(node, from + shift, to + shift)
    const expected = this.text.slice(from, to)
    if (expected === shown) return true
    const own = expected.slice(0, shown.length)
    const isSame = own === withoutLineEnds(shown) || own.replaceAll(OBJECT, '\n') === shown
    return isSame && BETWEEN_NODES.test(expected.slice(shown.length))
  }

  /** A part of a node's text. Firefox copies all of it to give it away, which takes long where each term of a long one asks. */
  private dataOf(node: Text, from: number, to: number): string {
    if (this.lead === 0 && this.text.length < LONG) return node.data.slice(from, to)
    return from < node.length ? node.substringData(from, to - from) : ''
  }

  /** Index of the last node that begins at or before the offset. */
  private indexOf(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
