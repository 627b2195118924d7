/**
 * Changes the mode of one site from a page. The background does it: a page may have no locks, without which two changes
 * at once would lose one.
 */
import { browser } from 'wxt/browser'
import { listen } from './listen'
import { reportFault } from './report-fault'
import { settings } from './settings'
import { type Mode, MODES, withSiteMode } from './settings-form'
import { isObject } from './structure'

interface SetSiteMode {
  readonly kind: 'setSiteMode'
  readonly hostname: string
  /** Null for no mode of its own. */
  readonly mode: Mode | null
}

/** Throws where it was not done. */
export async function setSiteMode(hostname: string, mode: Mode | null): Promise<void> {
  const message: SetSiteMode = { kind: 'setSiteMode', hostname, mode }
  if ((await browser.runtime.sendMessage(message)) !== true) throw new Error(`the mode of ${hostname} was not changed`)
}

/** For the background. */
export function changeSiteModesOnRequest(): void {
  listen((message) => {
    const request = read(message)
    return request && change(request)
  })
}

async function change({ hostname, mode }: SetSiteMode): Promise<boolean> {
  try {
    await settings.update((now) => withSiteMode(now, hostname, mode))
    return true
  } catch (error) {
    reportFault(error)
    return false
  }
}

function read(message: unknown): SetSiteMode | null {
  if (!isObject(message) || message.kind !== 'setSiteMode') return null
  const { hostname } = message
  const mode = message.mode === null ? null : MODES.find((each) => each === message.mode)
  if (typeof hostname !== 'string' || hostname === '' || hostname.length > 255 || mode === undefined) return null
  return { kind: 'setSiteMode', hostname, mode }
}
