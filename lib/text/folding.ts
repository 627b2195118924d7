/**
 * Folds a text to the form in which surfaces are stored and compared, with the place of each folded unit in the source.
 * What is alike to a reader becomes the same unit: case, accents, width, kinds of dash and quote, traditional and
 * simplified characters. White space becomes one space, and none beside Chinese; a hyphen between Latin letters is a space.
 */
import { characterTable, codeAt, entryAt, EXPANSIONS, isKatakana, isLowerCase, KIND, kindOf } from './characters'
import { voiced } from './voicing'

export interface FoldedText {
  /** Per folded unit: the UTF-16 unit in the low 16 bits, its kind above. Only the first `length` count. */
  readonly entries: Uint32Array
  readonly length: number
  /** Offset in the source of a folded unit. */
  sourceOf(at: number): number
}

/** The UTF-16 unit at a folded offset. */
export const unitAt = ({ entries }: FoldedText, at: number): number => (entries[at] as number) & 0xffff

/** The kind of the unit at a folded offset. */
export const kindAt = ({ entries }: FoldedText, at: number): number => (entries[at] as number) >>> 16

const SPACE = 0x20
/** The kinds, as bits, that are put as they are behind a word, behind a character of a dense script, and behind a space. */
const BEHIND_WORD = (1 << (KIND.space + 1)) - 1
const BEHIND_DENSE = (1 << KIND.space) - 1
const BEHIND_SPACE = (1 << KIND.dense) - 1
/** By kind: what is put as it is behind it. */
const BEHIND = Uint8Array.of(BEHIND_WORD, BEHIND_WORD, BEHIND_WORD, BEHIND_DENSE, BEHIND_DENSE, BEHIND_SPACE)
const DASH = 0x2d
const BREAK = 0x0a
const QUOTE = 0x22
const EM_DASHES = new Set([0x2014, 0x2015, 0x2500, 0x2501])

/** Folds texts one after another into the same buffers: a result is valid until the next call. */
export class Folder implements FoldedText {
  entries = new Uint32Array(1024)
  length = 0
  /** Where the distance between source and folded text changes, and to what: most units need no place of their own. */
  private shiftStarts = new Uint32Array(64)
  private shifts = new Int32Array(64)
  private shiftCount = 0
  private shiftCursor = 0
  private joinBrokenWords = false
  /** Whether the text has a word that a hyphen breaks at a line's end. */
  hasBrokenWord = false

  /** With `joinBrokenWords` a hyphen at a line's end inside a word is nothing. */
  fold(text: string, joinBrokenWords = false): FoldedText {
    this.joinBrokenWords = joinBrokenWords
    this.hasBrokenWord = false
    this.reserve(text.length * 3 + 8)
    const { entries } = this
    const table = characterTable
    const size = text.length
    let length = 0
    let plain = BEHIND_DENSE
    this.shiftCount = 1
    this.shiftCursor = 0
    this.shiftStarts[0] = this.shifts[0] = 0
    // A branch at each space would be guessed wrong as often as words differ in length: a space is put at once, and taken
    // back where what comes next asks for it.
    for (let at = 0; at < size; at++) {
      const entry = table[codeAt(text, at)] as number
      const kind = entry >>> 16
      if (((plain >>> kind) & 1) === 1) {
        entries[length++] = entry
        plain = BEHIND[kind] as number
      } else {
        const back = plain === BEHIND_SPACE ? 1 : 0
        this.length = length - back
        at = this.putOther(text, at - back)
        length = this.length
        plain = length > 0 && this.lastKind() <= KIND.quote ? BEHIND_WORD : BEHIND_DENSE
      }
    }
    if (plain === BEHIND_SPACE) length--
    this.length = length
    // What reads on to the end of a word stops here.
    entries[length] = entries[length + 1] = 0
    return this
  }

  /** Puts what stands at an offset and is not plain, or not yet known; gives the offset of the last unit read. */
  private putOther(text: string, at: number): number {
    const entry = entryAt(codeAt(text, at))
    const kind = entry >>> 16
    if (kind === KIND.space || kind === KIND.dash) return this.putGap(text, at)
    if (kind === KIND.dropped) this.shiftTo(at + 1)
    else if (kind === KIND.expanded) this.putExpansion(text, at)
    else if (kind === KIND.japanese) this.putJapanese(text, at, entry & 0xffff)
    else if (kind === KIND.apostrophe) {
      // Beside Chinese, single quotation marks are quotation marks inside quotation marks, not apostrophes.
      const quotes = this.lastKind() === KIND.dense || kindOf(text.charCodeAt(at + 1)) === KIND.dense
      this.put(quotes ? QUOTE : entry & 0xffff, quotes ? KIND.quote : kind, at)
    } else this.entries[this.length++] = entry
    return at
  }

  private putExpansion(text: string, at: number): void {
    const expansion = EXPANSIONS[text.charAt(at)] ?? ''
    for (let part = 0; part < expansion.length; part++) this.put(expansion.charCodeAt(part), KIND.letter, at)
    this.shiftTo(at + 1)
  }

