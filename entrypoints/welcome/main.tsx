/**
 * The page after installation.
 */
import { render, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { example } from './example'
import type { Shortcut } from '../../components/options/ShortcutsSection'
import { useTheme } from '../../components/use-theme'
import { WelcomeView } from '../../components/WelcomeView'
import { t } from '../../lib/extension/i18n'
import { settings } from '../../lib/extension/settings'
import type { ThemeChoice } from '../../lib/extension/settings-form'

function Welcome(): VNode {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  const [theme, setTheme] = useState<ThemeChoice>()
  useTheme(theme)
  useEffect(() => {
    // The page greets without either.
    boundShortcuts().then(setShortcuts, () => {})
    settings.get().then(
      (now) => setTheme(now.theme),
      () => {},
    )
  }, [])
  return <WelcomeView t={t} example={example} shortcuts={shortcuts} />
}

async function boundShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description && shortcut ? [{ name, description, keys: shortcut }] : [],
  )
}

document.documentElement.lang = t('localeTag')
document.title = t('welcomeTitle')
const root = document.getElementById('root')
if (root) render(<Welcome />, root)
