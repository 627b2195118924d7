/** What a page says it is about: it helps to tell what a short name in its text means. */

/** In UTF-16 units; some pages put whole texts there. */
const LONGEST = 300

/** The title of this document, as far as it helps. */
export function pageTitle(): string {
  return document.title.slice(0, LONGEST)
}