  /** A dot between two words of Katakana is nothing, as it may be left out; a mark of voicing is part of the kana before it. */
  private putJapanese(text: string, at: number, unit: number): void {
    const before = this.length === 0 ? 0 : (this.entries[this.length - 1] as number)
    const kana = voiced(before & 0xffff, unit)
    const isBetween = isKatakana(before & 0xffff) && isKatakana(entryAt(text.charCodeAt(at + 1)) & 0xffff)
    if (kana !== null) this.entries[this.length - 1] = (before - (before & 0xffff)) | kana
    else if (!isBetween) {
      this.put(unit, KIND.other, at)
      return
    }
    this.shiftTo(at + 1)
  }

  sourceOf(at: number): number {
    const { shiftStarts, shifts } = this
    let cursor = this.shiftCursor
    // Places are asked for nearly in order: from the last one the next is a few steps away.
    while (cursor > 0 && (shiftStarts[cursor] as number) > at) cursor--
    while (cursor + 1 < this.shiftCount && (shiftStarts[cursor + 1] as number) <= at) cursor++
    this.shiftCursor = cursor
    return at + (shifts[cursor] as number)
  }

  /** The next folded unit stands at this offset of the source. */
  private shiftTo(source: number): void {
    const shift = source - this.length
    const last = this.shiftCount - 1
    if (this.shifts[last] === shift) return
    if (this.shiftStarts[last] === this.length) {
      this.shifts[last] = shift
      return
    }
    if (this.shiftCount === this.shifts.length) this.growShifts()
    this.shiftStarts[this.shiftCount] = this.length
    this.shifts[this.shiftCount++] = shift
  }

  private growShifts(): void {
    const starts = new Uint32Array(this.shifts.length * 2)
    const shifts = new Int32Array(this.shifts.length * 2)
    starts.set(this.shiftStarts)
    shifts.set(this.shifts)
    this.shiftStarts = starts
    this.shifts = shifts
  }

  private put(unit: number, kind: number, source: number): void {
    this.shiftTo(source)
    this.entries[this.length++] = (kind << 16) | unit
  }

  private lastKind(): number {
    return this.length === 0 ? KIND.other : (this.entries[this.length - 1] as number) >>> 16
  }

  /** Puts what becomes of the separators from `start` on, as both neighbours decide; gives the offset of the last of them. */
  private putGap(text: string, start: number): number {
    let next = start + 1
    const { length } = text
    while (next < length && isGap(kindOf(codeAt(text, next)))) next++
    if (next === length) return next
    const single = next === start + 1
    if (isDense(this.lastKind()) || isDense(kindOf(codeAt(text, next)))) {
      if (hasDash(text, start, next)) this.put(DASH, KIND.dash, start)
    } else if (this.length > 0 && !(!single && this.breaksWord(text, start, next) && this.joinBrokenWords)) {
      if (!single && parts(text, start, next)) this.put(BREAK, KIND.other, start)
      else this.put(SPACE, KIND.space, start)
    }
    this.shiftTo(next)
    return next - 1
  }

  /** Whether a gap is a hyphen at a line's end inside a word; remembers that there is one. */
  private breaksWord(text: string, start: number, next: number): boolean {
    if (kindOf(text.charCodeAt(start)) !== KIND.dash) return false
    const breaks = BROKEN_GAP.test(text.slice(start - 1, next + 1))
    this.hasBrokenWord ||= breaks
    return breaks
  }

  private reserve(size: number): void {
    if (this.entries.length < size) this.entries = new Uint32Array(size)
  }
}

const BROKEN_WORD = /\p{Ll}[-\u2010]\r?\n\s*\p{Ll}/u
const BROKEN_GAP = new RegExp(`^${BROKEN_WORD.source}$`, 'u')

/** Whether a text has a word that a hyphen breaks at a line's end. */
export const hasBrokenWord = (text: string): boolean => BROKEN_WORD.test(text)

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(codeAt(text, at)) === KIND.dash) return true
  return false
}

/** Whether a gap between two letters ends what a term may span: a blank line or a dash that is punctuation. */
function parts(text: string, start: number, next: number): boolean {
  let spaces = 0
  let newlines = 0
  let dashes = 0
  let emDash = false
  for (let at = start; at < next; at++) {
    const unit = codeAt(text, at)
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

/** A gap takes in what is dropped inside it. */
const isGap = (kind: number): boolean => kind === KIND.space || kind === KIND.dash || kind === KIND.dropped

const isDense = (kind: number): boolean => kind === KIND.dense || kind === KIND.densePunctuation

const shared = new Folder()

/** The folded form of a short text, as a string: how surfaces are stored. */
export function foldString(text: string): string {
  return unitsOf(shared.fold(text), 0, shared.length)
}

/** The folded units from start to end, as a string. */
export function unitsOf(folded: FoldedText, start: number, end: number): string {
  let result = ''
  for (let at = start; at < end; at++) result += String.fromCharCode(unitAt(folded, at))
  return result
}
