/** Builds the index of a glossary: surfaces of all terms, sorted, as a trie with their records. */
import type { Glossary, Term } from '../glossary/model'
import { foldString } from '../text/folding'
import { buildDoubleArray, codesOf, unitsByFrequency } from './double-array'
import { habitsOf } from './habits'
import { startersOf } from './starters'
import { StringPool } from './string-pool'
import { CASE, type Surface } from './surface'
import { surfacesOf, type GlossaryHabits } from './surfaces'
import { RULE, TermIndex } from './term-index'

/** Compiles a glossary; the same glossary always gives the same index. */
export function compileIndex(glossary: Glossary): TermIndex {
  const builder = new IndexBuilder(glossary)
  glossary.concepts.forEach((concept, at) => {
    const blockers = concept.terms.flatMap((term) => term.matching?.blockers ?? [])
    for (const term of concept.terms) builder.add(term, at, blockers)
  })
  return builder.build()
}

class IndexBuilder {
  private readonly habits: GlossaryHabits
  private readonly stems = new StringPool()
  private readonly forms = new StringPool()
  private readonly stemRecords: number[] = []
  private readonly rules: number[] = []
  private readonly concepts: number[] = []
  private readonly blockers: Record<string, (readonly [string, number])[]> = {}
  private anywhere = false

  constructor(private readonly glossary: Glossary) {
    this.habits = habitsOf(glossary)
  }

  add(term: Term, concept: number, conceptBlockers: readonly string[]): void {
    const records = new Map<string, number>()
    for (const surface of surfacesOf(term, this.habits)) {
      const blockers = blockersOf(surface.stem, conceptBlockers)
      const rules = packRules(surface, blockers.length > 0)
      const key = `${rules} ${surface.form ?? ''} ${blockers.length > 0 ? surface.stem : ''}`
      let record = records.get(key)
      if (record === undefined) {
        record = this.addRecord(rules, concept, surface.form)
        records.set(key, record)
        if (blockers.length > 0) this.blockers[record] = blockers
      }
      this.stems.add(surface.stem)
      this.stemRecords.push(record)
      this.anywhere ||= !surface.wholeWord
    }
  }

  private addRecord(rules: number, concept: number, form: string | null): number {
    this.rules.push(rules)
    this.concepts.push(concept)
    this.forms.add(form ?? '')
    return this.rules.length - 1
  }

  build(): TermIndex {
    const starters = startersOf(this.stems)
    const units = unitsByFrequency(this.stems)
    const codes = codesOf(units)
    // From here on the pool holds codes: they are sorted, since the trie branches by them.
    this.stems.replace((unit) => (codes[unit] as number) - 1)
    const order = this.stems.sorted()
    const leaves = new Leaves(units)
    const { nodes } = buildDoubleArray(this.stems, order, (from, to, depth) =>
      leaves.add(this.stems, order.subarray(from, to), depth, this.stemRecords),
    )
    const ids = new StringPool()
    for (const concept of this.glossary.concepts) ids.add(concept.id)
    return TermIndex.of({
      glossaryId: this.glossary.id,
      version: this.glossary.version,
      languages: this.glossary.languages,
      anywhere: this.anywhere,
      blockers: this.blockers,
      nodes,
      codes,
      starters,
      leaves: leaves.finish(),
      recordRules: Uint32Array.from(this.rules),
      recordConcepts: Uint32Array.from(this.concepts),
      forms: this.forms.units.slice(0, this.forms.length),
      formEnds: endsOf(this.forms),
      ids: ids.units.slice(0, ids.length),
      idEnds: endsOf(ids),
    })
  }
}

const endsOf = (pool: StringPool): Uint32Array => Uint32Array.from({ length: pool.count }, (_, at) => pool.endOf(at))

/** The folded blockers that hold a stem, each with every place where it begins; a concept's blockers serve all its terms. */
function blockersOf(stem: string, blockers: readonly string[]): (readonly [string, number])[] {
  const places: (readonly [string, number])[] = []
  for (const blocker of blockers) {
    const folded = foldString(blocker)
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) places.push([folded, at])
  }
  return places
}

function packRules(surface: Surface, blocked: boolean): number {
  const caseRule = surface.caseRule === CASE.form && surface.formRules === 0 ? CASE.any : surface.caseRule
  return (
    (caseRule << RULE.caseRule.shift) |
    (surface.formRules << RULE.formRules.shift) |
    (surface.endings << RULE.endings.shift) |
    (surface.language << RULE.language.shift) |
    (Number(surface.wholeWord) << RULE.wholeWord.shift) |
    (Number(surface.segmented) << RULE.segmented.shift) |
    (Number(surface.nearby) << RULE.nearby.shift) |
    (Number(blocked) << RULE.blocked.shift)
  )
}

/** The rests of strings below the last branch, each followed by its records. */
class Leaves {
  private units = new Uint16Array(1 << 16)
  private length = 0

  /** `decode` is the unit of each code. */
  constructor(private readonly decode: Uint16Array) {}

  /** Gives the offset of the leaf. */
  add(pool: StringPool, strings: Uint32Array, depth: number, records: readonly number[]): number {
    const first = strings[0] as number
    const start = pool.startOf(first) + depth
    const tail = pool.units.subarray(start, pool.endOf(first))
    const distinct = [...new Set(Array.from(strings, (string) => records[string] as number))]
    this.reserve(tail.length + 2 + 2 * distinct.length)
    const offset = this.length
    this.units[this.length++] = tail.length
    for (const code of tail) this.units[this.length++] = this.decode[code] as number
    this.units[this.length++] = distinct.length
    for (const record of distinct) {
      this.units[this.length++] = record & 0xffff
      this.units[this.length++] = record >>> 16
    }
    return offset
  }

  finish(): Uint16Array {
    return this.units.slice(0, this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.units.length) return
    const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + more))
    larger.set(this.units)
    this.units = larger
  }
}
