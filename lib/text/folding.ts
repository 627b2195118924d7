/**
 * Folds a text to the form in which surfaces are stored and compared, with the place of each folded unit in the source.
 * What is alike to a reader becomes the same unit: case, accents, width, kinds of dash and quote, traditional and
 * simplified characters. White space becomes one space, and none beside Chinese; a hyphen between Latin letters is a space.
 */
import { characterTables, EXPANSIONS, isLowerCase, KIND, kindOf, type Kind } from './characters'

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

/** A separator that waits for its right neighbour, since both neighbours decide what becomes of it. */
interface Gap {
  start: number
  spaces: number
  newlines: number
  dashes: number
  emDash: boolean
}

/** Folds texts one after another into the same buffers: a result is valid until the next call. */
export class Folder {
  private units = new Uint16Array(1024)
  private kinds = new Uint8Array(1024)
  private starts = new Uint32Array(1024)
  private length = 0
  private readonly gap: Gap = { start: -1, spaces: 0, newlines: 0, dashes: 0, emDash: false }

  fold(text: string): FoldedText {
    this.reserve(text.length * 3 + 8)
    this.length = 0
    this.gap.start = -1
    const { kinds, folds, unknownKind } = characterTables
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit] as number
      if (kind === unknownKind) kind = kindOf(unit)
      if (kind === KIND.letter || kind === KIND.dense) {
        if (this.gap.start >= 0) this.closeGap(text, at, kind)
        if (unit > 0x7f && this.expand(text, at)) continue
        this.put(folds[unit] as number, kind, at)
      } else if (kind === KIND.space || kind === KIND.dash) this.widenGap(unit, kind, at)
      else if (kind !== KIND.dropped) this.putSign(text, at, unit, kind as Kind)
    }
    return { units: this.units, kinds: this.kinds, starts: this.starts, length: this.length }
  }

  private put(unit: number, kind: number, start: number): void {
    const at = this.length++
    this.units[at] = unit
    this.kinds[at] = kind
    this.starts[at] = start
  }

  private putSign(text: string, at: number, unit: number, kind: Kind): void {
    if (this.gap.start >= 0) this.closeGap(text, at, kind)
    const folded = characterTables.folds[unit] as number
    if (kind !== KIND.apostrophe) return this.put(folded, kind, at)
    // Beside Chinese, single quotation marks are quotation marks inside quotation marks, not apostrophes.
    const quotes = this.lastKind() === KIND.dense || kindOf(text.charCodeAt(at + 1)) === KIND.dense
    this.put(quotes ? QUOTE : folded, quotes ? KIND.quote : kind, at)
  }

  private expand(text: string, at: number): boolean {
    const expansion = EXPANSIONS[text.charAt(at)]
    if (expansion === undefined) return false
    for (let part = 0; part < expansion.length; part++) this.put(expansion.charCodeAt(part), KIND.letter, at)
    return true
  }

  private lastKind(): number {
    return this.length === 0 ? KIND.other : (this.kinds[this.length - 1] as number)
  }

  private widenGap(unit: number, kind: number, at: number): void {
    const { gap } = this
    if (gap.start < 0) {
      gap.start = at
      gap.spaces = gap.newlines = gap.dashes = 0
      gap.emDash = false
    }
    if (kind === KIND.dash) {
      gap.dashes++
      if (EM_DASHES.has(unit)) gap.emDash = true
    } else {
      gap.spaces++
      if (unit === BREAK || unit === 0x2029) gap.newlines++
    }
  }

  private closeGap(text: string, next: number, nextKind: number): void {
    const { gap } = this
    const start = gap.start
    gap.start = -1
    const before = this.lastKind()
    const dense = isDense(before) || isDense(nextKind)
    if (dense) {
      if (gap.dashes > 0) this.put(DASH, KIND.dash, start)
    } else if (this.length === 0) return
    else if (this.parts(text, start, next)) this.put(BREAK, KIND.other, start)
    else this.put(SPACE, KIND.space, start)
  }

  /** Whether a gap between two letters ends what a term may span: a blank line or a dash that is punctuation. */
  private parts(text: string, start: number, next: number): boolean {
    const { gap } = this
    if (gap.dashes > 1 || (gap.emDash && gap.spaces > 0)) return true
    if (gap.newlines < 2) return false
    // A line of a badly extracted text goes on in lower case after a blank line; a paragraph does not.
    const goesOn = isLowerCase(text.charCodeAt(next)) && /[\p{L},]/u.test(text.charAt(start - 1))
    return !goesOn
  }

  private reserve(size: number): void {
    if (this.units.length >= size) return
    this.units = new Uint16Array(size)
    this.kinds = new Uint8Array(size)
    this.starts = new Uint32Array(size)
  }
}

const isDense = (kind: number): boolean => kind === KIND.dense || kind === KIND.densePunctuation

/** The folded form of a short text, as a string: how surfaces are stored. */
export function foldString(text: string): string {
  const { units, length } = new Folder().fold(text)
  return String.fromCharCode(...units.subarray(0, length))
}
