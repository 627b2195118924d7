/**
 * `npm run bench -- matcher`: recognition alone, for glossaries of 500 to 1,000,000 terms, against other matchers. Ours with
 * all its folding, boundary, case and word rules; theirs on folded text and terms, without rules. Prints its tables as
 * Markdown.
 */
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import { surfacesOf } from '../../lib/matching/surfaces'
import { habitsOf } from '../../lib/matching/habits'
import { TermIndex } from '../../lib/matching/term-index'
import { ENDING_SETS } from '../../lib/matching/endings'
import { foldString } from '../../lib/text/folding'
import type { Glossary } from '../../lib/glossary/model'
import { glossaryWith, mixedText } from './material'
import { PEERS } from './peers'
import { markdownOf, rounded, type Table } from './report'

type Row = Table['rows'][number]

const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)
const sizes = SIZES.length > 0 ? SIZES : [500, 5_000, 50_000, 265_000, 1_000_000]
const text = mixedText(1_000_000)
const folded = text.split('\n').map(foldString).join('\n')

/**
 * Each matcher reads the text so often, all of them in turn, unless one reading takes longer than `SLOW` ms. With fewer
 * rounds the code of some is not compiled yet.
 */
const ROUNDS = 20
const SLOW = 500

let perUnitAtFirst: number | undefined
const ratios: Row[] = []
const tables = sizes.map(measureSize)
tables.push({
  title: 'Termlight at each size',
  rows: ratios,
  notes: [
    `Text of ${Buffer.byteLength(text)} bytes in UTF-8, ${text.length} UTF-16 units, in English and Chinese. Times are the best of ${ROUNDS}, taken in turn.`,
    'Termlight folds the text and keeps all its rules; the others are given text and terms already folded, and know no rules: they also find what stands inside words, and all that overlaps.',
  ],
})
console.log(tables.map(markdownOf).join('\n\n'))

/** One matcher at one size. */
interface Entry {
  readonly name: string
  readonly build: number
  readonly run: () => number
  best: number
  found: number
}

function measureSize(size: number): Table {
  const glossary = glossaryWith(size)
  const texts = glossary.concepts.flatMap(({ terms }) => terms.map((term) => term.text))
  const [build, compiled] = timed(() => compileIndex(glossary))
  const buffer = compiled.save()
  const load = bestOf(3, () => TermIndex.load(buffer))
  const recogniser = new Recogniser([TermIndex.load(buffer)])
  const entries = [entryOf('Termlight', build, () => recogniser.recognise(text).length), ...peersFor(texts)]
  readInTurn(entries)
  const [ours] = entries as [Entry]
  const surfaces = surfaceBytes(glossary)
  const unit = ours.best / text.length
  perUnitAtFirst ??= unit
  ratios.push({
    terms: texts.length,
    surfaces: surfaces.count,
    'ns a unit': rounded(unit * 1e6, 1),
    'against the first size': rounded(unit / perUnitAtFirst, 2),
    'build, ms': Math.round(build),
    'load, ms': rounded(load, 2),
    'load / build': `${rounded((load / build) * 100, 2)} %`,
    'index, MB': rounded(buffer.byteLength / 1e6, 1),
    'index / its surfaces': rounded(buffer.byteLength / surfaces.bytes, 2),
  })
  console.error(`${texts.length} terms measured`)
  return {
    title: `${texts.length.toLocaleString('en')} terms, ${new Set(texts).size.toLocaleString('en')} of them different`,
    rows: entries.map((entry) => rowOf(entry, ours.best)),
    notes: [],
  }
}

function entryOf(name: string, build: number, run: () => number): Entry {
  return { name, build, run, best: Number.POSITIVE_INFINITY, found: 0 }
}

function peersFor(texts: readonly string[]): Entry[] {
  const terms = [...new Set(texts.map(foldString).filter((term) => term.length > 1))]
  return PEERS.filter((peer) => texts.length <= peer.most).map((peer) => {
    const [build, search] = timed(() => peer.build(terms))
    return entryOf(peer.name, build, () => search(folded))
  })
}

function readInTurn(entries: readonly Entry[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const entry of entries) {
      if (round > 0 && entry.best > SLOW) continue
      const [time, found] = timed(entry.run)
      entry.best = Math.min(entry.best, time)
      entry.found = found
    }
  }
}

function rowOf({ name, build, best, found }: Entry, ours: number): Row {
  return {
    matcher: name,
    'build, ms': Math.round(build),
    'search, ms': rounded(best, 1),
    found,
    'times Termlight': rounded(best / ours, 2),
  }
}

/** The surfaces a glossary stands for, endings spelt out. */
function surfaceBytes(glossary: Glossary): { count: number; bytes: number } {
  const habits = habitsOf(glossary)
  let count = 0
  let bytes = 0
  for (const concept of glossary.concepts) {
    for (const term of concept.terms) {
      for (const { stem, endings } of surfacesOf(term, habits)) {
        for (const ending of ENDING_SETS[endings]) {
          count++
          bytes += 2 * (stem.length + ending.length)
        }
      }
    }
  }
  return { count, bytes }
}

function timed<Value>(work: () => Value): [number, Value] {
  const start = performance.now()
  const value = work()
  return [performance.now() - start, value]
}

function bestOf(times: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => timed(work)[0]))
}
