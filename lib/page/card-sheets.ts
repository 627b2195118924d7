/**
 * The style sheets of the card's shadow root. The host's own rules are important: inside a shadow root that wins over
 * anything a page says about the host, even important things.
 */
import type { Point } from './geometry'

export interface HostSheets {
  /** Tells the content how wide and high it may be, in px. */
  limit(width: number, height: number): void
  /** Puts the host where its upper left corner is at this point of the viewport. */
  move(place: Point): void
  /** Makes px of the host those of the viewport, where a page zooms its root element. */
  undoZoom(host: HTMLElement): void
}

const hostRules = `
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  position: fixed !important;
  display: block !important;
  left: 0 !important;
  top: 0 !important;
  width: max-content !important;
  z-index: 2147483647 !important;
  visibility: hidden !important;
}
@media print {
  :host {
    display: none !important;
  }
}`

/** Gives the root these styles and the host's own. */
export function hostSheets(root: ShadowRoot, styles: readonly string[]): HostSheets {
  const [own, ...others] = [hostRules, ...styles].map((text) => adopt(root, text))
  const rule = own?.cssRules[0]
  if (!(rule instanceof CSSStyleRule)) throw new TypeError(`no rule for the host beside ${others.length} sheets`)
  const set = (property: string, value: string): void => rule.style.setProperty(property, value, 'important')
  return {
    limit: (width, height) => {
      set('--termlight-width', `${width}px`)
      set('--termlight-height', `${height}px`)
    },
    move: (place) => {
      set('left', `${place.x}px`)
      set('top', `${place.y}px`)
      set('visibility', 'visible')
    },
    undoZoom: (host) => {
      const scale = host.getBoundingClientRect().width / host.offsetWidth
      if (Number.isFinite(scale) && scale > 0 && Math.abs(scale - 1) > 0.01) set('zoom', String(1 / scale))
    },
  }
}

function adopt(root: ShadowRoot, text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return sheet
}
