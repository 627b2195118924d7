/** A bug or a broken browser goes to the extension's own console, where it is looked for. */
export function reportFault(error: unknown): void {
  // oxlint-disable-next-line no-console -- the only place for a fault of the background
  console.error('Termlight:', error)
}
