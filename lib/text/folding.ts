/**
 * Folds a text to the form in which surfaces are stored and compared, with the place of each folded unit in the source.
 * What is alike to a reader becomes the same unit: case, accents, width, kinds of dash and quote, traditional and
 * simplified characters. White space becomes one space, and none beside Chinese; a hyphen between Latin letters is a space.
 */
import { characterTable, entryAt, EXPANSIONS, isLowerCase, KIND, kindOf } from './characters'

export interface FoldedText {
  /** Folded UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array
  /** Kind of each folded unit. */
  readonly kinds: Uint8Array
  /** Offset in the source of each folded unit. */
  readonly starts: Uint32Array
  readonly length: number
}

const SPACE = 0x20
const DASH = 0x2d
const BREAK = 0x0a
const QUOTE = 0x22
const EM_DASHES = new Set([0x2014, 0x2015, 0x2500, 0x2501])

/** Folds texts one after another into the same buffers: a result is valid until the next call. */
export class Folder {
  private units = new Uint16Array(1024)
  private kinds = new Uint8Array(1024)
  private starts = new Uint32Array(1024)
  private length = 0
  /** A separator that waits for its right neighbour, since both neighbours decide what becomes of it; -1 for none. */
  private gapStart = -1

  fold(text: string): FoldedText {
    this.reserve(text.length * 3 + 8)
    const { units, kinds, starts } = this
    const { entries, unknown } = characterTable
    this.length = 0
    this.gapStart = -1
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let entry = entries[unit] as number
      if (entry >= unknown) entry = entryAt(unit)
      const kind = entry >>> 16
      if (kind === KIND.letter || kind === KIND.dense) {
        if (this.gapStart >= 0) this.closeGap(text, at, kind)
        const length = this.length++
        units[length] = entry
        kinds[length] = kind
        starts[length] = at
      } else if (kind === KIND.space || kind === KIND.dash) {
        if (this.gapStart < 0) this.gapStart = at
      } else if (kind !== KIND.dropped) this.putSign(text, at, entry)
    }
    return { units, kinds, starts, length: this.length }
  }

  private put(unit: number, kind: number, start: number): void {
    const at = this.length++
    this.units[at] = unit
    this.kinds[at] = kind
    this.starts[at] = start
  }

  private putSign(text: string, at: number, entry: number): void {
    const kind = entry >>> 16
    if (this.gapStart >= 0) this.closeGap(text, at, kind === KIND.expanded ? KIND.letter : kind)
    if (kind === KIND.expanded) {
      const expansion = EXPANSIONS[text.charAt(at)] ?? ''
      for (let part = 0; part < expansion.length; part++) this.put(expansion.charCodeAt(part), KIND.letter, at)
    } else if (kind === KIND.apostrophe) {
      // Beside Chinese, single quotation marks are quotation marks inside quotation marks, not apostrophes.
      const quotes = this.lastKind() === KIND.dense || kindOf(text.charCodeAt(at + 1)) === KIND.dense
      this.put(quotes ? QUOTE : entry & 0xffff, quotes ? KIND.quote : kind, at)
    } else this.put(entry & 0xffff, kind, at)
  }

  private lastKind(): number {
    return this.length === 0 ? KIND.other : (this.kinds[this.length - 1] as number)
  }

  private closeGap(text: string, next: number, nextKind: number): void {
    const start = this.gapStart
    this.gapStart = -1
    const before = this.lastKind()
    const single = next === start + 1
    if (isDense(before) || isDense(nextKind)) {
      if (single ? kindOf(text.charCodeAt(start)) === KIND.dash : hasDash(text, start, next))
        this.put(DASH, KIND.dash, start)
    } else if (this.length === 0) return
    else if (!single && parts(text, start, next)) this.put(BREAK, KIND.other, start)
    else this.put(SPACE, KIND.space, start)
  }

  private reserve(size: number): void {
    if (this.units.length >= size) return
    this.units = new Uint16Array(size)
    this.kinds = new Uint8Array(size)
    this.starts = new Uint32Array(size)
  }
}

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(text.charCodeAt(at)) === KIND.dash) return true
  return false
}

/** Whether a gap between two letters ends what a term may span: a blank line or a dash that is punctuation. */
function parts(text: string, start: number, next: number): boolean {
  let spaces = 0
  let newlines = 0
  let dashes = 0
  let emDash = false
  for (let at = start; at < next; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === KIND.dash) {
      dashes++
      emDash ||= EM_DASHES.has(unit)
    } else if (kind === KIND.space) spaces++
    if (unit === BREAK || unit === 0x2029) newlines++
  }
  if (dashes > 1 || (emDash && spaces > 0)) return true
  // A line of a badly extracted text goes on in lower case after a blank line; a paragraph does not.
  return newlines > 1 && !(isLowerCase(text.charCodeAt(next)) && /[\p{L},]/u.test(text.charAt(start - 1)))
}

const isDense = (kind: number): boolean => kind === KIND.dense || kind === KIND.densePunctuation

const shared = new Folder()

/** The folded form of a short text, as a string: how surfaces are stored. */
export function foldString(text: string): string {
  const { units, length } = shared.fold(text)
  if (length < 4096) return String.fromCharCode(...units.subarray(0, length))
  return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('')
}
