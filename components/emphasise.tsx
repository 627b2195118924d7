/**
 * Text with some of its parts emphasised, built from offsets.
 */
import type { ComponentChildren } from 'preact'

/** Start and end in UTF-16 units, end excluded. */
export type TextRange = readonly [start: number, end: number]

/**
 * The text with each range in a `<mark>`. Ranges may come in any order; those that overlap are joined, and what lies
 * outside the text is left out.
 */
export function emphasise(text: string, ranges: readonly TextRange[]): ComponentChildren {
  const parts: ComponentChildren[] = []
  let shown = 0
  for (const [start, end] of joined(ranges, text.length)) {
    parts.push(text.slice(shown, start), <mark key={start}>{text.slice(start, end)}</mark>)
    shown = end
  }
  parts.push(text.slice(shown))
  return parts.filter((part) => part !== '')
}

function joined(ranges: readonly TextRange[], length: number): TextRange[] {
  const inside = ranges
    .map(([start, end]): TextRange => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0])
  const result: TextRange[] = []
  for (const range of inside) {
    const last = result.at(-1)
    if (last && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])]
    else result.push(range)
  }
  return result
}
