/** How long a script of ours runs in a page: once, and till the page or its extension goes. */
import { browser } from 'wxt/browser'
import { LIFE_KEY } from './life-key'

/** Tells the scripts of an extension that has since been updated, in the world they are left alone in. */
const BEGUN = 'termlight-begun'

export interface ScriptLife {
  /** Aborts when the script has to go. */
  readonly signal: AbortSignal
  /** Looks whether the extension is still there, and ends the life where it is not. */
  check(): void
}

interface Begun extends ScriptLife {
  readonly document: Document
  end(): void
}

/** Null where the same script runs in this document already. */
export function beginLife(): ScriptLife | null {
  const earlier: Begun | undefined = Reflect.get(globalThis, LIFE_KEY)
  // A window may be given another document.
  if (earlier && earlier.document === document && !earlier.signal.aborted) return null
  earlier?.end()
  document.dispatchEvent(new Event(BEGUN))
  const controller = new AbortController()
  const end = (): void => controller.abort()
  const check = (): void => {
    if (!isExtensionThere()) end()
  }
  document.addEventListener(BEGUN, check, { signal: controller.signal })
  const life: Begun = { document, signal: controller.signal, end, check }
  Reflect.set(globalThis, LIFE_KEY, life)
  return life
}

/** Chromium leaves the scripts of an extension that goes in their pages, and takes its name away. */
const isExtensionThere = (): boolean => (browser.runtime as { id?: string } | undefined)?.id !== undefined
