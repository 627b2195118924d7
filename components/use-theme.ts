/**
 * The theme the reader chose, on a page of our own.
 */
import { useLayoutEffect } from 'preact/hooks'
import type { ThemeChoice } from '../lib/extension/settings-form'

/** Sets the theme of the whole page; `auto` is that of the system. */
export function useTheme(theme: ThemeChoice | undefined): void {
  useLayoutEffect(() => {
    if (theme === undefined || theme === 'auto') delete document.body.dataset['theme']
    else document.body.dataset['theme'] = theme
  }, [theme])
}
