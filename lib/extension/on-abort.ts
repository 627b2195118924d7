/**
 * Takes back what was asked of the browser when the signal aborts. In a page whose extension is gone Chromium throws
 * there: nothing listens any more, so there is nothing to take back.
 */
export function onAbort(signal: AbortSignal, undo: () => void): void {
  const undoQuietly = (): void => {
    try {
      undo()
    } catch {
      // See above.
    }
  }
  signal.addEventListener('abort', undoQuietly, { once: true })
}
