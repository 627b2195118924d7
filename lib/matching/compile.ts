/** Builds the index of a glossary: the surfaces of all terms, with records of what they mean and must look like. */
import type { Glossary, Term } from '../glossary/model'
import { foldString } from '../text/folding'
import { companionsOf, type Companions } from './companions'
import { crossedNames } from './crossed-names'
import { isFrenchNoun, verbsBefore } from './french-doubles'
import { habitsOf } from './habits'
import { LayoutBuilder } from './layout'
import { respeltNames } from './respelt-names'
import { StringPool } from './string-pool'
import { CASE, type Surface } from './surface'
import { surfacesOf, type GlossaryHabits } from './surfaces'
import { rule, RULE, SEVERAL, TermIndex } from './term-index'

/** Compiles a glossary; the same glossary always gives the same index. */
export function compileIndex(glossary: Glossary): TermIndex {
  const builder = new IndexBuilder(glossary)
  glossary.concepts.forEach((concept, at) => {
    const blockers = concept.terms.flatMap((term) => term.matching?.blockers ?? [])
    const terms = [...concept.terms, ...crossedNames(concept.terms)]
    for (const term of [...terms, ...respeltNames(terms)]) builder.add(term, at, blockers, concept.terms)
  })
  return builder.build()
}

class IndexBuilder {
  private readonly habits: GlossaryHabits
  private readonly layout = new LayoutBuilder({
    rulesOf: (record) => this.rules[record] as number,
    merge: (records) => this.merge(records),
  })
  private readonly forms = new StringPool()
  private readonly rules: number[] = []
  private readonly concepts: number[] = []
  private readonly conceptLists: number[] = []
  /** Records put for several others, by their numbers. */
  private readonly mergedRecords = new Map<string, number>()
  private readonly blockers: Record<string, (readonly [string, number])[]> = {}
  private readonly companions: Record<string, Companions> = {}

  constructor(private readonly glossary: Glossary) {
    this.habits = habitsOf(glossary)
  }

  add(term: Term, concept: number, conceptBlockers: readonly string[], terms: readonly Term[]): void {
    const companions = companionsOf(term, terms)
    const records = new Map<string, number>()
    const { languages, kinds } = this.habits
    const isNoun = isFrenchNoun(term, terms, kinds[term.language === languages[1] ? 1 : 0])
    for (const surface of surfacesOf(term, this.habits)) {
      const editors = blockersOf(surface.stem, conceptBlockers)
      const blockers = isNoun ? [...editors, ...verbsBefore(surface.form ?? surface.stem)] : editors
      const rules = packRules(surface, blockers.length > 0 || companions !== null)
      const key = `${rules} ${surface.form ?? ''} ${blockers.length > 0 ? surface.stem : ''}`
      let record = records.get(key)
      if (record === undefined) {
        record = this.addRecord(rules, concept, surface.form)
        records.set(key, record)
        if (blockers.length > 0) this.blockers[record] = blockers
        if (companions !== null) this.companions[record] = companions
      }
      this.layout.add(surface.stem, record)
    }
  }

  private addRecord(rules: number, concept: number, form: string | null): number {
    this.rules.push(rules)
    this.concepts.push(concept)
    this.forms.add(form ?? '')
    return this.rules.length - 1
  }

  /** Many headwords of a dictionary have the same translation: one record for them is one to look at. */
  private merge(records: readonly number[]): readonly number[] {
    if (records.length < 2) return records
    const alike = new Map<string, number[]>()
    for (const record of records) {
      const rules = this.rules[record] as number
      const key = rule(rules, RULE.guarded) === 1 ? `guarded ${record}` : `${rules} ${this.forms.textOf(record)}`
      const group = alike.get(key)
      if (group) group.push(record)
      else alike.set(key, [record])
    }
    return Array.from(alike.values(), (group) => this.recordFor(group))
  }

  private recordFor(group: readonly number[]): number {
    const [first = 0] = group
    if (group.length === 1) return first
    const key = group.join(' ')
    const known = this.mergedRecords.get(key)
    if (known !== undefined) return known
    const concepts = [...new Set(group.map((each) => this.concepts[each] as number))].sort((a, b) => a - b)
    const record = this.addRecord(
      this.rules[first] as number,
      concepts.length === 1 ? (concepts[0] as number) : SEVERAL + this.conceptLists.length,
      this.forms.textOf(first),
    )
    if (concepts.length > 1) this.conceptLists.push(concepts.length, ...concepts)
    this.mergedRecords.set(key, record)
    return record
  }

  build(): TermIndex {
    const layout = this.layout.build()
    const ids = new StringPool()
    for (const concept of this.glossary.concepts) ids.add(concept.id)
    return TermIndex.of({
      glossaryId: this.glossary.id,
      version: this.glossary.version,
      languages: this.glossary.languages,
      blockers: this.blockers,
      companions: this.companions,
      ...layout,
      recordConcepts: Uint32Array.from(this.concepts),
      conceptLists: Uint32Array.from(this.conceptLists),
      forms: this.forms.units.slice(0, this.forms.length),
      formEnds: endsOf(this.forms),
      ids: ids.units.slice(0, ids.length),
      idEnds: endsOf(ids),
    })
  }
}

const endsOf = (pool: StringPool): Uint32Array => Uint32Array.from({ length: pool.count }, (_, at) => pool.endOf(at))

/**
 * The folded blockers that hold a stem, each with every place where it begins; a concept's blockers serve all its terms, but
 * one that is a term itself does not block that: 反恐怖.
 */
function blockersOf(stem: string, blockers: readonly string[]): (readonly [string, number])[] {
  const places: (readonly [string, number])[] = []
  for (const blocker of blockers) {
    const folded = foldString(blocker)
    if (folded === stem) continue
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) places.push([folded, at])
  }
  return places
}

function packRules(surface: Surface, guarded: boolean): number {
  const caseRule = surface.caseRule === CASE.form && surface.formRules === 0 ? CASE.any : surface.caseRule
  return (
    (caseRule << RULE.caseRule.shift) |
    (surface.formRules << RULE.formRules.shift) |
    (surface.endings << RULE.endings.shift) |
    (surface.language << RULE.language.shift) |
    (Number(surface.wholeWord) << RULE.wholeWord.shift) |
    (Number(surface.segmented) << RULE.segmented.shift) |
    (Number(surface.nearby) << RULE.nearby.shift) |
    (Number(guarded) << RULE.guarded.shift) |
    (Number(surface.solid) << RULE.solid.shift)
  )
}
