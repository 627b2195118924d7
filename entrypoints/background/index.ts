import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerRequests } from '../../lib/extension/messages'
import { changeSiteModesOnRequest } from '../../lib/extension/site-mode'
import { reportFault } from '../../lib/extension/report-fault'
import { packRecognition } from '../../lib/matching/pack-recognition'
import { offerPageTerms } from './action-menu'
import { keepBadges } from './badge'
import { listenToCommands } from './commands'
import { GlossaryKeeper, stateOf } from './glossary-keeper'
import { enterOpenPages, injectOnRequest } from './inject-scripts'
import { openPagesOnRequest } from './open-pages'
import { keepContextMenu } from './context-menu'
import { readerRequests } from './reader-requests'
import { selectionRequests } from './selection-requests'
import { showConcept, showFound, showNested } from './shown-concepts'

/** The background owns glossaries, indexes and search; it keeps nothing that a wake cannot load again. */
export default defineBackground(() => {
  const keeper = new GlossaryKeeper()

  answerRequests({
    async recognise(texts, about) {
      const { library, states, revision } = await keeper.open()
      const found = texts.map((text) => library.recogniser.recognise(text, about))
      return packRecognition(found, revision, (keys) => stateOf(states, keys))
    },
    async getConcepts(keys) {
      const opened = await keeper.open()
      return Promise.all(keys.map((key) => showConcept(opened, key)))
    },
    async getNested(surface) {
      return showNested(await keeper.open(), surface)
    },
    async search(query, limit) {
      return showFound(await keeper.open(), query, limit)
    },
    async listGlossaries() {
      const { library } = await keeper.open()
      return library.states()
    },
    ...readerRequests(keeper),
    ...selectionRequests(keeper),
  })

  injectOnRequest()
  openPagesOnRequest()
  changeSiteModesOnRequest()
  listenToCommands()
  offerPageTerms()
  keepBadges()
  keepContextMenu()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void keeper.refresh()
    void enterOpenPages().catch(reportFault)
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})
