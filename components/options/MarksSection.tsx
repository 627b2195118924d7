/**
 * How terms are marked: mode, which occurrences, which language, and the looks of each glossary.
 */
import type { VNode } from 'preact'
import { Choice } from '../Choice'
import { useMessages } from '../messages'
import { ModeChoice } from '../ModeChoice'
import { GlossaryStyles, type GlossaryStylesProps } from './GlossaryStyles'
import { Section } from './Section'
import type { Settings } from '../../lib/extension/settings-form'

/** Changes some of the settings; each is stored at once. */
export type ChangeSettings = (part: Partial<Settings>) => void

export interface MarksSectionProps extends Omit<GlossaryStylesProps, 'mode'> {
  readonly settings: Settings
  readonly onChange: ChangeSettings
}

export function MarksSection({ settings, onChange, ...styles }: MarksSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="marks" title={t('marksHeading')} lead={t('marksLead')}>
      <h3>{t('modeLegend')}</h3>
      <ModeChoice legend={t('modeLegend')} mode={settings.mode} onChoose={(mode) => onChange({ mode })} />
      <p class="hint">{modeHint(settings.mode, t)}</p>
      <h3>{t('stylesHeading')}</h3>
      <GlossaryStyles mode={settings.mode} {...styles} />
      <Choice
        legend={t('densityLegend')}
        layout="list"
        value={settings.density}
        options={[
          { value: 'all', label: t('densityAll') },
          { value: 'section', label: t('densitySection') },
          { value: 'page', label: t('densityPage') },
          { value: 'saved', label: t('densitySaved') },
          { value: 'new', label: t('densityNew') },
        ]}
        onChoose={(density) => onChange({ density })}
      />
      <Choice
        legend={t('languagesLegend')}
        layout="list"
        value={settings.languages}
        options={[
          { value: 'both', label: t('languagesBoth') },
          { value: 'page', label: t('languagesPage') },
          { value: 'en', label: t('languagesEnglish') },
          { value: 'zh', label: t('languagesChinese') },
        ]}
        onChoose={(languages) => onChange({ languages })}
      />
    </Section>
  )
}

function modeHint(mode: Settings['mode'], t: ReturnType<typeof useMessages>['t']): string {
  const hints: Record<Settings['mode'], string> = {
    off: t('modeOffHint'),
    hover: t('modeHoverHint'),
    underline: t('modeUnderlineHint'),
    background: t('modeBackgroundHint'),
    gloss: t('modeGlossHint'),
  }
  return hints[mode]
}
