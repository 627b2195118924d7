/** Tables printed side by side to save paper: `English,Chinese,English,Chinese`, perhaps with an empty column between. */

/** How many columns a table has before its header begins anew; all of them where it does not. */
export function widthOfTable(header: readonly string[]): number {
  const heads = header.map((head) => head.trim().toLowerCase())
  while (heads.at(-1) === '') heads.pop()
  for (let width = 2; width < heads.length; width++) {
    const padded = [...heads, ...Array<string>((width - (heads.length % width)) % width).fill('')]
    if (padded.every((head, at) => head === heads[at % width])) return width
  }
  return header.length
}

/** The rows of the tables that a row holds. */
export const rowsOf = (cells: readonly string[], width: number, hasOne: boolean): (readonly string[])[] =>
  hasOne
    ? [cells]
    : Array.from({ length: Math.ceil(cells.length / width) }, (_, at) => cells.slice(at * width, (at + 1) * width))
