/**
 * A term as it is typed into a cell, with its overrides in braces: `SHA {case=exact}`, `上合 {block=上合作,问题上合}`,
 * `go {exact}`, `海关 {part}` (also inside a longer word), `中土 {nearby}`, `制 {never}`. `{deprecated}`, `{admitted}` and
 * `{preferred}` are for a status that its place does not tell, `{abbr}` is for an abbreviation. `乌方 {near=塔什干; rivals=基辅}`
 * names what must stand in the same text, and what makes another thing of it. A comma or semicolon within a name of a list has a
 * backslash before it.
 */
import type { Matching, TermStatus } from '../model'

export interface TermCell {
  readonly text: string
  readonly matching: Matching | null
  /** Null where the cell does not say. */
  readonly status: TermStatus | null
  readonly isAbbreviation: boolean
  /** What could not be understood. */
  readonly trouble: string | null
}

const CASES = ['any', 'initial', 'exact'] as const
const STATUSES = ['preferred', 'admitted', 'deprecated'] as const
const ABBREVIATION = 'abbr'

export function parseTermCell(cell: string): TermCell {
  const found = /^(.*\S)\s*\{([^{}]*)\}$/.exec(cell)
  if (!found) return { text: cell, matching: null, status: null, isAbbreviation: false, trouble: null }
  const [, text = '', inside = ''] = found
  let status: TermStatus | null = null
  let isAbbreviation = false
  const matching: { -readonly [Key in keyof Matching]: Matching[Key] } = {}
  const unknown: string[] = []
  for (const option of inside.split(/(?<!\\)[;；]/).map((part) => part.trim())) {
    const named = STATUSES.find((each) => each === option.toLowerCase())
    if (named) status = named
    else if (option.toLowerCase() === ABBREVIATION) isAbbreviation = true
    else if (option !== '' && !readOption(option, matching)) unknown.push(option)
  }
  const trouble =
    unknown.length === 0 ? null : `"${unknown.join('; ')}" behind "${text}" is no override Termlight knows`
  return { text, matching: Object.keys(matching).length > 0 ? matching : null, status, isAbbreviation, trouble }
}

function readOption(option: string, matching: { -readonly [Key in keyof Matching]: Matching[Key] }): boolean {
  const [name = '', value = ''] = option.split('=', 2).map((part) => part.trim())
  switch (name.toLowerCase()) {
    case 'exact':
      matching.exact = true
      return true
    case 'part':
      matching.wholeWord = false
      return true
    case 'nearby':
    case 'never':
      matching.marked = name.toLowerCase() === 'never' ? 'never' : 'nearby'
      return true
    case 'case': {
      const found = CASES.find((each) => each === value.toLowerCase())
      if (found) matching.case = found
      return found !== undefined
    }
    case 'block':
      matching.blockers = readList(value)
      return matching.blockers.length > 0
    case 'near':
      matching.near = readList(value)
      return matching.near.length > 0
    case 'rivals':
      matching.rivals = readList(value)
      return matching.rivals.length > 0
    default:
      return false
  }
}

const readList = (value: string): string[] =>
  value
    .split(/(?<!\\)[,，]/)
    .map((name) => name.replaceAll(/\\([,，;；])/g, '$1').trim())
    .filter((name) => name !== '')

/** The cell of a term: what `parseTermCell` reads. A status is given where its place does not tell it. */
export function formatTermCell(
  text: string,
  matching: Matching | undefined,
  status?: TermStatus,
  isAbbreviation = false,
): string {
  const options = [
    status ?? '',
    isAbbreviation ? ABBREVIATION : '',
    matching?.exact ? 'exact' : '',
    matching?.case ? `case=${matching.case}` : '',
    matching?.wholeWord === false ? 'part' : '',
    matching?.marked && matching.marked !== 'always' ? matching.marked : '',
    listOption('block', matching?.blockers),
    listOption('near', matching?.near),
    listOption('rivals', matching?.rivals),
  ].filter((option) => option !== '')
  // A term that ends in braces of its own gets empty ones behind them.
  return options.length === 0 && !/\S\s*\{[^{}]*\}$/.test(text) ? text : `${text} {${options.join('; ')}}`
}

const listOption = (option: string, names: readonly string[] = []): string =>
  names.length === 0 ? '' : `${option}=${names.map(withBackslashes).join(',')}`

const withBackslashes = (name: string): string => name.replaceAll(/[,，;；]/g, String.raw`\$&`)
