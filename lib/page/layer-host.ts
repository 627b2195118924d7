/**
 * An element of ours over the page, in the top layer, for what is neither read nor pressed as a card is: labels, a
 * strip, a notice. The page's styles do not reach it, nor its scripts what is in it.
 */
import { createHost } from './host-element'

export interface LayerHost {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Puts it over what has come into the top layer since. */
  raise(): void
  remove(): void
}

export interface LayerOptions {
  /** Rules for what is in it. */
  readonly css: string
  /** `page` moves with the page, `window` stays where it is. */
  readonly place: 'page' | 'window'
  /** Not there for screen readers, for search in the page, and for selections. */
  readonly isSilent: boolean
}

/** Puts a host on the page; `parent` is the root element or an open modal dialogue. */
export function openLayer(
  { css, place, isSilent }: LayerOptions,
  parent: Element = document.documentElement,
): LayerHost {
  const host = createHost()
  // Told from a card by those who look from outside.
  host.dataset['layer'] = ''
  if (isSilent) {
    host.ariaHidden = 'true'
    host.inert = place === 'page'
  }
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${hostRule(place)}\n${css}`)
  root.adoptedStyleSheets = [sheet]
  parent.append(host)
  host.showPopover()
  return {
    host,
    root,
    raise() {
      if (!host.isConnected) parent.append(host)
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
    },
    remove: () => host.remove(),
  }
}

/** Important rules in a shadow tree win over all that a page says of the host. */
function hostRule(place: 'page' | 'window'): string {
  return `
:host {
  all: initial !important;
  direction: ltr !important;
  position: ${place === 'page' ? 'absolute' : 'fixed'} !important;
  display: block !important;
  left: 0 !important;
  top: 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  z-index: 2147483646 !important;
}
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }`
}
