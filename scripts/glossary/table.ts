/** A table for a terminal: the first column to the left, numbers to the right, Chinese two columns wide. */

export type Row = readonly (string | number)[]

export function printedTable(head: Row, rows: readonly Row[], foot?: Row): string {
  const all = [head, ...rows, ...(foot ? [foot] : [])]
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(String(row[column] ?? '')))))
  const line = (row: Row): string =>
    widths
      .map((wanted, column) => pad(row[column] ?? '', wanted, typeof rows[0]?.[column] === 'number'))
      .join('  ')
      .trimEnd()
  const rule = widths.map((wanted) => '-'.repeat(wanted)).join('  ')
  return [line(head), rule, ...rows.map(line), ...(foot ? [rule, line(foot)] : [])].join('\n')
}

function pad(cell: string | number, wanted: number, toRight: boolean): string {
  const text = String(cell)
  const space = ' '.repeat(Math.max(0, wanted - width(text)))
  return toRight ? space + text : text + space
}

const WIDE = /[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u

const width = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)
