import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideOverlay } from '../../lib/page/overlay'
import { StripLayer } from '../../lib/page/strip-layer'
import { openGloss } from './gloss'
import { announceTerm } from './announce-term'
import { showNotice } from './notice'
import { showCard } from './show-card'
import { showSelectionButton, showSelectionPanel } from './show-selection'

/** Everything of ours that lies on a page besides marks. The content script has it brought in at the first need. */
export default defineUnlistedScript(() => {
  provideOverlay({
    showCard,
    showSelectionButton,
    showSelectionPanel,
    openGloss,
    openStrip: (request) => new StripLayer(request),
    showNotice,
    announceTerm: (announcement) => void announceTerm(announcement),
  })
})
