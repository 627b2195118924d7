/** What is marked in a page, as the page itself sees it in its highlight registry. */

export interface Mark {
  /** Name of the highlight it belongs to. */
  readonly style: string
  readonly text: string
  /** A point inside its first line, in CSS pixels of the viewport. */
  readonly x: number
  readonly y: number
  /** Whether that point can be seen now. */
  readonly visible: boolean
}

/** A page or frame of whichever browser driver. */
export interface Scope {
  evaluate(script: () => Mark[]): Promise<Mark[]>
}

/**
 * The marks of a document in reading order: those that are registered, which are the ones near the viewport. No function
 * inside has a name, since the loader of these scripts wraps named ones in a helper that the page does not have.
 */
export async function readMarks(page: Scope): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { style: string; range: Range; place: Node }[] = []
    for (const [style, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        let place: Node = part.startContainer
        for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode()) place = root.host
        found.push({ style, range, place })
      }
    }
    found.sort((a, b) => {
      if (a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode())
        return a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      return a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
    })
    return found.map(({ style, range }) => {
      const line = [...range.getClientRects()].find(({ width }) => width > 0) ?? range.getBoundingClientRect()
      const x = line.left + line.width / 2
      const y = line.top + line.height / 2
      const visible = line.width > 0 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
      return { style, text: range.toString(), x, y, visible }
    })
  })
}
