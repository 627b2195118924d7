import './highlight.css'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { revision } from '../../lib/extension/revision'
import { beginLife, type ScriptLife } from '../../lib/extension/script-life'
import { settings } from '../../lib/extension/settings'
import { modeOn, type Settings } from '../../lib/extension/settings-form'
import { removeOrphanedCards } from '../../lib/page/card-host'
import { siteOf } from '../../lib/page/site-of'
import { actOnCommands } from './commands'
import { tellModeSwitches } from './mode-notice'
import { answerPageRequests } from './page-requests'
import { tellTerms } from './page-terms'
import { ReadingPage } from './reading-page'
import { Selecting } from './selecting'

/** Marks the terms of a page and explains them, as far as the reader's settings want it there. */
export default defineUnlistedScript({ main: read })

async function read(): Promise<void> {
  const life = beginLife()
  if (life === null) return
  const { signal } = life
  // Before the reader goes there, a page made ready in advance would count as part of the one in its tab.
  if (Reflect.get(document, 'prerendering') === true) await once('prerenderingchange')
  removeOrphanedCards()
  const page = new ReadingPage(signal)
  const selecting = new Selecting(signal)
  const apply = (current: Settings): void => {
    // A frame may be taken away while its settings are read: its window can do nothing any more.
    if (document.defaultView === null) return
    const mode = modeOn(current, siteOf())
    page.setOpening(current)
    page.apply(current, mode)
    selecting.apply(current, mode)
  }
  settings.watch(apply, signal)
  const catchUp = watchRevision(() => page.rescan(), signal)
  answerPageRequests(page, siteOf, signal)
  tellTerms(page, siteOf, signal)
  actOnCommands({ ...page.walk.actions, 'translate-selection': () => selecting.translateSelection() }, signal)
  tellModeSwitches(signal)
  endWithExtension(life)
  const start = async (): Promise<void> => {
    apply(await settings.get())
    await catchUp()
  }
  // Nothing reaches a page in the back-forward cache: Firefox drops changes and answers that come meanwhile.
  addEventListener('pageshow', (event) => event.persisted && void start(), { signal })
  await start()
}

const once = (type: string): Promise<Event> =>
  new Promise((done) => {
    document.addEventListener(type, done, { once: true })
  })

/**
 * Chromium does not tell a page that its extension was updated, switched off or removed. It is asked for whenever the
 * reader does something; what finds out ends the signal itself.
 */
function endWithExtension(life: ScriptLife): void {
  const options = { capture: true, passive: true, signal: life.signal }
  for (const type of ['pointermove', 'keydown', 'scroll', 'focus', 'visibilitychange'])
    addEventListener(type, () => life.check(), options)
}

/** Calls back after each change of the glossaries; what is returned looks for one that was missed. */
function watchRevision(onChange: () => void, signal: AbortSignal): () => Promise<void> {
  let known: number | null = null
  revision.watch((current) => {
    known = current
    onChange()
  }, signal)
  return async () => {
    const current = await revision.get()
    if (known !== null && current !== known) onChange()
    known = current
  }
}
