import { formatTable } from '../demo/columns'
import type { Difference } from './difference'
import type { Findings } from './judge'

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
  const cells = rows.map(({ path, findings }) => [printable(path), ...cellsOf(findings)])
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

function verdictOf({ difference, whim, isComparable, unseen }: Findings): string {
  if (unseen !== null) return 'not seen'
  if (!isComparable) return 'not comparable'
  if (difference) return 'differs'
  return whim ? 'equal in part' : 'equal'
}

/** Whether the page was seen, but no content script answered in it. */
const isUnread = ({ unseen, work }: Findings): boolean => unseen === null && work === null

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

function troublesOf({ path, findings }: Row): string[] {
  const { difference, whim, isComparable, unseen, wentTo, newErrors } = findings
  const left = isComparable ? 'compared without what differs' : 'not comparable, too much differs'
  return [
    ...(wentTo === null ? [] : [`went to ${wentTo}, and was looked at there`]),
    ...(unseen === null ? [] : [`cannot be looked at even without the extension: ${unseen}`]),
    ...(isUnread(findings) ? ['the extension was not at work in it: nothing is known of what it does there'] : []),
    ...(difference ? [`the extension changes the page\n${described(difference)}`] : []),
    ...(whim ? [`${left} from load to load, first\n${described(whim, 'again')}`] : []),
    ...newErrors.map((error) => `only with the extension: ${error}`),
  ].map((trouble) => `${printable(path)}: ${trouble}`)
}

function described({ path, without, with: marked }: Difference, second = 'with'): string {
  const width = Math.max('without'.length, second.length)
  const start = excerptStart(without ?? '', marked ?? '')
  const line = (title: string, node: string | null) =>
    `    ${title.padEnd(width)}  ${node === null ? '(nothing)' : excerpt(node, start)}`
  return [`  in ${path || 'the document'}`, line('without', without), line(second, marked)].join('\n')
}

/** Characters shown of a node, and those of them that stand before the first that differs. */
const SHOWN = 160
const BEFORE = 60

/** Where an excerpt of both texts begins that shows the first character that differs. */
function excerptStart(a: string, b: string): number {
  if (Math.max(a.length, b.length) <= SHOWN) return 0
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  return same < SHOWN - BEFORE ? 0 : same - BEFORE
}

function excerpt(text: string, start: number): string {
  const end = start + SHOWN
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** A file name may hold line breaks and the like, which would break the table. */
export function printable(path: string): string {
  return path.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1)
    return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : short
  })
}

function totalsOf(rows: readonly Row[]): string {
  const sum = (count: (findings: Findings) => number) => rows.reduce((all, { findings }) => all + count(findings), 0)
  const parts = [
    counted(rows.length, 'page'),
    counted(
      sum(({ terms }) => terms.length),
      'term',
    ),
    `${sum(({ difference }) => Number(difference !== null))} changed by the extension`,
    counted(
      sum(({ newErrors }) => newErrors.length),
      'new error',
    ),
    `${sum(({ whim, isComparable }) => Number(whim !== null && isComparable))} compared in part`,
    `${sum(({ isComparable }) => Number(!isComparable))} not comparable`,
    `${sum(({ unseen }) => Number(unseen !== null))} not seen`,
    ...(rows.some(({ findings }) => isUnread(findings))
      ? [`${sum((findings) => Number(isUnread(findings)))} without the extension at work`]
      : []),
  ]
  return parts.join(', ')
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
