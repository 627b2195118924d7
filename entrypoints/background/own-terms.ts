/** The reader's own terms, compiled as a glossary. They stay in the reader's own store, apart from all other glossaries. */
import { browser } from 'wxt/browser'
import type { StoredGlossary } from '../../lib/extension/glossary-store'
import { t } from '../../lib/extension/i18n'
import { type OwnConcept, readerStore } from '../../lib/extension/reader-store'
import { reportFault } from '../../lib/extension/report-fault'
import { OWN_GLOSSARY, ownGlossary } from '../../lib/glossary/own-glossary'
import { packGlossary, unpackGlossary } from '../../lib/glossary/packed'
import { compileIndex } from '../../lib/matching/compile'
import { INDEX_VERSION } from '../../lib/matching/term-index'

/** None while the reader has no own terms, or where what they made cannot be read: the other glossaries work on. */
export async function loadOwnTerms(): Promise<StoredGlossary[]> {
  try {
    const own = await readerStore.own()
    return own.length === 0 ? [] : [asStored(await packedTerms(own))]
  } catch (error) {
    reportFault(error)
    return []
  }
}

/** As compiled before, where nothing has changed since: a background that wakes has no time to compile. */
async function packedTerms(own: readonly OwnConcept[]): Promise<ArrayBuffer> {
  const stamp = stampOf(own)
  const before = await readerStore.compiled()
  if (before?.stamp === stamp && isWhole(before.packed)) return before.packed
  const glossary = ownGlossary(
    { [t('localeTag')]: t('ownHeading') },
    own.map(({ concept }) => concept),
  )
  const packed = packGlossary(glossary, compileIndex(glossary).save())
  await readerStore.putCompiled({ id: 'own', stamp, packed })
  return packed
}

/** Changes with the concepts, and with what compiles them. */
function stampOf(own: readonly OwnConcept[]): string {
  const { version } = browser.runtime.getManifest()
  const changes = own.map(({ id, changedAt }) => `${id} ${changedAt}`).join()
  let sum = 0x811c9dc5
  for (let at = 0; at < changes.length; at++) sum = Math.imul(sum ^ changes.charCodeAt(at), 0x01000193)
  return [version, INDEX_VERSION, t('localeTag'), own.length, sum >>> 0].join(' ')
}

function isWhole(packed: ArrayBuffer): boolean {
  try {
    unpackGlossary(packed)
    return true
  } catch {
    // It is compiled anew.
    return false
  }
}

const asStored = (packed: ArrayBuffer): StoredGlossary => ({
  id: OWN_GLOSSARY,
  // Before every other.
  priority: -1,
  enabled: true,
  bundled: false,
  fingerprint: '',
  packed,
})
