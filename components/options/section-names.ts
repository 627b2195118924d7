/**
 * Names of the parts of the settings.
 */
import type { Translate } from '../messages'
import type { SectionId } from './Section'

export function sectionName(id: SectionId, t: Translate): string {
  switch (id) {
    case 'marks':
      return t('marksHeading')
    case 'card':
      return t('cardHeading')
    case 'selection':
      return t('selectionHeading')
    case 'strip':
      return t('stripHeading')
    case 'sites':
      return t('sitesHeading')
    case 'shortcuts':
      return t('shortcutsHeading')
    case 'glossaries':
      return t('glossariesHeading')
    case 'own':
      return t('ownHeading')
    case 'saved':
      return t('savedHeading')
    case 'known':
      return t('knownHeading')
    case 'file':
      return t('fileHeading')
  }
}
