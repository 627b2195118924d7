/**
 * Puts text on the clipboard, on pages without a secure origin too.
 */

/** True where the text was copied. Must be called while the browser still counts a key or click of the reader. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not a secure page, or one that forbids it: there is the older way.
    return copyByCommand(text)
  }
}

/** The page sees that something is copied, but not what. */
function copyByCommand(text: string): boolean {
  let isTaken = false
  const take = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isTaken = event.clipboardData !== null
  }
  window.addEventListener('copy', take, { capture: true, once: true })
  // oxlint-disable-next-line typescript/no-deprecated -- the only way where there is no `navigator.clipboard`
  const isDone = document.execCommand('copy')
  window.removeEventListener('copy', take, { capture: true })
  return isDone && isTaken
}
