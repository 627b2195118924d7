/**
 * Plain tables for the clipboard: tabs for spreadsheets, Markdown for notes.
 */

/** Rows of cells, the header first. Line breaks and tabs within a cell become spaces. */
export type TableRows = readonly (readonly string[])[]

/** Cells set apart by tabs, one line a row. */
export const toTsv = (rows: TableRows): string => rows.map((row) => row.map(oneLine).join('\t')).join('\n') + '\n'

/** A table of GitHub's Markdown; `|` and `\` in cells are escaped. */
export function toMarkdown(rows: TableRows): string {
  const [header = [], ...others] = rows
  const lines = [markdownLine(header), `|${' --- |'.repeat(header.length)}`, ...others.map(markdownLine)]
  return lines.join('\n') + '\n'
}

const markdownLine = (row: readonly string[]): string =>
  `| ${row.map((cell) => oneLine(cell).replaceAll(/[\\|]/g, String.raw`\$&`)).join(' | ')} |`

const oneLine = (cell: string): string => cell.replaceAll(/[\t\r\n]+/g, ' ').trim()
