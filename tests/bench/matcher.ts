/**
 * `npm run bench -- matcher`: recognition alone, for glossaries of 500 to 1,000,000 terms, against other matchers. Ours with
 * all its folding, boundary, case and word rules; theirs on folded text and terms, without rules.
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

const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)
const sizes = SIZES.length > 0 ? SIZES : [500, 5_000, 50_000, 265_000, 1_000_000]
const text = mixedText(1_000_000)
const folded = text.split('\n').map(foldString).join('\n')
console.log(`Text: ${Buffer.byteLength(text)} bytes in UTF-8, ${text.length} UTF-16 units.`)

let perUnitAtFirst = 0
for (const size of sizes) measureSize(size)

function measureSize(size: number): void {
  const glossary = glossaryWith(size)
  const terms = glossary.concepts.flatMap((concept) => concept.terms)
  const [build, compiled] = timed(() => compileIndex(glossary))
  const buffer = compiled.save()
  const [load, index] = fastest(3, () => TermIndex.load(buffer))
  const recogniser = new Recogniser([index])
  const [search, found] = fastest(5, () => recogniser.recognise(text).length)
  const surfaces = surfaceBytes(glossary)
  perUnitAtFirst ||= search / text.length
  console.log(`\n${terms.length} terms, ${surfaces.count} surfaces`)
  const rows = [row('Termlight', build, search, found, search)]
  const foldedTerms = [...new Set(terms.map((term) => foldString(term.text)).filter((term) => term.length > 1))]
  for (const peer of PEERS) {
    if (terms.length > peer.most) continue
    const [peerBuild, run] = timed(() => peer.build(foldedTerms))
    const [peerSearch, peerFound] = fastest(terms.length > 100_000 ? 2 : 3, () => run(folded))
    rows.push(row(peer.name, peerBuild, peerSearch, peerFound, search))
  }
  console.table(rows)
  console.log(
    `time a unit against ${sizes[0]} terms: ${(search / text.length / perUnitAtFirst).toFixed(2)}x;` +
      ` index ${(buffer.byteLength / 1e6).toFixed(1)} MB, ${(buffer.byteLength / surfaces.bytes).toFixed(2)}x its surfaces;` +
      ` loading ${((load / build) * 100).toFixed(2)} % of building`,
  )
}

function row(
  name: string,
  build: number,
  search: number,
  found: number,
  ours: number,
): Record<string, string | number> {
  return {
    matcher: name,
    'build ms': Math.round(build),
    'search ms': Math.round(search * 10) / 10,
    found,
    'times Termlight': Number((search / ours).toFixed(2)),
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

function fastest<Value>(times: number, work: () => Value): [number, Value] {
  let best = timed(work)
  for (let time = 1; time < times; time++) {
    const next = timed(work)
    if (next[0] < best[0]) best = next
  }
  return best
}
