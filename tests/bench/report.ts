/** What a benchmark gives back, on the console and in `docs/performance.md`. */
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../scripts/failure'
import { projectFolder } from '../../scripts/local-tools'

/** Rows of one table; every row has the same columns. */
export interface Table {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[]
}

const file = join(projectFolder, 'docs', 'performance.md')

export function printTable({ title, rows, notes }: Table): void {
  console.log(`\n${title}`)
  console.table(rows)
  for (const note of notes) console.log(note)
}

/** The table as Markdown, numbers to the right. */
export function markdownOf({ title, rows, notes }: Table): string {
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')))
  const rules = columns.map((column) => (typeof rows[0]?.[column] === 'number' ? '--:' : '---'))
  const lines = [columns, rules, ...cells].map((line) => `| ${line.map(escapeBars).join(' | ')} |`)
  return [`### ${title}`, '', ...lines, ...notes.flatMap((note) => ['', note])].join('\n')
}

const escapeBars = (cell: string): string => cell.replaceAll('|', String.raw`\|`)

/** Puts text between the markers `<!-- NAME -->` and `<!-- /NAME -->` of docs/performance.md, which must have them. */
export function writeSection(name: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = before.indexOf(open)
  const end = before.indexOf(close)
  if (start < 0 || end < start) throw new Failure(`docs/performance.md has no section between ${open} and ${close}`)
  writeFileSync(file, `${before.slice(0, start + open.length)}\n\n${text}\n\n${before.slice(end)}`)
}

/** The middle one; of an even number the greater of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** To so many digits behind the point. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
