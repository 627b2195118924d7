/** Says which mode the reader has switched to. */
import { modeName } from '../../components/mode-names'
import { readModeSwitch } from '../../lib/extension/commands'
import { t } from '../../lib/extension/i18n'
import { listen } from '../../lib/extension/listen'
import { theOverlay } from './overlay'

/** In the page itself, not in its frames, until the signal. */
export function tellModeSwitches(signal: AbortSignal): void {
  if (window !== window.top) return
  listen((message) => {
    const switched = readModeSwitch(message)
    if (switched) void tell(switched.mode, switched.hostname)
    return null
  }, signal)
}

async function tell(mode: string, hostname: string): Promise<void> {
  const overlay = await theOverlay()
  overlay?.showNotice(modeName(mode, t), hostname === '' ? t('noticeEverywhere') : t('noticeOnSite', hostname))
}
