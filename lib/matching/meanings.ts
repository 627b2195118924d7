/** What records mean: made when first met, since most terms of a page occur again. */
import { conceptKey, type ConceptKey, type Language } from '../glossary/model'
import { isDense, isEnglish } from '../text/language'
import { otherHanLanguage } from './han-language'
import { rule, RULE, type TermIndex } from './term-index'

/** What an occurrence of one or several records means, and what is asked of it as a whole. */
export interface Meaning {
  readonly language: Language
  /** Its other language, where it is spelt alike in English and another one. */
  readonly other: Language | null
  /** By glossary priority, then in the order of the glossary, each once. */
  readonly conceptKeys: readonly ConceptKey[]
  /** Whether it counts only near another term. */
  readonly nearby: boolean
}

interface KnownMeaning extends Meaning {
  readonly number: number
  /** Index and number of each concept. */
  readonly places: readonly (readonly [number, number])[]
}

/** Numbers of two meanings as one number. */
const PAIR = 0x4000000

export class Meanings {
  private count = 0
  /** The text last asked about, and by language whether it is in the other one that shares its characters. */
  private text = ''
  private readonly foreign = new Map<Language, boolean>()
  /** What was answered last: nearly all terms of a text are of one language. */
  private askedLanguage: Language | null = null
  private isAskedForeign = false
  /** By index and record. */
  private readonly byRecord: readonly (KnownMeaning | undefined)[][]
  private readonly joined = new Map<number, KnownMeaning>()

  constructor(private readonly indexes: readonly TermIndex[]) {
    this.byRecord = indexes.map(({ parts }) => Array.from({ length: parts.recordConcepts.length }, () => undefined))
  }

  of(index: number, record: number, rules: number): Meaning {
    const known = this.byRecord[index] as (KnownMeaning | undefined)[]
    return known[record] ?? (known[record] = this.meaningOf(index, record, rules))
  }

  private meaningOf(index: number, record: number, rules: number): KnownMeaning {
    const { languages } = (this.indexes[index] as TermIndex).parts
    const places = (this.indexes[index] as TermIndex).conceptsOf(record).map((concept) => [index, concept] as const)
    return this.enter(languages[rule(rules, RULE.language)] as Language, places, rule(rules, RULE.nearby) === 1)
  }

  /** Two meanings of one occurrence: the language of the first, the concepts of both. */
  join(one: Meaning, other: Meaning): Meaning {
    const [a, b] = [one as KnownMeaning, other as KnownMeaning]
    if (a === b) return a
    const pair = a.number * PAIR + b.number
    let meaning = this.joined.get(pair)
    if (meaning === undefined) {
      const places = [...a.places, ...b.places.filter((place) => !a.places.some((each) => isSame(each, place)))]
      places.sort((x, y) => x[0] - y[0] || x[1] - y[1])
      meaning = this.enter(a.language, places, a.nearby && b.nearby, a.other ?? otherOf(a.language, b.language))
      this.joined.set(pair, meaning)
    }
    return meaning
  }

  /** Whether a short term of Han characters stands in a text that is plainly Japanese, and it is Chinese, or the other way round. */
  isForeignTo({ language }: Meaning, text: string): boolean {
    if (text !== this.text) {
      this.text = text
      this.foreign.clear()
      this.askedLanguage = null
    }
    if (language === this.askedLanguage) return this.isAskedForeign
    let isForeign = this.foreign.get(language)
    if (isForeign === undefined) {
      isForeign = otherHanLanguage(language)?.(text) ?? false
      this.foreign.set(language, isForeign)
    }
    this.askedLanguage = language
    this.isAskedForeign = isForeign
    return isForeign
  }

  /** The meaning in its other language. */
  inOther(meaning: Meaning): Meaning {
    const known = meaning as KnownMeaning
    if (known.other === null) return meaning
    const key = -1 - known.number
    let swapped = this.joined.get(key)
    if (swapped === undefined) {
      swapped = this.enter(known.other, known.places, known.nearby, known.language)
      this.joined.set(key, swapped)
    }
    return swapped
  }

  private enter(
    language: Language,
    places: KnownMeaning['places'],
    nearby: boolean,
    other: Language | null = null,
  ): KnownMeaning {
    const conceptKeys = places.map(([index, concept]) => {
      const terms = this.indexes[index] as TermIndex
      return conceptKey(terms.glossaryId, terms.conceptId(concept))
    })
    const meaning = { number: this.count, language, other, conceptKeys, places, nearby }
    this.count++
    return meaning
  }
}

/** The second of two languages where one is English and the other has letters, too. */
const otherOf = (one: Language, second: Language): Language | null =>
  isEnglish(one) !== isEnglish(second) && !isDense(one) && !isDense(second) ? second : null

const isSame = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] === b[0] && a[1] === b[1]
