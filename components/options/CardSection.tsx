/**
 * The card: what opens it and when, and how it is written.
 */
import type { VNode } from 'preact'
import { Choice } from '../Choice'
import { useMessages } from '../messages'
import { Switch } from '../Switch'
import { DelaySlider } from './DelaySlider'
import type { ChangeSettings } from './MarksSection'
import { Section } from './Section'
import type { Settings } from '../../lib/extension/settings-form'

export interface CardSectionProps {
  readonly settings: Settings
  readonly onChange: ChangeSettings
}

/** As they stand on keys, in any language. */
const modifiers = [
  { value: 'Alt', label: 'Alt' },
  { value: 'Control', label: 'Ctrl' },
  { value: 'Shift', label: 'Shift' },
] as const

export function CardSection({ settings, onChange }: CardSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="card" title={t('cardHeading')} lead={t('cardLead')}>
      <Opening settings={settings} onChange={onChange} />
      <Choice
        legend={t('scriptLegend')}
        value={settings.script}
        options={[
          { value: 'page', label: t('scriptPage') },
          { value: 'Hans', label: t('scriptHans') },
          { value: 'Hant', label: t('scriptHant') },
        ]}
        onChoose={(script) => onChange({ script })}
      />
      <Switch isOn={settings.pinyin} onSwitch={(pinyin) => onChange({ pinyin })}>
        {t('pinyinLabel')}
      </Switch>
      <Choice
        legend={t('themeLegend')}
        value={settings.theme}
        options={[
          { value: 'auto', label: t('themeAuto') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        onChoose={(theme) => onChange({ theme })}
      >
        <p class="hint">{t('themeHint')}</p>
      </Choice>
    </Section>
  )
}

function Opening({ settings, onChange }: CardSectionProps): VNode {
  const { t } = useMessages()
  const waits = settings.opening === 'hover' || settings.opening === 'modifier'
  return (
    <>
      <Choice
        legend={t('openingLegend')}
        layout="list"
        value={settings.opening}
        options={[
          { value: 'hover', label: t('openingHover') },
          { value: 'click', label: t('openingClick') },
          { value: 'modifier', label: t('openingModifier') },
          { value: 'keyboard', label: t('openingKeyboard') },
        ]}
        onChoose={(opening) => onChange({ opening })}
      />
      {settings.opening === 'modifier' ? (
        <Choice
          legend={t('modifierLegend')}
          value={settings.modifier}
          options={modifiers}
          onChoose={(modifier) => onChange({ modifier })}
        />
      ) : null}
      {waits ? <DelaySlider delay={settings.delay} onChange={(delay) => onChange({ delay })} /> : null}
    </>
  )
}
