/**
 * Firefox takes at each place the longest word of the dictionary, come what may: 发展|中国|家, 问题|上合|作. Here a text is cut
 * into as few words of the same dictionary as can be, and where two ways have as many, the later word is the longer one.
 */

/** Longer words are taken from where the segmentation finds them. */
const LONGEST = 4
const MOST_KNOWN = 1 << 16

/** A character that is no word counts as two words. */
const STRAY = 2
/** A word behind a modifier makes less than none of both: 新|品种, not 新品|种. */
const MODIFIED = -0.5

/** Words of the dictionary, and characters that stand alone as words, behind another word, and before one. */
interface Kinds {
  readonly isWord: (text: string) => boolean
  readonly isLoose: (character: string) => boolean
  readonly isSuffix: (character: string) => boolean
  readonly isModifier: (character: string) => boolean
}

export class FewestWords {
  private readonly known = new Map<string, boolean>()

  constructor(
    private readonly segmented: (text: string) => readonly string[],
    private readonly kinds: Kinds,
  ) {}

  /** The words of a text without surrogates. */
  cut(text: string): string[] {
    const long = this.longWords(text)
    /** Of the text up to each offset: what its words count, and how long the last of them is. */
    const counts = [0]
    const lengths = [0]
    for (let end = 1; end <= text.length; end++) {
      let [count, length] = [Infinity, 1]
      const sizes = [long.get(end) ?? 0, LONGEST, 3, 2, 1].filter((size) => size > 0 && size <= end)
      for (const size of sizes) {
        const start = end - size
        const word = text.slice(start, end)
        const own = size > LONGEST ? 1 : this.countOf(word, text.charAt(start - 1), lengths[start] ?? 0)
        const all = (counts[start] ?? 0) + own
        if (all < count) [count, length] = [all, size]
      }
      counts.push(count)
      lengths.push(length)
    }
    const words: string[] = []
    for (let end = text.length; end > 0; end -= lengths[end] ?? 1)
      words.push(text.slice(end - (lengths[end] ?? 1), end))
    return words.toReversed()
  }

  /** What a word counts behind another one of some length, which ends in the character before it. */
  private countOf(word: string, before: string, length: number): number {
    if (word.length === 1) {
      const isWord = this.kinds.isLoose(word) || (length > 1 && this.kinds.isSuffix(word))
      return isWord ? 1 : STRAY
    }
    if (!this.isWord(word)) return Infinity
    return length === 1 && this.kinds.isModifier(before) ? MODIFIED : 1
  }

  private isWord(text: string): boolean {
    let known = this.known.get(text)
    if (known === undefined) {
      known = this.kinds.isWord(text)
      if (this.known.size >= MOST_KNOWN) this.known.clear()
      this.known.set(text, known)
    }
    return known
  }

  /** The lengths of long words, by where they end. */
  private longWords(text: string): ReadonlyMap<number, number> {
    const long = new Map<number, number>()
    if (text.length <= LONGEST) return long
    let end = 0
    for (const { length } of this.segmented(text)) {
      end += length
      if (length > LONGEST) long.set(end, length)
    }
    return long
  }
}
