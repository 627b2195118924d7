/**
 * The settings page, joined to the background and the settings.
 */
import { render, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ListedGlossary } from '../../components/GlossaryList'
import { OptionsView } from '../../components/OptionsView'
import type { FileOutcome, FileSectionProps } from '../../components/options/FileSection'
import type { OwnEditing, OwnSectionProps } from '../../components/options/OwnSection'
import type { Shortcut } from '../../components/options/ShortcutsSection'
import type { ShownConcept } from '../../components/shown-concept'
import { useTheme } from '../../components/use-theme'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import type { OwnConcept } from '../../lib/extension/reader-store'
import { reportFault } from '../../lib/extension/report-fault'
import { revision } from '../../lib/extension/revision'
import { DEFAULT_STYLE, withSiteMode } from '../../lib/extension/settings-form'
import { conceptKeyOf, knownConcepts, ownConcepts, savedQuotes } from './keepings'
import { drawing } from './mark-drawing'
import type { Place } from './place'
import { exportAll, exportTable, importFile } from './reader-file'
import { samplesFor } from './sample'
import { listShortcuts, shortcutsOpener } from './shortcuts'
import { type Kept, useKept } from './use-kept'
import { usePlace, useScrollTo } from './use-place'
import { useSettings } from '../../lib/extension/use-settings'

const samples = samplesFor(t('localeTag'))
const onChangeShortcuts = shortcutsOpener()

function Options(): VNode {
  const { current, failed, update } = useSettings()
  const place = usePlace()
  const changes = useRevision()
  const glossaries = useGlossaries(changes)
  const concept = useAskedConcept(place.concept, changes)
  const saved = useKept(savedQuotes, changes)
  const known = useKept(knownConcepts, changes)
  const own = useKept(ownConcepts, changes)
  const shortcuts = useShortcuts()
  const file = useFiles()
  const ownProps = useOwn(own, place)
  useTheme(current?.theme)
  const isReady = [current, glossaries, saved.items, known.items, own.items].every((each) => each !== undefined)
  useScrollTo(place, isReady)
  return (
    <OptionsView
      t={t}
      settings={current}
      settingsFailed={failed}
      glossaries={glossaries}
      {...(concept === undefined ? {} : { concept })}
      drawing={drawing}
      samples={samples}
      styleOf={(glossary) => current?.styles[glossary] ?? DEFAULT_STYLE}
      shortcuts={{ shortcuts, ...(onChangeShortcuts ? { onChangeShortcuts } : {}) }}
      own={ownProps}
      saved={{ quotes: saved.items, deletions: saved.deletions, onDelete: saved.onDelete }}
      known={{ known: known.items, deletions: known.deletions, onMarkAgain: known.onDelete }}
      file={file}
      onChange={(part) => update((now) => ({ ...now, ...part }))}
      onSiteMode={(hostname, mode) => update((now) => withSiteMode(now, hostname, mode))}
      onStyle={(glossary, style) => update((now) => ({ ...now, styles: { ...now.styles, [glossary]: style } }))}
    />
  )
}

/** Changes whenever glossaries or what the reader made do. */
function useRevision(): number {
  const [known, setKnown] = useState(0)
  useEffect(() => {
    const life = new AbortController()
    revision.watch(setKnown, life.signal)
    return () => life.abort()
  }, [])
  return known
}

function useGlossaries(changes: number): readonly ListedGlossary[] | null | undefined {
  const [glossaries, setGlossaries] = useState<readonly ListedGlossary[] | null>()
  useEffect(() => {
    sendRequest('listGlossaries').then(setGlossaries, () => setGlossaries(null))
  }, [changes])
  return glossaries
}

/** Undefined where none was asked for. */
function useAskedConcept(key: string | null, changes: number): ShownConcept | null | undefined {
  const [concept, setConcept] = useState<ShownConcept | null>()
  useEffect(() => {
    if (key === null) return setConcept(undefined)
    sendRequest('getConcepts', [conceptKeyOf(key)]).then(
      ([shown]) => setConcept(shown ?? null),
      () => setConcept(null),
    )
  }, [key, changes])
  return concept
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  useEffect(() => {
    const look = (): void => void listShortcuts().then(setShortcuts, reportFault)
    look()
    // The reader comes back from the browser's page for them.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return shortcuts
}

function useFiles(): FileSectionProps {
  const [outcome, setOutcome] = useState<FileOutcome | null>(null)
  const failed = (error: unknown): void => {
    reportFault(error)
    setOutcome({ isGood: false, name: t('readerFailedTitle'), lines: [t('readerFailedAdvice')] })
  }
  return {
    outcome,
    onExport: () => void exportAll().catch(failed),
    onExportTable: () => void exportTable().catch(failed),
    onImport: (file) => void importFile(file).then(setOutcome, failed),
  }
}

function useOwn({ items, deletions, onDelete }: Kept<OwnConcept>, place: Place): OwnSectionProps {
  const [editing, setEditing] = useState<OwnEditing | null>(place.editing)
  const [failed, setFailed] = useState(false)
  useEffect(() => setEditing(place.editing), [place])
  const close = (): void => {
    setEditing(null)
    document.getElementById('own-title')?.focus()
  }
  return {
    own: items,
    editing,
    deletions: { ...deletions, failed: deletions.failed || failed },
    onEditing: (next) => (next ? setEditing(next) : close()),
    onAdd: () => setEditing({ kind: 'new', text: '', id: crypto.randomUUID() }),
    onSave: (concept) => {
      const own = { id: concept.id, concept, changedAt: new Date().toISOString() }
      sendRequest('putOwn', [own]).then(close, (error: unknown) => {
        reportFault(error)
        setFailed(true)
      })
    },
    onDelete,
  }
}

document.documentElement.lang = t('localeTag')
document.title = t('optionsTitle')
const root = document.getElementById('root')
if (root) render(<Options />, root)
