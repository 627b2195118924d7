/**
 * The keyboard's focus on a page, as far as a card has to know of it.
 */

/** The element with the focus, in open shadow trees too. */
export function focusedElement(): Element | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}

/** Whether keys are being typed into something. */
export function isTyping(): boolean {
  const focused = focusedElement()
  if (!(focused instanceof HTMLElement)) return false
  return (
    focused.isContentEditable || focused.matches('input, textarea, select, [role="textbox" i], iframe, embed, object')
  )
}

/** Gives the focus back; where nothing had it, the browser goes on from where the reader was. */
export function focusAgain(element: Element | null): void {
  if ((element instanceof HTMLElement || element instanceof SVGElement) && element.isConnected)
    element.focus({ preventScroll: true })
}
