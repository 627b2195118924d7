/** What is selected in the document or in its shadow roots, open and closed. */
import type { Rect } from './geometry'
import { CARD_HOST_TAG } from './left-out'
import { type Ends, firstText, lastText, RangeReader } from './range-reader'
import type { ReadText, SelectedText } from './selected-text'
import type { OpenShadowRoot } from './shadow-roots'

/** A slice of reading takes so many milliseconds. */
const SLICE = 4

/** So much of a selection is searched for a letter. */
const SEARCHED = 2_000

/** Null where nothing is selected. */
export function selectedRange(openShadowRoot: OpenShadowRoot): SelectedText | null {
  const ends = selectedEnds(openShadowRoot)
  return ends && !isCollapsed(ends) ? new SelectedRange(withoutHosts(ends), openShadowRoot) : null
}

/** Where all is selected, so are hosts of ours, which come and go. */
function withoutHosts({ startContainer, startOffset, endContainer, endOffset }: Ends): Ends {
  let end = endOffset
  const least = startContainer === endContainer ? startOffset : 0
  while (end > least && endContainer.childNodes[end - 1]?.nodeName.toLowerCase() === CARD_HOST_TAG) end--
  return { startContainer, startOffset, endContainer, endOffset: end }
}

const isCollapsed = (ends: Ends): boolean =>
  ends.startContainer === ends.endContainer && ends.startOffset === ends.endOffset

/**
 * The document tells of a selection in a shadow root only that it is at the host. Whoever knows the root may ask for
 * more, and the host is where to find it.
 */
function selectedEnds(openShadowRoot: OpenShadowRoot): Ends | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const roots: ShadowRoot[] = []
  for (;;) {
    const ends = endsAmong(selection, roots)
    const found = hostsAt(ends).flatMap((host) => openShadowRoot(host) ?? [])
    const more = found.filter((root) => !roots.includes(root))
    if (more.length === 0) return ends
    roots.push(...more)
  }
}

/** Chromium before 137 has another way, which asks each root. */
interface SelectingRoot {
  getSelection(): Selection | null
}

const canSelect = (root: object): root is SelectingRoot => 'getSelection' in root

function endsAmong(selection: Selection, roots: readonly ShadowRoot[]): Ends {
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [...roots] }) ?? []
  if (composed) return composed
  for (const root of roots.toReversed()) {
    const inner = canSelect(root) ? root.getSelection() : null
    if (inner && inner.rangeCount > 0 && !inner.isCollapsed) return inner.getRangeAt(0)
  }
  return selection.getRangeAt(0)
}

/** The elements just behind the start and just before the end, and those around: one may be the host; not a card of ours. */
function hostsAt({ startContainer, startOffset, endContainer, endOffset }: Ends): Element[] {
  const nodes = [
    startContainer.childNodes[startOffset],
    startContainer.childNodes[startOffset - 1],
    endContainer.childNodes[endOffset - 1],
    endContainer.childNodes[endOffset],
    startContainer,
    endContainer,
  ]
  return nodes.filter((node) => node instanceof Element).filter(({ localName }) => localName !== CARD_HOST_TAG)
}

class SelectedRange implements SelectedText {
  constructor(
    private readonly ends: Ends,
    private readonly openShadowRoot: OpenShadowRoot,
  ) {}

  get node(): Node {
    return this.ends.endContainer
  }

  hasLetters(): boolean {
    const reader = new RangeReader(this.ends, this.openShadowRoot, SEARCHED)
    const isDone = reader.advance(performance.now() + SLICE)
    // Of a long selection that begins with nothing to read, one may hope for more.
    return !isDone || /\p{L}/u.test(reader.text)
  }

  async read(most: number, pause: () => Promise<void>): Promise<ReadText> {
    const reader = new RangeReader(this.ends, this.openShadowRoot, most)
    while (!reader.advance(performance.now() + SLICE)) await pause()
    return { text: reader.text, isCut: reader.isCut }
  }

  lines(): readonly Rect[] {
    const first = firstText(this.ends)
    const last = lastText(this.ends)
    return [
      first ? rectAt(first.node, first.offset, 1) : null,
      last ? rectAt(last.node, last.offset - 1, 1) : null,
    ].flatMap((rect) => rect ?? [])
  }

  isSame(other: SelectedText): boolean {
    return other instanceof SelectedRange && sameEnds(this.ends, other.ends)
  }

  restore(): void {
    const current = selectedEnds(this.openShadowRoot)
    const { startContainer, startOffset, endContainer, endOffset } = this.ends
    if (current && sameEnds(withoutHosts(current), this.ends)) return
    if (!startContainer.isConnected || !endContainer.isConnected) return
    try {
      document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
    } catch {
      // The text was shortened meanwhile: there is nothing to go back to.
    }
  }
}

const sameEnds = (a: Ends, b: Ends): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

function rectAt(node: Text, offset: number, length: number): DOMRect | null {
  const range = node.ownerDocument.createRange()
  const start = Math.max(0, Math.min(offset, node.length - length))
  range.setStart(node, start)
  range.setEnd(node, Math.min(node.length, start + length))
  return [...range.getClientRects()].at(-1) ?? null
}
