/**
 * The side panel: the terms of the page in the active tab, joined to the tabs, the background and the settings.
 */
import { render, type VNode } from 'preact'
import { useCallback, useMemo } from 'preact/hooks'
import { scriptOf, type ChineseScript } from '../../components/languages'
import type { PageTerm } from '../../components/page-terms'
import { PageTermsView, type PageTermsState } from '../../components/PageTermsView'
import { t } from '../../lib/extension/i18n'
import { settings } from '../../lib/extension/settings'
import { modeOn, type Settings, withSiteMode } from '../../lib/extension/settings-form'
import { isChinese } from '../../lib/text/language'
import { scriptOfText } from '../../lib/text/chinese-script'
import { SideSelectionView } from './side-selection'
import { takeAlong } from './take-along'
import { useChosen, useOrder } from './use-choices'
import { usePanel } from './use-panel'

function Panel(): VNode {
  const current = useChosen()
  const [order, setOrder] = useOrder()
  const panel = usePanel()
  const { reading, terms, tab } = panel
  const script = useMemo(() => scriptFor(terms, current), [terms, current])
  const pinyin = current?.pinyin ?? true
  const title = tab?.title ?? ''
  const address = tab?.address ?? ''
  const onSwitchOn = useCallback(() => {
    if (reading.kind === 'off') void settings.update((now) => switchedOn(now, reading.hostname))
  }, [reading])
  return (
    <PageTermsView
      t={t}
      page={current === undefined || order === undefined ? { kind: 'loading' } : shownState(reading, terms)}
      title={title}
      order={order ?? 'field'}
      script={script}
      pinyin={pinyin}
      visited={panel.visited}
      onOrder={setOrder}
      onSwitchOn={onSwitchOn}
      onGo={panel.go}
      onPoint={panel.point}
      onKnow={panel.know}
      onExport={async (format, shown) => {
        const listed = await panel.whole(shown)
        return takeAlong(format, { terms: listed, title, address, order: order ?? 'field', script, pinyin })
      }}
    >
      <SideSelectionView />
    </PageTermsView>
  )
}

function shownState(reading: ReturnType<typeof usePanel>['reading'], terms: readonly PageTerm[]): PageTermsState {
  return reading.kind === 'told' ? { kind: 'listed', terms, isSettled: reading.isSettled } : reading
}

/** As the page writes Chinese, or as the reader has fixed it; where neither says, as the reader's own language does. */
function scriptFor(terms: readonly PageTerm[], current: Settings | undefined): ChineseScript {
  if (current && current.script !== 'page') return current.script
  const chinese = terms.filter(({ language }) => isChinese(language)).map(({ surface }) => surface)
  return scriptOfText(chinese.join('')) ?? scriptOf(t('localeTag'))
}

/** Takes back what switched marking off on the site; where that is off everywhere, the site gets marks of its own. */
function switchedOn(now: Settings, hostname: string): Settings {
  if (hostname === '') return { ...now, mode: 'underline' }
  const without = withSiteMode(now, hostname, null)
  return modeOn(without, hostname) === 'off' ? withSiteMode(now, hostname, 'underline') : without
}

document.documentElement.lang = t('localeTag')
document.title = t('pageTermsTitle')
const root = document.getElementById('root')
if (root) render(<Panel />, root)
