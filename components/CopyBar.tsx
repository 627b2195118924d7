/**
 * Takes what was found in selected text along: as a table, or as the text with counterparts.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from './Icon'
import type { ChineseScript } from './languages'
import { useMessages } from './messages'
import { glossedText, glossText, type SelectionFindings, tableOf } from './selection-findings'
import { toMarkdown, toTsv } from '../lib/glossary/formats/table'

export interface CopyBarProps {
  readonly findings: SelectionFindings
  readonly script: ChineseScript
  readonly onCopy: (text: string) => Promise<boolean>
}

export function CopyBar({ findings, script, onCopy }: CopyBarProps): VNode | null {
  const { t } = useMessages()
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  const { terms, hasAllTerms } = findings
  if (terms.length === 0) return null
  const copy = (make: () => string) => () => {
    // Said again, it is read again.
    setResult(null)
    void onCopy(make()).then((isDone) => setResult(isDone ? 'copied' : 'failed'))
  }
  const actions = [
    { name: 'tsv', label: t('selectionCopyTable'), make: () => toTsv(tableOf(terms, script, t)) },
    { name: 'markdown', label: t('selectionCopyMarkdown'), make: () => toMarkdown(tableOf(terms, script, t)) },
    { name: 'text', label: t('selectionCopyText'), make: () => glossedText(glossText(findings, script)) },
  ]
  return (
    <footer class="copy-bar">
      {actions.map(({ name, label, make }) => (
        <button
          key={name}
          type="button"
          class="action"
          data-copy={name}
          // What is copied is all there is, or it would be taken for it.
          disabled={!hasAllTerms}
          onClick={copy(make)}
        >
          <Icon name="copy" />
          {label}
        </button>
      ))}
      <output class={result === 'failed' ? 'copy-result failed' : 'copy-result'}>
        {result === null ? '' : result === 'copied' ? t('selectionCopied') : t('selectionCopyFailed')}
      </output>
    </footer>
  )
}
