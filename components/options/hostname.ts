/**
 * The site that a reader means by what they type.
 */

/** The host of what was typed, be it a host or a whole address; null where it is neither. */
export function hostnameOf(typed: string): string | null {
  const text = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null
  const { hostname, username } = new URL(address)
  return hostname === '' || username !== '' ? null : hostname
}
