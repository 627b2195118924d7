import type { Settings } from '../../lib/extension/settings-form'
import type { Termlight } from './extension'

/** What the reader chose, written where the extension keeps it; what is not given is as it comes. */
export async function chooseSettings(termlight: Termlight, wanted: Partial<Settings> = {}): Promise<void> {
  const worker = await termlight.worker()
  await worker.evaluate(async (value) => chrome.storage.local.set({ settings: value }), { ...wanted })
}

/** Everything as it comes. */
export async function forgetSettings(termlight: Termlight): Promise<void> {
  const worker = await termlight.worker()
  await worker.evaluate(async () => chrome.storage.local.remove('settings'))
}

/** Gives a keyboard command, as the browser does when its keys are pressed in a tab. */
export async function giveCommand(termlight: Termlight, name: string): Promise<void> {
  const worker = await termlight.worker()
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const event: unknown = chrome.commands.onCommand
    const dispatch: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, 'dispatch') : null
    if (typeof dispatch === 'function') dispatch.call(event, command, tab)
  }, name)
}

/** What is stored of the reader's choices. */
export async function chosenSettings(termlight: Termlight): Promise<unknown> {
  const worker = await termlight.worker()
  return worker.evaluate(async (): Promise<unknown> => (await chrome.storage.local.get('settings'))['settings'])
}
