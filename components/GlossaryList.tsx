/**
 * The glossaries that are installed, and what is wrong with each, if anything.
 */
import type { VNode } from 'preact'
import { localText } from './languages'
import { useMessages } from './messages'
import { Notice } from './Notice'
import { Tagged } from './Tagged'
import type { GlossaryInfo } from '../lib/glossary/model'

export interface ListedGlossary extends GlossaryInfo {
  readonly enabled: boolean
  readonly bundled: boolean
  /** Damaged: it cannot be read. Not stored: the browser's storage cannot, so this is as it came with Termlight. */
  readonly trouble?: 'damaged' | 'not-stored'
}

export interface GlossaryListProps {
  /** Undefined while they are being read, null where that failed. */
  readonly glossaries: readonly ListedGlossary[] | null | undefined
}

export function GlossaryList({ glossaries }: GlossaryListProps): VNode {
  const { t } = useMessages()
  if (glossaries === undefined) return <p class="hint">{t('glossariesLoading')}</p>
  if (glossaries === null) return <Notice title={t('searchFailedTitle')} advice={t('settingsFailedAdvice')} />
  if (glossaries.length === 0) return <p class="hint">{t('glossariesNone')}</p>
  return (
    <ul class="glossaries">
      {glossaries.map((glossary) => (
        <li key={glossary.id} class="glossary">
          <GlossaryDetails glossary={glossary} />
        </li>
      ))}
    </ul>
  )
}

function GlossaryDetails({ glossary }: { readonly glossary: ListedGlossary }): VNode {
  const { t, language } = useMessages()
  const title = localText(glossary.title, language) ?? { text: glossary.id, language: '' }
  return (
    <>
      <h3>
        <Tagged value={title} />
        {glossary.bundled ? <span class="badge">{t('glossaryBundled')}</span> : null}
        {glossary.enabled ? null : <span class="badge">{t('glossaryOff')}</span>}
      </h3>
      {glossary.trouble === 'damaged' ? null : <Figures glossary={glossary} />}
      {glossary.trouble === undefined ? null : (
        <div class="trouble" role="alert">
          <p>{glossary.trouble === 'damaged' ? t('glossaryDamaged') : t('glossaryNotStored')}</p>
          <p>{t('glossaryTroubleAdvice')}</p>
        </div>
      )}
    </>
  )
}

function Figures({ glossary }: { readonly glossary: ListedGlossary }): VNode {
  const { t, language } = useMessages()
  const figures = [
    [t('glossaryLanguages'), languageNames(glossary.languages, language)],
    [t('glossaryConcepts'), new Intl.NumberFormat(language).format(glossary.conceptCount)],
    [t('glossaryVersion'), glossary.version],
    [t('glossaryLicence'), glossary.license],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <dl>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <UnmarkedHint glossary={glossary} />
    </>
  )
}

/** Some terms are found by search alone: a reader who misses their marks learns why. */
function UnmarkedHint({ glossary }: { readonly glossary: ListedGlossary }): VNode | null {
  const { t, language } = useMessages()
  const { count, examples } = glossary.unmarked
  if (count === 0) return null
  const list = examples.join(t('listSeparator'))
  const shown = count > examples.length ? `${list} …` : list
  return <p class="hint">{t('glossaryUnmarked', new Intl.NumberFormat(language).format(count), shown)}</p>
}

function languageNames(languages: readonly string[], reader: string): string {
  const names = new Intl.DisplayNames(reader, { type: 'language', fallback: 'code' })
  return new Intl.ListFormat(reader, { type: 'conjunction' }).format(languages.map((tag) => names.of(tag) ?? tag))
}
