/** The reader's own terms, compiled as a glossary. They stay in the reader's own store, apart from all other glossaries. */
import type { StoredGlossary } from '../../lib/extension/glossary-store'
import { t } from '../../lib/extension/i18n'
import { readerStore } from '../../lib/extension/reader-store'
import { reportFault } from '../../lib/extension/report-fault'
import { OWN_GLOSSARY, ownGlossary } from '../../lib/glossary/own-glossary'
import { packGlossary } from '../../lib/glossary/packed'
import { compileIndex } from '../../lib/matching/compile'

/** None while the reader has no own terms, or where what they made cannot be read: the other glossaries work on. */
export async function loadOwnTerms(): Promise<StoredGlossary[]> {
  try {
    const own = await readerStore.own()
    return own.length === 0 ? [] : [compile(own.map(({ concept }) => concept))]
  } catch (error) {
    reportFault(error)
    return []
  }
}

function compile(concepts: Parameters<typeof ownGlossary>[1]): StoredGlossary {
  const glossary = ownGlossary({ [t('localeTag')]: t('ownHeading') }, concepts)
  return {
    id: OWN_GLOSSARY,
    // Before every other.
    priority: -1,
    enabled: true,
    bundled: false,
    fingerprint: '',
    packed: packGlossary(glossary, compileIndex(glossary).save()),
  }
}
