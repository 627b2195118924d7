import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerRequests } from '../../lib/extension/messages'
import { packRecognition } from '../../lib/matching/pack-recognition'
import { keepBadges } from './badge'
import { GlossaryKeeper } from './glossary-keeper'

/** The background owns glossaries, indexes and search; it keeps nothing that a wake cannot load again. */
export default defineBackground(() => {
  const keeper = new GlossaryKeeper()

  answerRequests({
    async recognise(texts) {
      const { library, revision } = await keeper.open()
      return packRecognition(
        texts.map((text) => library.recogniser.recognise(text)),
        revision,
      )
    },
    async getConcepts(keys) {
      const { library } = await keeper.open()
      return keys.map((key) => library.concept(key))
    },
    async getNested(surface) {
      const { library } = await keeper.open()
      return library.nestedIn(surface)
    },
    async search(query, limit) {
      const { library } = await keeper.open()
      return library.search.search(query, limit).flatMap((found) => {
        const shown = library.concept(found.key)
        return shown ? [{ ...shown, term: found.term, language: found.language, ranges: found.ranges }] : []
      })
    },
    async listGlossaries() {
      const { library } = await keeper.open()
      return library.states()
    },
  })

  keepBadges()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void keeper.refresh()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})
