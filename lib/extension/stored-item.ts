/**
 * One value in a storage area of the browser. Every page loads this: the library that does more for it takes a fifteenth of
 * all that a page has to load.
 */
import { browser } from 'wxt/browser'
import { onAbort } from './on-abort'

export class StoredItem<Value = unknown> {
  constructor(
    private readonly areaName: 'local' | 'session',
    private readonly key: string,
  ) {}

  /** As it was stored, in the local area by whatever version of the extension; null where there is none. */
  async get(): Promise<Value | null> {
    const found: Record<string, Value | undefined> = await this.area.get(this.key)
    return found[this.key] ?? null
  }

  set(value: Value): Promise<void> {
    return this.area.set({ [this.key]: value })
  }

  remove(): Promise<void> {
    return this.area.remove(this.key)
  }

  /** Calls back whenever the value is stored, in Firefox also as it was, with what it is then, until the signal. */
  watch(callback: (value: unknown) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      const change = changes[this.key]
      if (change) callback(change.newValue ?? null)
    }
    this.area.onChanged.addListener(listener)
    onAbort(signal, () => this.area.onChanged.removeListener(listener))
  }

  /** Asked for anew each time: in a page whose extension is gone there is none, and asking throws. */
  private get area() {
    return browser.storage[this.areaName]
  }
}
