/** Answers what the reader saves, deletes, and says to know. */
import { t } from '../../lib/extension/i18n'
import type { Handlers } from '../../lib/extension/messages'
import { readerStore } from '../../lib/extension/reader-store'
import { RequestError } from '../../lib/extension/requests'
import type { Concept, ConceptKey } from '../../lib/glossary/model'
import type { GlossaryKeeper } from './glossary-keeper'
import { mergeReaderData } from './merge-reader-data'

type ReaderHandlers = Pick<
  Handlers,
  | 'saveQuote'
  | 'listQuotes'
  | 'deleteQuotes'
  | 'restoreQuotes'
  | 'setKnown'
  | 'listKnown'
  | 'restoreKnown'
  | 'listOwn'
  | 'putOwn'
  | 'deleteOwn'
  | 'importReader'
>

/** What is stored first is told to open pages afterwards. */
export function readerRequests(keeper: GlossaryKeeper): ReaderHandlers {
  return {
    async saveQuote(quote) {
      const { concept, glossaryTitle } = await describe(keeper, quote.conceptKey)
      const saved = { ...quote, id: crypto.randomUUID(), savedAt: new Date().toISOString(), concept, glossaryTitle }
      await readerStore.putQuotes([saved])
      await keeper.restate()
      return saved
    },
    listQuotes: () => readerStore.quotes(),
    async deleteQuotes(ids) {
      await readerStore.deleteQuotes(ids)
      await keeper.restate()
      return true
    },
    async restoreQuotes(quotes) {
      await readerStore.putQuotes(quotes)
      await keeper.restate()
      return true
    },
    async setKnown(key, isKnown) {
      if (isKnown) {
        const { concept } = await describe(keeper, key)
        await readerStore.putKnown([{ key, concept, since: new Date().toISOString() }])
      } else await readerStore.deleteKnown(key)
      await keeper.restate()
      return true
    },
    listKnown: () => readerStore.known(),
    async restoreKnown(known) {
      await readerStore.putKnown(known)
      await keeper.restate()
      return true
    },
    listOwn: () => readerStore.own(),
    async putOwn(own) {
      await readerStore.putOwn(own)
      await keeper.reload()
      return true
    },
    async deleteOwn(ids) {
      await readerStore.deleteOwn(ids)
      await keeper.reload()
      return true
    },
    async importReader(data) {
      let report = mergeReaderData(data, data).report
      await readerStore.merge((stored) => {
        const merged = mergeReaderData(stored, data)
        report = merged.report
        return merged.chosen
      })
      await keeper.reload()
      return report
    },
  }
}

async function describe(keeper: GlossaryKeeper, key: ConceptKey): Promise<{ concept: Concept; glossaryTitle: string }> {
  const { library } = await keeper.open()
  const found = library.concept(key)
  if (!found) throw new RequestError('failed', `there is no concept ${key}`)
  const { id, title } = found.glossary
  return { concept: found.concept, glossaryTitle: title[t('localeTag')] ?? Object.values(title)[0] ?? id }
}
