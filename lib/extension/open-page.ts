/** The message by which a page asks for a page of the extension: it is no request, nobody waits for an answer. */
import { browser } from 'wxt/browser'
import { isObject } from './structure'

export interface OpenPage {
  readonly kind: 'openPage'
  /** The toolbar window, or the settings where that cannot be opened; or the settings at once. */
  readonly page: 'popup' | 'options'
  /** What it is to show, as `concept=glossary/concept` or `own=concept`, each part encoded. */
  readonly hash: string
}

const LONGEST = 1000

/** Throws where the extension is gone. */
export async function openPage(page: OpenPage['page'], hash: string): Promise<void> {
  const message: OpenPage = { kind: 'openPage', page, hash }
  await browser.runtime.sendMessage(message)
}

/** The message where it is one. */
export function readOpenPage(message: unknown): OpenPage | null {
  if (!isObject(message) || message.kind !== 'openPage') return null
  const { page, hash } = message
  if ((page !== 'popup' && page !== 'options') || typeof hash !== 'string' || hash.length > LONGEST) return null
  return /^(?:concept|own)=[\w%.~!*'()-]+$/.test(hash) ? { kind: 'openPage', page, hash } : null
}
