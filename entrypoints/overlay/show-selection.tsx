/** The button at the end of selected text, and the panel with its terms. */
import { render } from 'preact'
import conceptCss from '../../components/concept.css?inline'
import controlsCss from '../../components/controls.css?inline'
import selectionCss from '../../components/selection.css?inline'
import { SelectionButton } from '../../components/SelectionButton'
import { SelectionPanel } from '../../components/SelectionPanel'
import tokensCss from '../../components/tokens.css?inline'
import { t } from '../../lib/extension/i18n'
import { settings } from '../../lib/extension/settings'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings-form'
import {
  LONGEST_SELECTION,
  lookUpSelection,
  scriptOfLookup,
  type SelectionLookup,
} from '../../lib/extension/translate-selection'
import { copyText } from '../../lib/page/copy-text'
import type { OpenPiece, SelectionRequest } from '../../lib/page/overlay'
import { pageThemeAt } from '../../lib/page/page-theme'
import { openPanel } from '../../lib/page/panel-host'

const STYLES = [tokensCss, conceptCss, controlsCss, selectionCss]

/** Shown where the selection ends, without touching it. */
export function showSelectionButton(request: SelectionRequest, onPress: () => void): OpenPiece {
  const themeFor = pageThemeFor(request)
  return openPanel({
    ...placeOf(request),
    kind: 'button',
    takesFocus: false,
    mount: (container) => {
      const draw = (chosen: Settings): void =>
        render(<SelectionButton t={t} theme={themeFor(chosen)} onPress={onPress} />, container)
      return mounted(container, draw, request.signal)
    },
  })
}

/** Opens at once, and fills as answers come. */
export function showSelectionPanel(request: SelectionRequest): OpenPiece {
  const panel = openPanel({
    ...placeOf(request),
    kind: 'panel',
    takesFocus: request.takesFocus,
    mount: (container) => mountPanel(container, request, () => panel.close()),
    onClose: (hadFocus) => {
      if (hadFocus) request.restore()
      request.onClose?.()
    },
  })
  return panel
}

const placeOf = ({ node, lines, pointer, signal }: SelectionRequest) => ({
  ...(node ? { node } : {}),
  lines,
  pointer,
  styles: STYLES,
  signal,
})

function mountPanel(container: HTMLElement, request: SelectionRequest, close: () => void): () => void {
  let lookup: SelectionLookup = { kind: 'working' }
  let chosen: Settings = DEFAULT_SETTINGS
  const themeFor = pageThemeFor(request)
  const draw = (): void =>
    render(
      <SelectionPanel
        t={t}
        state={lookup}
        pinyin={chosen.pinyin}
        {...scriptOfLookup(chosen.script, lookup)}
        theme={themeFor(chosen)}
        onCopy={copyText}
        onClose={close}
      />,
      container,
    )
  const end = new AbortController()
  const signal = AbortSignal.any([request.signal, end.signal])
  const unmount = mounted(
    container,
    (current) => {
      chosen = current
      draw()
    },
    signal,
  )
  const show = (next: SelectionLookup): void => {
    lookup = next
    draw()
  }
  void lookUpSelection(() => request.read(LONGEST_SELECTION, pause), show, signal)
  return () => {
    end.abort()
    unmount()
  }
}

/** Draws with the settings there are, and again when they change. */
function mounted(container: HTMLElement, draw: (chosen: Settings) => void, signal: AbortSignal): () => void {
  const end = new AbortController()
  const either = AbortSignal.any([signal, end.signal])
  const drawIfOpen = (chosen: Settings): void => {
    if (!either.aborted) draw(chosen)
  }
  draw(DEFAULT_SETTINGS)
  settings.watch(drawIfOpen, either)
  void settings.get().then(drawIfOpen)
  return () => {
    end.abort()
    render(null, container)
  }
}

const pause = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0)
  })

/** `auto` follows what the page paints around the text; it is asked once, when something is shown. */
function pageThemeFor({ node }: SelectionRequest): (chosen: Settings) => 'light' | 'dark' {
  const ground = pageThemeAt(node ?? document.body ?? document.documentElement)
  return ({ theme }) => (theme === 'auto' ? ground : theme)
}
