/** The reader's keyboard commands: those for a page go to it, the others are done here. */
import { browser } from 'wxt/browser'
import { COMMANDS, type CommandMessage, type ModeSwitchMessage } from '../../lib/extension/commands'
import { openSidePanel } from '../../lib/extension/open-side-panel'
import { reportFault } from '../../lib/extension/report-fault'
import { settings } from '../../lib/extension/settings'
import { type Mode, modeOn, nextMode, withSiteMode } from '../../lib/extension/settings-form'

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const name = COMMANDS.find((each) => each === command)
    if (!name) return
    // At once: opening needs the reader's key to count still.
    if (name === 'open-page-terms') void openSidePanel(tab)
    else if (name === 'switch-mode') void switchMode(tab?.id, tab?.url)
    else void tell(tab?.id, { kind: 'command', name })
  })
}

/** The next mode, on the site of the tab; where it is on no site, everywhere. */
async function switchMode(tab: number | undefined, address: string | undefined): Promise<void> {
  const hostname = address !== undefined && URL.canParse(address) ? new URL(address).hostname : ''
  let mode: Mode = 'off'
  await settings.update((now) => {
    mode = nextMode(modeOn(now, hostname))
    return hostname === '' ? { ...now, mode } : withSiteMode(now, hostname, mode)
  })
  await tell(tab, { kind: 'modeSwitched', mode, hostname }, 0)
}

/** Tells all frames of a tab, or one of them. */
async function tell(
  tab: number | undefined,
  message: CommandMessage | ModeSwitchMessage,
  frameId?: number,
): Promise<void> {
  if (tab === undefined) return
  try {
    await browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId })
  } catch (error) {
    // No script of ours runs there: a page of the browser, a store, a document of another kind.
    reportFault(error)
  }
}
