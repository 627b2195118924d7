/**
 * Names of the parts of the settings.
 */
import type { Translate } from '../messages'
import type { SectionId } from './Section'

export function sectionName(id: SectionId, t: Translate): string {
  const names: Record<SectionId, string> = {
    marks: t('marksHeading'),
    card: t('cardHeading'),
    selection: t('selectionHeading'),
    strip: t('stripHeading'),
    sites: t('sitesHeading'),
    shortcuts: t('shortcutsHeading'),
    glossaries: t('glossariesHeading'),
    own: t('ownHeading'),
    saved: t('savedHeading'),
    known: t('knownHeading'),
    file: t('fileHeading'),
  }
  return names[id]
}
