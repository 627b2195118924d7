/** What the reader chose, in the settings and in the panel itself. */
import { useEffect, useState } from 'preact/hooks'
import type { TermOrder } from '../../components/page-terms'
import { reportFault } from '../../lib/extension/report-fault'
import { settings } from '../../lib/extension/settings'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings-form'
import { orderChoice } from './panel-choices'

/** Undefined until they are read; where they cannot be, the defaults. The theme is put on the page. */
export function useSettings(): Settings | undefined {
  const [current, setCurrent] = useState<Settings>()
  useEffect(() => {
    const life = new AbortController()
    settings.watch(setCurrent, life.signal)
    settings.get().then(setCurrent, (error: unknown) => {
      reportFault(error)
      setCurrent(DEFAULT_SETTINGS)
    })
    return () => life.abort()
  }, [])
  const theme = current?.theme
  useEffect(() => {
    if (theme === undefined || theme === 'auto') delete document.body.dataset['theme']
    else document.body.dataset['theme'] = theme
  }, [theme])
  return current
}

/** The order of the list, and how to choose another. */
export function useOrder(): [TermOrder | undefined, (order: TermOrder) => void] {
  const [order, setOrder] = useState<TermOrder>()
  useEffect(() => {
    orderChoice.get().then(setOrder, () => setOrder('field'))
  }, [])
  const choose = (chosen: TermOrder): void => {
    setOrder(chosen)
    orderChoice.set(chosen).catch(reportFault)
  }
  return [order, choose]
}
