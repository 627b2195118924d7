/**
 * Line ends of the source that are line ends on the screen, too.
 */
import { isElement } from './element-kind'
import { keepsLineEnds } from './element-style'
import { OBJECT } from './text-flow'

/** Two line ends with nothing but spaces in between. */
const BLANK_LINE = /\n([ \t\r]+)\n/g

/** A line that has ended, at the end of a text. */
const ENDED = /\n[ \t\r]*$/

/** The first line end of a text, with nothing but spaces before it. */
const FIRST_END = /^([ \t\r]*)\n/

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

/** Puts what no term goes across into empty lines; the length stays. */
export function withEmptyLinesParted(data: string, isLineEnded: boolean): string {
  const parted = data.replaceAll('\n\n', `\n${OBJECT}`).replace(BLANK_LINE, `\n$1${OBJECT}`)
  return isLineEnded ? parted.replace(FIRST_END, `$1${OBJECT}`) : parted
}

/** Whether a text ends with the end of a line. */
export function endsLine(text: string): boolean {
  return ENDED.test(text)
}
