/**
 * Line ends of the source that are line ends on the screen, too.
 */
import { isElement } from './element-kind'
import { keepsLineEnds } from './element-style'
import { OBJECT } from './text-flow'

/** Which elements keep them; asked once for the texts of one element. */
export class LineEnds {
  private parent: Node | null = null
  private areKept = false

  areKeptIn(parent: Element | ShadowRoot): boolean {
    if (this.parent !== parent) {
      this.parent = parent
      this.areKept = keepsLineEnds(isElement(parent) ? parent : parent.host)
    }
    return this.areKept
  }
}

/** Puts what no term goes across into empty lines; the length stays. Documents of plain text are one of megabytes. */
export function withEmptyLinesParted(data: string, isLineEnded: boolean): string {
  let parted = ''
  let done = 0
  let begin = isLineEnded ? 0 : -1
  for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', end + 1)) {
    if (begin >= 0 && isBlankBetween(data, begin, end)) {
      parted += data.slice(done, end) + OBJECT
      done = end + 1
    }
    begin = end + 1
  }
  return done === 0 ? data : parted + data.slice(done)
}

/** Whether a text ends with the end of a line, or in an empty one. */
export function endsLine(text: string): boolean {
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf(OBJECT))
  return last >= 0 && isBlankBetween(text, last + 1, text.length)
}

function isBlankBetween(data: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = data.charCodeAt(i)
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) return false
  }
  return true
}
