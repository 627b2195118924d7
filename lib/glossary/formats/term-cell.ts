/**
 * A term as it is typed into a cell, with its overrides in braces: `SHA {case=exact}`, `上合 {block=上合作,问题上合}`,
 * `go {exact}`, `海关 {part}` (also inside a longer word), `中土 {nearby}`, `制 {never}`.
 */
import type { Matching } from '../model'

export interface TermCell {
  readonly text: string
  readonly matching: Matching | null
  /** What could not be understood. */
  readonly trouble: string | null
}

const CASES = ['any', 'initial', 'exact'] as const

export function parseTermCell(cell: string): TermCell {
  const found = /^(.*\S)\s*\{([^{}]*)\}$/.exec(cell)
  if (!found) return { text: cell, matching: null, trouble: null }
  const [, text = '', inside = ''] = found
  const matching: { -readonly [Key in keyof Matching]: Matching[Key] } = {}
  const unknown: string[] = []
  for (const option of inside.split(/[;；]/).map((part) => part.trim())) {
    if (option !== '' && !readOption(option, matching)) unknown.push(option)
  }
  const trouble =
    unknown.length === 0 ? null : `"${unknown.join('; ')}" behind "${text}" is no override Termlight knows`
  return { text, matching: Object.keys(matching).length > 0 ? matching : null, trouble }
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
      matching.blockers = value
        .split(/[,，]/)
        .map((blocker) => blocker.trim())
        .filter((blocker) => blocker !== '')
      return matching.blockers.length > 0
    default:
      return false
  }
}

/** The cell of a term: what `parseTermCell` reads. */
export function formatTermCell(text: string, matching: Matching | undefined): string {
  const options = [
    matching?.exact ? 'exact' : '',
    matching?.case ? `case=${matching.case}` : '',
    matching?.wholeWord === false ? 'part' : '',
    matching?.marked && matching.marked !== 'always' ? matching.marked : '',
    matching?.blockers?.length ? `block=${matching.blockers.join(',')}` : '',
  ].filter((option) => option !== '')
  return options.length === 0 ? text : `${text} {${options.join('; ')}}`
}
