import { formatTable } from '../demo/columns'
import type { Difference } from './difference'
import type { Findings } from './corpus'

/** What `npm run corpus` prints. */

export interface Row {
  /** The page's path below its folder. */
  readonly path: string
  readonly findings: Findings
}

/** Whether the extension changed a page or made an error in it. */
export function hasFaults({ difference, newErrors }: Findings): boolean {
  return difference !== null || newErrors.length > 0
}

/** A table with a row per page, what is wrong with each below it, and a line of totals. */
export function reportOf(rows: readonly Row[]): string {
  const heading = ['page', 'DOM', 'new errors', 'terms', 'own ms', 'longest ms']
  const cells = rows.map(({ path, findings }) => [path, ...cellsOf(findings)])
  const right = heading.map((_, column) => column > 1)
  const table = formatTable(...aligned(heading, cells, right))
  return [[table], rows.flatMap(troublesOf), [totalsOf(rows)]]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function cellsOf(findings: Findings): string[] {
  const { newErrors, terms, work } = findings
  return [
    verdictOf(findings),
    String(newErrors.length),
    String(terms.length),
    tenths(work?.time),
    tenths(work?.longestSlice),
  ]
}

function verdictOf({ difference, whim, unseen }: Findings): string {
  if (unseen !== null) return 'not seen'
  if (whim) return 'own whim'
  return difference ? 'differs' : 'equal'
}

const tenths = (milliseconds: number | undefined): string => milliseconds?.toFixed(1) ?? '-'

/** Numbers with a fraction stand right as well. */
function aligned(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): [string[], string[][]] {
  const widths = heading.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(length)),
  )
  const pad = (row: readonly string[]): string[] =>
    row.map((cell, column) => (right[column] ? cell.padStart(widths[column] ?? 0) : cell))
  return [pad(heading), rows.map(pad)]
}

const length = (text: string): number => text.length

function troublesOf({ path, findings: { difference, whim, unseen, newErrors } }: Row): string[] {
  return [
    ...(unseen === null ? [] : [`${path}: cannot be looked at even without the extension: ${unseen}`]),
    ...(difference ? [`${path}: the extension changes the page\n${described(difference)}`] : []),
    ...(whim ? [`${path}: not comparable, two loads without the extension differ\n${described(whim, 'again')}`] : []),
    ...newErrors.map((error) => `${path}: only with the extension: ${error}`),
  ]
}

function described({ path, without, with: marked }: Difference, second = 'with'): string {
  const width = Math.max('without'.length, second.length)
  const line = (title: string, node: string | null) =>
    `    ${title.padEnd(width)}  ${node === null ? '(nothing)' : cut(node)}`
  return [`  in ${path || 'the document'}`, line('without', without), line(second, marked)].join('\n')
}

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

function totalsOf(rows: readonly Row[]): string {
  const sum = (count: (findings: Findings) => number) => rows.reduce((all, { findings }) => all + count(findings), 0)
  const differing = sum(({ difference }) => (difference ? 1 : 0))
  const errors = sum(({ newErrors }) => newErrors.length)
  const terms = sum(({ terms: found }) => found.length)
  const parts = [
    counted(rows.length, 'page'),
    counted(terms, 'term'),
    `${differing} changed by the extension`,
    counted(errors, 'new error'),
  ]
  return parts.join(', ')
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
