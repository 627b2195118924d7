/**
 * The settings of one choice each: what a selection does, and the strip at the page's edge.
 */
import type { VNode } from 'preact'
import { Choice } from '../Choice'
import { useMessages } from '../messages'
import { Switch } from '../Switch'
import type { CardSectionProps } from './CardSection'
import { Section } from './Section'

export function SelectionSection({ settings, onChange }: CardSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="selection" title={t('selectionHeading')} lead={t('selectionLead')}>
      <Choice
        legend={t('selectionLegend')}
        layout="list"
        value={settings.selection}
        options={[
          { value: 'button', label: t('selectionShowsButton') },
          { value: 'panel', label: t('selectionShowsPanel') },
          { value: 'menu', label: t('selectionShowsNothing') },
        ]}
        onChoose={(selection) => onChange({ selection })}
      />
    </Section>
  )
}

export function StripSection({ settings, onChange }: CardSectionProps): VNode {
  const { t } = useMessages()
  return (
    <Section id="strip" title={t('stripHeading')}>
      <Switch isOn={settings.strip} onSwitch={(strip) => onChange({ strip })}>
        {t('stripLabel')}
      </Switch>
      <p class="hint">{t('stripHint')}</p>
    </Section>
  )
}
