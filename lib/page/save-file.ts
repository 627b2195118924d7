/**
 * Saves text as a file, as if the reader had followed a link to it: that needs no permission.
 */

/** The address of the file must outlive the click, by so many ms. */
const KEPT = 60_000

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
