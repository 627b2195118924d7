/** The keyboard commands, and the browser's own page for them. */
import { browser } from 'wxt/browser'
import type { Shortcut } from '../../components/options/ShortcutsSection'
import { COMMANDS } from '../../lib/extension/commands'

export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll()
  return COMMANDS.flatMap((name) => {
    const command = commands.find((each) => each.name === name)
    return command ? [{ name, description: command.description ?? '', keys: command.shortcut ?? '' }] : []
  })
}

/** Opens the browser's page for shortcuts; null where an extension cannot. */
export function shortcutsOpener(): (() => void) | null {
  const settingsPage: unknown = Reflect.get(browser.commands, 'openShortcutSettings')
  if (typeof settingsPage === 'function') return () => void Reflect.apply(settingsPage, browser.commands, [])
  if (import.meta.env.FIREFOX) return null
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
