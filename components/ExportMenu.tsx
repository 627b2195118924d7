/**
 * The ways to take the list along, behind one button, and what became of it.
 */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from './Icon'
import { type Translate, useMessages } from './messages'

export type ExportFormat = 'tsv' | 'markdown' | 'csv' | 'tbx' | 'sheet'

/** A file has the name it was given. */
export type ExportOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed' }

export interface ExportMenuProps {
  /** How many terms would be taken along. */
  readonly count: number
  readonly isEmpty: boolean
  readonly onExport: (format: ExportFormat) => Promise<ExportOutcome>
}

interface Way {
  readonly format: ExportFormat
  readonly icon: IconName
  readonly name: string
}

const waysIn = (t: Translate): readonly Way[] => [
  { format: 'tsv', icon: 'copy', name: t('exportTsv') },
  { format: 'markdown', icon: 'copy', name: t('exportMarkdown') },
  { format: 'csv', icon: 'export', name: t('exportCsv') },
  { format: 'tbx', icon: 'export', name: t('exportTbx') },
  { format: 'sheet', icon: 'print', name: t('exportSheet') },
]

export function ExportMenu({ count, isEmpty, onExport }: ExportMenuProps): VNode {
  const { t, language } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    const onOutside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onOutside)
    document.addEventListener('focusin', onOutside)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onOutside)
      document.removeEventListener('focusin', onOutside)
    }
  }, [isOpen])
  const choose = (format: ExportFormat): void => {
    setOpen(false)
    setOutcome(null)
    button.current?.focus()
    onExport(format).then(setOutcome, () => setOutcome({ kind: 'failed' }))
  }
  return (
    <div class="export" ref={box}>
      <button
        ref={button}
        type="button"
        class="action"
        aria-expanded={isOpen}
        aria-controls="export-ways"
        disabled={isEmpty}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="export" />
        {t('exportLabel')}
      </button>
      <ul id="export-ways" class="export-ways" hidden={!isOpen}>
        {waysIn(t).map(({ format, icon, name }) => (
          <li key={format}>
            <button type="button" class="action" onClick={() => choose(format)}>
              <Icon name={icon} />
              {name}
            </button>
          </li>
        ))}
      </ul>
      <output class="export-outcome">
        {outcome ? say(outcome, new Intl.NumberFormat(language).format(count), t) : null}
      </output>
    </div>
  )
}

function say(outcome: ExportOutcome, count: string, t: Translate): string {
  if (outcome.kind === 'copied') return t('exportCopied', count)
  if (outcome.kind === 'saved') return t('exportSaved', outcome.name)
  return outcome.kind === 'failed' ? t('exportFailed') : ''
}
