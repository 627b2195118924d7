/** What Termlight says for a moment: on the screen, or to a screen reader only. */
import tokensCss from '../../components/tokens.css?inline'
import { t } from '../../lib/extension/i18n'
import { createPart } from '../../lib/page/host-element'
import { parentForPinned } from '../../lib/page/host-parent'
import { type LayerHost, openLayer } from '../../lib/page/layer-host'
import { paperOf } from '../../lib/page/paper'
import noticeCss from './notice.css?inline'

/** How long a notice stays, in ms. */
const SHOWN = 1_600

/** Screen readers take in what is put into a region a moment after it is there. */
const SETTLING = 60

/** A region that has spoken goes after a while: what is gone too soon is not read out. */
const SPOKEN = 6_000

let notice: { readonly layer: LayerHost; readonly timer: ReturnType<typeof setTimeout> } | null = null
let region: { readonly layer: LayerHost; readonly text: HTMLElement; timer: ReturnType<typeof setTimeout> } | null =
  null

/** Shows a notice in place of an earlier one. */
export function showNotice(text: string, detail?: string): void {
  if (notice) {
    clearTimeout(notice.timer)
    notice.layer.remove()
  }
  const layer = openLayer({ css: `${tokensCss}\n${noticeCss}`, place: 'window', isSilent: false }, parentForPinned())
  const box = createPart()
  box.className = 'termlight notice'
  box.role = 'status'
  box.lang = t('localeTag')
  box.dataset['theme'] = paperOf(document.body ?? document.documentElement).isDark ? 'dark' : 'light'
  layer.root.append(box)
  const lines = [text, detail].flatMap((line, i) => {
    if (line === undefined) return []
    const part = createPart('p')
    part.className = i === 0 ? 'text' : 'detail'
    part.textContent = line
    return [part]
  })
  setTimeout(() => box.append(...lines), SETTLING / 2)
  const timer = setTimeout(() => {
    layer.remove()
    notice = null
  }, SHOWN)
  notice = { layer, timer }
}

/** Something to be read out, piece by piece, each in its language; without one, in the reader's. */
export type SpokenText = readonly { readonly text: string; readonly language?: string }[]

/** Has something read out, in place of what is being read out. */
export function announce(spoken: SpokenText): void {
  if (region) clearTimeout(region.timer)
  const { layer, text } = region?.layer.host.isConnected ? region : openRegion()
  setTimeout(
    () => text.replaceChildren(...spoken.flatMap((part, i) => (i === 0 ? [toPart(part)] : [', ', toPart(part)]))),
    SETTLING,
  )
  const timer = setTimeout(() => {
    layer.remove()
    region = null
  }, SPOKEN)
  region = { layer, text, timer }
}

function openRegion(): { readonly layer: LayerHost; readonly text: HTMLElement } {
  const layer = openLayer({ css: noticeCss, place: 'window', isSilent: false }, parentForPinned())
  const text = createPart()
  text.className = 'spoken'
  text.ariaLive = 'polite'
  text.ariaAtomic = 'true'
  layer.root.append(text)
  return { layer, text }
}

function toPart({ text, language }: SpokenText[number]): HTMLElement {
  const part = createPart('span')
  part.lang = language ?? t('localeTag')
  part.textContent = text
  return part
}
