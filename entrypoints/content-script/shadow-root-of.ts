/** The shadow roots of a page. Closed ones are open to extensions: to Chromium's by an API, to Firefox's by a property. */
import { browser } from 'wxt/browser'

export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) {
    const root = element.openOrClosedShadowRoot
    return root instanceof ShadowRoot ? root : null
  }
  if (!(element instanceof HTMLElement)) return element.shadowRoot
  return chromeDom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot
}

interface ChromeDom {
  readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null
}

/** Chromium only, and unknown to the polyfill. */
const chromeDom: ChromeDom | undefined = Reflect.get(globalThis.chrome ?? browser ?? {}, 'dom')
