/**
 * Names of the colours and lines of marks.
 */
import type { Translate } from '../messages'
import type { MarkColour, MarkLine } from '../../lib/extension/settings-form'

export const colourNames = (t: Translate): readonly (readonly [MarkColour, string])[] => [
  ['slate', t('colourSlate')],
  ['blue', t('colourBlue')],
  ['teal', t('colourTeal')],
  ['green', t('colourGreen')],
  ['ochre', t('colourOchre')],
  ['red', t('colourRed')],
  ['plum', t('colourPlum')],
  ['grey', t('colourGrey')],
]

export const lineNames = (t: Translate): readonly (readonly [MarkLine, string])[] => [
  ['dotted', t('lineDotted')],
  ['solid', t('lineSolid')],
  ['dashed', t('lineDashed')],
  ['wavy', t('lineWavy')],
  ['double', t('lineDouble')],
]
