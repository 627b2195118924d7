/** What the reader chose, in the settings and in the panel itself. */
import { useEffect, useState } from 'preact/hooks'
import type { TermOrder } from '../../components/page-terms'
import { useTheme } from '../../components/use-theme'
import { reportFault } from '../../lib/extension/report-fault'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings-form'
import { useSettings } from '../../lib/extension/use-settings'
import { orderChoice } from './panel-choices'

/** Undefined until they are read; where they cannot be, the defaults. The theme is put on the page. */
export function useChosen(): Settings | undefined {
  const { current, failed } = useSettings()
  useTheme(current?.theme)
  return current ?? (failed ? DEFAULT_SETTINGS : undefined)
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
