import type { Settings } from '../../lib/extension/settings-form'
import type { Termlight } from './extension'

/** Changes what the reader chose, as the settings page would; with nothing, all is as it came. */
export async function choose(termlight: Termlight, settings: Partial<Settings> = {}): Promise<void> {
  const worker = await termlight.worker()
  await worker.evaluate(async (wanted) => {
    await chrome.storage.local.set({ settings: wanted })
  }, settings)
}

/** What is stored of the reader's choices. */
export async function chosen(termlight: Termlight): Promise<unknown> {
  const worker = await termlight.worker()
  return worker.evaluate(async (): Promise<unknown> => (await chrome.storage.local.get('settings'))['settings'])
}
