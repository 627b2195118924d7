/**
 * Elements of ours on a page: hosts that no scan reads, and parts of what lies in their shadow trees.
 */
import { CARD_HOST_TAG } from './left-out'

const HTML = 'http://www.w3.org/1999/xhtml'

/** An element for the inside of a host; XML and SVG documents would make one that is none of HTML. */
export function createPart(name = 'div'): HTMLElement {
  const part = document.createElementNS(HTML, name)
  if (!(part instanceof HTMLElement)) throw new TypeError('the document makes no HTML elements')
  return part
}

/** A host for the top layer, which closes only when we say so. */
export function createHost(): HTMLElement {
  const host = createPart(CARD_HOST_TAG)
  host.popover = 'manual'
  host.translate = false
  return host
}
