/**
 * Finds pieces of a text that are nearly a term: misspelt, inflected in a way no surface foresees, one character wrong.
 * They are guesses, and whoever shows them says so.
 */
import Fuse from 'fuse.js'
import type { Concept, ConceptKey, Language } from '../glossary/model'
import { Folder, foldString, unitsOf } from '../text/folding'
import { hasDense } from '../text/language'
import { sentencesOf } from '../text/pieces'
import { GramIndex, gramsOf } from './gram-index'
import { nearInChinese, nearInWords, type NearPlace, slipsAllowed, wordsOf } from './near-places'

/** A piece of a text that is nearly a term. */
export interface NearMiss {
  /** In UTF-16 units of the text, end excluded. */
  readonly start: number
  readonly end: number
  readonly key: ConceptKey
  readonly term: string
  readonly language: Language
  /** 0 for the same, 1 for nothing alike. */
  readonly score: number
}

/** A part of a text where something is known already. */
export interface Known {
  readonly start: number
  readonly end: number
}

interface Target {
  readonly key: ConceptKey
  readonly term: string
  readonly language: Language
  readonly folded: string
  readonly words: readonly string[]
  readonly isDense: boolean
}

interface Guess {
  readonly place: NearPlace
  readonly target: Target
}

/** Shorter terms are alike to too much. */
const LEAST = { letters: 7, characters: 4 }

/** After so many concepts or sentences whoever asked may do something else. */
const STEP = { concepts: 400, sentences: 10 }

/** The worst score that is worth showing. */
const WORST = 0.4

/** Where more of a guess is a term already, it is that term with something beside it. */
const MOST_KNOWN = 0.5

export class NearMisses {
  private readonly folder = new Folder()
  private readonly targets: Target[] = []
  private readonly index = new GramIndex()

  /** `pause` is awaited between slices of the work: a large glossary takes a second. */
  static async of(
    concepts: Iterable<{ readonly key: ConceptKey; readonly concept: Concept }>,
    pause: () => Promise<void>,
  ): Promise<NearMisses> {
    const made = new NearMisses()
    let count = 0
    for (const { key, concept } of concepts) {
      if (++count % STEP.concepts === 0) await pause()
      made.add(key, concept)
    }
    made.index.finish()
    return made
  }

  private add(key: ConceptKey, concept: Concept): void {
    for (const { text, language, type } of concept.terms) {
      const folded = foldString(text)
      const isDense = hasDense(folded)
      const length = folded.replaceAll(/[^\p{L}]/gu, '').length
      if (type === 'abbreviation' || length < (isDense ? LEAST.characters : LEAST.letters)) continue
      const words = folded.split(' ')
      this.targets.push({ key, term: text, language, folded, words, isDense })
      this.index.add(gramsOf(folded, isDense))
    }
  }

  /** The near misses of a text, by place, none overlapping another. `known` are its terms, ordered by start. */
  async find(text: string, known: readonly Known[], pause: () => Promise<void>): Promise<NearMiss[]> {
    const guesses: NearMiss[] = []
    for (const [at, sentence] of sentencesOf(text).entries()) {
      if (at > 0 && at % STEP.sentences === 0) await pause()
      guesses.push(...this.findIn(sentence.text, sentence.start, known))
    }
    const best = guesses.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.score - b.score)
    const kept: NearMiss[] = []
    for (const guess of best) if (kept.every((other) => !overlap(other, guess))) kept.push(guess)
    return kept.toSorted((a, b) => a.start - b.start)
  }

  private findIn(sentence: string, offset: number, known: readonly Known[]): NearMiss[] {
    const folded = this.folder.fold(sentence)
    const units = unitsOf(folded, 0, folded.length)
    const isDense = hasDense(units)
    const grams = gramsOf(units, false)
    if (isDense) for (const gram of gramsOf(units, true)) grams.add(gram)
    const guesses = this.guess(units, grams)
    if (guesses.length === 0) return []
    // Places are looked up before the folder is used for anything else.
    const sourceOf = (at: number): number => offset + folded.sourceOf(at)
    const endOf = (at: number): number => sourceOf(at - 1) + 1
    const placed = guesses.map(({ place: { start, end, wrong, piece }, target }) => ({
      target,
      piece,
      start: sourceOf(start),
      end: endOf(end),
      wrong: wrong.map(([from, to]) => ({ start: sourceOf(from), end: endOf(to) })),
    }))
    return placed
      .filter((guess) => guess.wrong.some((part) => !known.some((term) => covers(term, part))))
      .filter((guess) => !known.some((term) => covers(term, guess) || isMostOf(term, guess)))
      .flatMap(({ start, end, target, piece }) => {
        const score = scoreOf(piece, target)
        const { key, term, language } = target
        return score > WORST ? [] : [{ start, end, key, term, language, score }]
      })
  }

  private guess(units: string, grams: ReadonlySet<number>): Guess[] {
    const alike = this.index.alike(grams, (item) => this.mostMissing(item))
    const all = wordsOf(units)
    return alike.flatMap((item): Guess[] => {
      const target = this.targets[item]
      if (!target) return []
      const places = target.isDense ? nearInChinese(units, target.folded) : nearInWords(units, all, target.words)
      return places.map((place) => ({ place, target }))
    })
  }

  /** One slip spoils three grams of letters, or two of characters; two letters swapped spoil four. */
  private mostMissing(item: number): number {
    const target = this.targets[item]
    if (!target) return 0
    const slips = slipsAllowed(target.folded, target.isDense)
    return target.isDense ? slips * 2 : slips * 3 + 1
  }
}

/** How alike piece and term are to the library that ranks what readers type. */
function scoreOf(piece: string, { folded }: Target): number {
  const fuse = new Fuse([folded], { includeScore: true, threshold: 0.6, ignoreFieldNorm: true })
  return fuse.search(piece)[0]?.score ?? 1
}

/** Words are told from their neighbours by spaces; Chinese is not. */
const isMostOf = (term: Known, { start, end, target }: Known & { readonly target: Target }): boolean =>
  target.isDense && Math.min(term.end, end) - Math.max(term.start, start) >= (end - start) * MOST_KNOWN

const covers = (outer: Known, inner: Known): boolean => outer.start <= inner.start && inner.end <= outer.end

const overlap = (a: Known, b: Known): boolean => a.start < b.end && b.start < a.end
