/**
 * What is found in selected text: its terms, each once, guesses, words of dictionaries, and the text with counterparts. It
 * lies on the page as a dialogue of its own, or fills the side panel.
 */
import type { VNode } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ConceptView } from './ConceptView'
import { CopyBar } from './CopyBar'
import { Icon } from './Icon'
import { type ChineseScript, scriptOf } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import type { SelectedTerm, SelectionFindings } from './selection-findings'
import { SelectionSections } from './SelectionSections'

export type SelectionState =
  | { readonly kind: 'working' }
  /** Nothing is selected that has a letter. */
  | { readonly kind: 'empty' }
  /** Nobody answered. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly findings: SelectionFindings }

export interface SelectionPanelProps {
  readonly t: Translate
  readonly state: SelectionState
  /** The script for Chinese; without one that of the reader's own language. */
  readonly script?: ChineseScript
  /** Whether pinyin is shown; it is where nothing is said. */
  readonly pinyin?: boolean
  /** Without one the system decides. */
  readonly theme?: 'light' | 'dark'
  /** Whether it is part of a page of ours, and no dialogue over another one. */
  readonly isPart?: boolean
  /** True where the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>
  /** Without it the panel cannot be closed. */
  readonly onClose?: () => void
}

export function SelectionPanel(props: SelectionPanelProps): VNode {
  const { t, theme, pinyin = true, isPart = false } = props
  const look = `termlight selection-panel${pinyin ? '' : ' without-pinyin'}`
  const content = <Content {...props} />
  return (
    <Messages.Provider value={t}>
      {isPart ? (
        <section class={look} data-theme={theme} lang={t('localeTag')} aria-label={t('selectionTitle')}>
          {content}
        </section>
      ) : (
        <dialog
          open
          class={`${look} floating`}
          data-theme={theme}
          lang={t('localeTag')}
          aria-label={t('selectionTitle')}
          tabIndex={-1}
        >
          {content}
        </dialog>
      )}
    </Messages.Provider>
  )
}

function Content({ state, script, onCopy, onClose }: SelectionPanelProps): VNode {
  const { language } = useMessages()
  const writtenIn = script ?? scriptOf(language)
  const [opened, setOpened] = useState<SelectedTerm | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<string | null>(null)
  const close = useCallback(() => setOpened(null), [])
  const open = useCallback((term: SelectedTerm) => {
    setLeft(term.id)
    setOpened(term)
  }, [])
  // The focus goes along: to the way back, and from there to the row it came from.
  useEffect(() => {
    if (left === null) return
    const row = `[data-term="${CSS.escape(left)}"]`
    root.current?.querySelector<HTMLElement>(opened ? '.selection-back' : row)?.focus()
  }, [opened, left])
  return (
    <div class="selection-content" ref={root}>
      <Header opened={opened} onBack={close} {...(onClose ? { onClose } : {})} />
      {/* What is left of the list keeps its place while a concept is shown. */}
      <div class="selection-scroller shaded-scroller" hidden={opened !== null}>
        <Body state={state} script={writtenIn} onOpen={open} />
      </div>
      {opened ? <Opened term={opened} script={writtenIn} /> : null}
      {state.kind === 'found' && !opened ? (
        <CopyBar findings={state.findings} script={writtenIn} onCopy={onCopy} />
      ) : null}
    </div>
  )
}

interface HeaderProps {
  readonly opened: SelectedTerm | null
  readonly onBack: () => void
  readonly onClose?: () => void
}

function Header({ opened, onBack, onClose }: HeaderProps): VNode {
  const { t } = useMessages()
  return (
    <header class="selection-header">
      {opened ? (
        <button type="button" class="action selection-back" onClick={onBack}>
          <Icon name="back" />
          {t('selectionBack')}
        </button>
      ) : (
        <h2>{t('selectionTitle')}</h2>
      )}
      {onClose ? (
        <button
          type="button"
          class="icon-button selection-close"
          aria-label={t('selectionClose')}
          title={t('selectionClose')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      ) : null}
    </header>
  )
}

interface BodyProps {
  readonly state: SelectionState
  readonly script: ChineseScript
  readonly onOpen: (term: SelectedTerm) => void
}

function Body({ state, script, onOpen }: BodyProps): VNode {
  const { t } = useMessages()
  if (state.kind === 'found') return <SelectionSections findings={state.findings} script={script} onOpen={onOpen} />
  if (state.kind === 'empty') return <Notice title={t('selectionEmptyTitle')} advice={t('selectionEmptyAdvice')} />
  if (state.kind === 'failed') return <Notice title={t('selectionFailedTitle')} advice={t('selectionFailedAdvice')} />
  return <output class="hint">{t('selectionWorking')}</output>
}

function Opened({ term, script }: { readonly term: SelectedTerm; readonly script: ChineseScript }): VNode {
  const several = term.senses.length > 1
  const surface = useMemo(() => (term.surface.length > 200 ? {} : { surface: term.surface }), [term])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
    <div class="selection-scroller shaded-scroller opened" tabIndex={0}>
      {term.senses.map((shown, index) => (
        <section class="sense" key={shown.key} data-number={several ? index + 1 : undefined}>
          <ConceptView shown={shown} language={term.language} script={script} {...surface} />
        </section>
      ))}
    </div>
  )
}
