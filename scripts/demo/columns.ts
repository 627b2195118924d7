/** Tables for a terminal, aligned where Chinese characters take two columns. */

const wide = /\p{Script=Han}|[\u3000-\u303F\u3040-\u30FF\uAC00-\uD7AF\uFF01-\uFF60\uFFE0-\uFFE6]/u
const marks = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u

/** Columns a text takes up in a terminal. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (marks.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  )
}

/** The first row as a heading, then the others; the last column is not filled up, a column of numbers stands right. */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows]
  const widths = heading.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column] ?? ''))))
  const numeric = heading.map((_, column) => rows.length > 0 && rows.every((row) => /^\d+$/.test(row[column] ?? '')))
  const lines = all.map((row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, numeric[column] ?? false)).join('  '),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1)].map((line) => (line ?? '').trimEnd()).join('\n')
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(cell)))
  return right ? space + cell : cell + space
}
