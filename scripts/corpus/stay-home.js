/**
 * Runs in a page, before its own scripts: calls off what would lead it to another site. A script that leaves while its
 * page is read ends the reading, so that the page would stay cut off where the request alone is refused. A plain script,
 * since it is handed to the browser as it is. See gate.ts for the other side.
 */
;(() => {
  if (window !== window.top || location.protocol !== 'http:') return

  window.navigation.addEventListener('navigate', (event) => {
    const { protocol, hostname, port } = new URL(event.destination.url)
    if (!/^https?:$/.test(protocol)) return
    const isNear = hostname === location.hostname || hostname === 'localhost' || hostname.endsWith('.localhost')
    if (protocol !== 'http:' || port !== location.port || !isNear) event.preventDefault()
  })
})()
