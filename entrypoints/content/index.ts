import './highlight.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { revision } from '../../lib/extension/revision'
import { isMarkedOn, settings, type Settings } from '../../lib/extension/settings'
import { answerPageRequests } from './page-requests'
import { ReadingPage } from './reading-page'

/** Marks the terms of a page and explains them, as far as the reader's settings want it there. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    const { signal } = context
    const page = new ReadingPage(signal)
    const apply = (current: Settings): void => page.setMarked(isMarkedOn(current, siteOf()))
    settings.watch(apply, signal)
    revision.watch(() => page.rescan(), signal)
    answerPageRequests(page, siteOf, signal)
    apply(await settings.get())
  },
})

/** The host the reader sees in the address bar: a frame belongs to the page that shows it. */
function siteOf(): string {
  const [top] = location.ancestorOrigins ? Array.from(location.ancestorOrigins).slice(-1) : []
  const address = top === undefined || top === 'null' ? location.href : top
  return hostOf(address) || hostOf(document.referrer)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}
