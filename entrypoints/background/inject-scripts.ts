/**
 * Brings scripts into frames: the overlay into one that asks for it, since most pages are read without ever needing it;
 * the content script into a page that is long in coming, and into those that were open before the extension was.
 */
import { browser } from 'wxt/browser'
import type { Browser } from 'wxt/browser'
import { reportFault } from '../../lib/extension/report-fault'
import { isObject } from '../../lib/extension/structure'

const CONTENT = '/content-script.js'
const CONTENT_STYLE = '/assets/content-script.css'

const SCRIPTS = { loadOverlay: '/overlay.js', loadContent: CONTENT } as const

const isAsked = (kind: unknown): kind is keyof typeof SCRIPTS =>
  typeof kind === 'string' && Object.hasOwn(SCRIPTS, kind)

/** Answers true once the script has run in the frame, false where it cannot. */
export function injectOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
    if (!isObject(message) || !isAsked(message.kind) || sender.tab?.id === undefined) return undefined
    void inject(SCRIPTS[message.kind], targetOf(sender, sender.tab.id)).then(respond)
    return true
  })
}

/** Until the background is awake, another document may be in the frame that asked; Firefox cannot name documents. */
const targetOf = ({ documentId, frameId = 0 }: Browser.runtime.MessageSender, tabId: number): Target =>
  documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }

async function inject(file: (typeof SCRIPTS)[keyof typeof SCRIPTS], target: Target): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
    return true
  } catch (error) {
    // The page is gone, or is one that no extension may enter. To be left before it has come in is nothing special.
    if (file !== CONTENT) reportFault(error)
    return false
  }
}

type Target = Browser.scripting.InjectionTarget

/**
 * Chromium brings content scripts only into what is loaded after an installation or update; Firefox does it itself, and a
 * second copy does nothing. A tab without a page gets its script when it is loaded.
 */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false })
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await Promise.all(ids.map((tabId) => enter({ tabId, allFrames: true })))
}

async function enter(target: Target): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] })
    // A page that is still coming in is not waited for.
    await browser.scripting.executeScript({ target, files: [CONTENT], injectImmediately: true })
  } catch {
    // A page of the browser or of another extension.
  }
}
