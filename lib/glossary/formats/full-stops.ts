/** Cells that end in a full stop because their author put one behind every headword. */

/** Fewer rows tell no habit. */
const FEW_ROWS = 3

/** A stop behind a word or a bracket, not behind the last letter of an abbreviation. */
const STOPPED = /(?<=[\p{L})\]）])(?<!(?:^|[\s.])\p{L})[.。]$/u

/** The rows without the full stops of a column most of whose cells end in one: `Domicilio.`, not `Acme Inc.` */
export function withoutFullStops(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const habitual = new Set(
    columns.filter((column) => {
      const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
      const stopped = cells.filter((cell) => STOPPED.test(cell)).length
      return stopped >= FEW_ROWS && stopped * 2 > cells.length
    }),
  )
  if (habitual.size === 0) return rows
  return rows.map((row) => row.map((cell, column) => (habitual.has(column) ? cell.trim().replace(STOPPED, '') : cell)))
}
