/**
 * Everything a reader made as one file: taken out, and brought in again.
 */
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../Icon'
import { useMessages } from '../messages'
import { Section } from './Section'

/** What became of a file that was brought in: a line for each kind of thing, or what is wrong with it. */
export interface FileOutcome {
  readonly isGood: boolean
  readonly name: string
  readonly lines: readonly string[]
}

export interface FileSectionProps {
  readonly outcome: FileOutcome | null
  readonly onExport: () => void
  readonly onExportTable: () => void
  readonly onImport: (file: File) => void
}

export function FileSection({ outcome, onExport, onExportTable, onImport }: FileSectionProps): VNode {
  const { t } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0]
    // The same file again is a change, too.
    input.value = ''
    if (file) onImport(file)
  }
  return (
    <Section id="file" title={t('fileHeading')} lead={t('fileLead')}>
      <div class="button-row">
        <button type="button" onClick={onExport}>
          <Icon name="export" />
          {t('fileExport')}
        </button>
        <button type="button" onClick={onExportTable}>
          <Icon name="list" />
          {t('fileExportTable')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          <Icon name="open" />
          {t('fileImport')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('fileImport')}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      {outcome ? (
        <div class={outcome.isGood ? 'outcome' : 'trouble'} role={outcome.isGood ? 'status' : 'alert'}>
          <p class="outcome-name">{outcome.name}</p>
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
    </Section>
  )
}
