/** The site the reader is on, for what they choose by site. */

/** The host the reader sees in the address bar: a frame belongs to the page that shows it. */
export function siteOf(): string {
  const [top] = location.ancestorOrigins ? Array.from(location.ancestorOrigins).slice(-1) : []
  const address = top === undefined || top === 'null' ? location.href : top
  return hostOf(address) || hostOf(document.referrer)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}
