/** Tables as spreadsheets open them: comma-separated, with the mark that tells them the text is UTF-8. */
import Papa from 'papaparse'
import type { TableRows } from './table'

/** Cells that a spreadsheet would compute are kept as text: sentences come from the web. */
export const toSpreadsheet = (rows: TableRows): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`
