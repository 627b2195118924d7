/**
 * The settings, and what the reader made, on one page to go through by its anchors.
 */
import type { VNode } from 'preact'
import { ConceptView } from './ConceptView'
import { GlossaryList, type ListedGlossary } from './GlossaryList'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import { CardSection } from './options/CardSection'
import { FileSection, type FileSectionProps } from './options/FileSection'
import type { GlossaryStylesProps } from './options/GlossaryStyles'
import { KnownSection, type KnownSectionProps } from './options/KnownSection'
import { MarksSection } from './options/MarksSection'
import { OwnSection, type OwnSectionProps } from './options/OwnSection'
import { SavedSection, type SavedSectionProps } from './options/SavedSection'
import { Section } from './options/Section'
import { SettingsNav } from './options/SettingsNav'
import { ShortcutsSection, type ShortcutsSectionProps } from './options/ShortcutsSection'
import { SitesSection } from './options/SitesSection'
import { SelectionSection, StripSection } from './options/SmallSections'
import type { ShownConcept } from './shown-concept'
import type { Mode, Settings } from '../lib/extension/settings-form'

export interface OptionsViewProps extends Pick<GlossaryStylesProps, 'drawing' | 'samples' | 'styleOf'> {
  readonly t: Translate
  /** Undefined until they are read. */
  readonly settings: Settings | undefined
  /** The settings could not be read or saved. */
  readonly settingsFailed?: boolean
  /** Undefined while they are being read, null where that failed. */
  readonly glossaries: readonly ListedGlossary[] | null | undefined
  /** The concept the page was opened for; null where it is no more. */
  readonly concept?: ShownConcept | null
  readonly shortcuts: ShortcutsSectionProps
  readonly own: OwnSectionProps
  readonly saved: SavedSectionProps
  readonly known: KnownSectionProps
  readonly file: FileSectionProps
  readonly onChange: (part: Partial<Settings>) => void
  readonly onSiteMode: (hostname: string, mode: Mode | null) => void
  readonly onStyle: GlossaryStylesProps['onStyle']
}

export function OptionsView(props: OptionsViewProps): VNode {
  const { t, settings, settingsFailed, glossaries, shortcuts, own, saved, known, file } = props
  return (
    <Messages.Provider value={t}>
      <div class="settings">
        <header class="settings-header">
          <img src="/icons/icon.svg" alt="" width="32" height="32" />
          <h1>{t('optionsTitle')}</h1>
        </header>
        <SettingsNav />
        <main>
          {settingsFailed ? (
            <div class="trouble" role="alert">
              <Notice title={t('settingsFailedTitle')} advice={t('settingsFailedAdvice')} />
            </div>
          ) : null}
          {props.concept === undefined ? null : <Asked concept={props.concept} />}
          {settings ? <Choices {...props} settings={settings} /> : null}
          <ShortcutsSection {...shortcuts} />
          <Section id="glossaries" title={t('glossariesHeading')}>
            <GlossaryList glossaries={glossaries} />
          </Section>
          <OwnSection {...own} />
          <SavedSection {...saved} />
          <KnownSection {...known} />
          <FileSection {...file} />
        </main>
      </div>
    </Messages.Provider>
  )
}

function Choices(props: OptionsViewProps & { readonly settings: Settings }): VNode {
  const { settings, glossaries, onChange, onSiteMode } = props
  const styled = glossaries?.filter(({ enabled, trouble }) => enabled && trouble !== 'damaged') ?? []
  return (
    <>
      <MarksSection {...props} glossaries={styled} />
      <CardSection settings={settings} onChange={onChange} />
      <SelectionSection settings={settings} onChange={onChange} />
      <StripSection settings={settings} onChange={onChange} />
      <SitesSection siteModes={settings.siteModes} onSiteMode={onSiteMode} />
    </>
  )
}

/** What another part of Termlight sent the reader here for. */
function Asked({ concept }: { readonly concept: ShownConcept | null }): VNode {
  const { t } = useMessages()
  return (
    <div class="asked">
      {concept ? (
        <ConceptView shown={concept} language={concept.concept.terms[0]?.language ?? 'en'} />
      ) : (
        <Notice title={t('conceptMissingTitle')} advice={t('searchNoneAdvice')} />
      )}
    </div>
  )
}
