/**
 * The terms of text that was selected where no script of ours can run: it comes from the context menu, and stays until the
 * reader closes it or selects something else there.
 */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { SelectionPanel } from '../../components/SelectionPanel'
import { t } from '../../lib/extension/i18n'
import { DEFAULT_SETTINGS } from '../../lib/extension/settings-form'
import { sideSelection, type SideSelection } from '../../lib/extension/side-selection'
import {
  LONGEST_SELECTION,
  lookUpSelection,
  scriptOfLookup,
  type SelectionLookup,
} from '../../lib/extension/translate-selection'
import { copyText } from '../../lib/page/copy-text'
import { useChosen } from './use-choices'

/** Nothing while nothing is waiting. */
export function SideSelectionView(): VNode | null {
  const given = useSideSelection()
  const chosen = useChosen() ?? DEFAULT_SETTINGS
  const [lookup, setLookup] = useState<SelectionLookup>({ kind: 'working' })
  useEffect(() => {
    if (!given) return undefined
    const end = new AbortController()
    const text = given.text.slice(0, LONGEST_SELECTION)
    setLookup({ kind: 'working' })
    void lookUpSelection(() => Promise.resolve({ text, isCut: text.length < given.text.length }), setLookup, end.signal)
    return () => end.abort()
  }, [given])
  if (!given) return null
  return (
    <SelectionPanel
      t={t}
      state={lookup}
      isPart
      pinyin={chosen.pinyin}
      {...scriptOfLookup(chosen.script, lookup)}
      onCopy={copyText}
      onClose={() => void sideSelection.clear()}
    />
  )
}

function useSideSelection(): SideSelection | null {
  const [given, setGiven] = useState<SideSelection | null>(null)
  useEffect(() => {
    const end = new AbortController()
    sideSelection.watch(setGiven, end.signal)
    void sideSelection.get().then(setGiven)
    return () => end.abort()
  }, [])
  return given
}
