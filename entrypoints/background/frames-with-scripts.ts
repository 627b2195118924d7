/** Tells by an address alone whether a script of ours can run there. */

interface TabPlace {
  readonly url?: string | undefined
}

/** Schemes of documents that extensions may enter. Files only where the reader has allowed it, which an answer tells. */
const SCHEMES = new Set(['http:', 'https:', 'file:', 'about:', 'blob:', 'data:'])

/** Sites that browsers keep extensions out of. */
const STORES =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org)/

/** Chromium shows PDF files in an extension of its own, under the address of the file. */
const VIEWERS = /^(?:chrome-extension|edge|chrome|resource|moz-extension|view-source|devtools):/

/** False where it surely cannot; what else cannot shows by giving no answer. */
export function canHoldScript(tab: TabPlace | undefined, frameAddress: string | undefined): boolean {
  const addresses = [tab?.url, frameAddress].filter((each) => each !== undefined && each !== '')
  return addresses.length > 0 && addresses.every((address) => mayBeEntered(address ?? ''))
}

function mayBeEntered(address: string): boolean {
  if (VIEWERS.test(address) || !URL.canParse(address)) return false
  const { protocol, host, pathname } = new URL(address)
  if (address.startsWith('about:') && !/^about:(?:blank|srcdoc)/.test(address)) return false
  return SCHEMES.has(protocol) && !STORES.test(host + pathname) && !/\.pdf$/i.test(pathname)
}
