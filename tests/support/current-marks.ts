/** A page or frame of whichever browser driver. */
interface Scope {
  evaluate(script: () => string[]): Promise<string[]>
}

/** What the list of terms marks in a document, whatever other marks it has. */
export function currentMarks(scope: Scope): Promise<string[]> {
  return scope.evaluate(() =>
    Array.from(CSS.highlights.get('termlight-current') ?? [], (part) => {
      const range = document.createRange()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      return range.toString()
    }),
  )
}
