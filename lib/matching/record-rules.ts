/** The rules that concern one record: the letters of its occurrence, its blockers, its companions. */
import { isUpperCase } from '../text/characters'
import { isBlocked } from './blockers'
import type { Candidates } from './candidates'
import { hasInnerCapital, obeysCase } from './forms'
import { SHAPE } from './plain-spans'
import { sourceEnd, type Reading } from './reading'
import { CASE } from './surface'
import { rule, RULE, type TermIndex } from './term-index'

/** The bits of all rules that are asked here: most records have none of them. */
const ASKED = [RULE.caseRule, RULE.solid, RULE.guarded].reduce((bits, { shift, mask }) => bits | (mask << shift), 0)

export class RecordRules {
  constructor(
    private readonly indexes: readonly TermIndex[],
    private readonly candidates: Candidates,
  ) {}

  /** Whether a candidate obeys them that begins at a folded offset, and whose span in the text has a shape. */
  obeys(reading: Reading, start: number, candidate: number, shape: number): boolean {
    const rules = this.candidates.rules[candidate] as number
    return (rules & ASKED) === 0 || this.obeysAll(reading, start, candidate, shape)
  }

  private obeysAll(reading: Reading, start: number, candidate: number, shape: number): boolean {
    const rules = this.candidates.rules[candidate] as number
    const caseRule = rule(rules, RULE.caseRule)
    return (
      (caseRule === CASE.any || this.obeysCase(reading, start, candidate, caseRule)) &&
      (rule(rules, RULE.solid) === 0 || shape === SHAPE.plain || !this.isIdentifier(reading, start, candidate)) &&
      (rule(rules, RULE.guarded) === 0 || this.isFree(reading, start, candidate))
    )
  }

  private obeysCase(reading: Reading, start: number, candidate: number, caseRule: number): boolean {
    const { text, folded } = reading
    const { candidates } = this
    const from = folded.sourceOf(start)
    if (caseRule === CASE.initial) return isUpperCase(text.charCodeAt(from))
    const stem = candidates.stems[candidate] as number
    const stemEnd = sourceEnd(reading, stem)
    // AIS is another abbreviation, not the plural of AI.
    if (caseRule === CASE.capitals && candidates.ends[candidate] !== stem && isUpperCase(text.charCodeAt(stemEnd)))
      return false
    const index = this.indexes[candidates.indexes[candidate] as number] as TermIndex
    const form = caseRule === CASE.form ? index.form(candidates.records[candidate] as number) : ''
    return obeysCase(text, from, stemEnd, caseRule, rule(candidates.rules[candidate] as number, RULE.formRules), form)
  }

  private isIdentifier({ text, folded }: Reading, start: number, candidate: number): boolean {
    return hasInnerCapital(
      text,
      folded.sourceOf(start),
      folded.sourceOf((this.candidates.ends[candidate] as number) - 1),
    )
  }

  /** Whether no blocker holds the span, and its companions let it count. */
  private isFree({ folded, surroundings }: Reading, start: number, candidate: number): boolean {
    const { candidates } = this
    const { parts } = this.indexes[candidates.indexes[candidate] as number] as TermIndex
    const record = candidates.records[candidate] as number
    if (isBlocked(folded, start, parts.blockers[record] ?? [])) return false
    const companions = parts.companions[record]
    const end = candidates.ends[candidate] as number
    return companions === undefined || surroundings.allow(start, end, companions)
  }
}
