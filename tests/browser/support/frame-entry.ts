/**
 * Loaded inside a frame's own window: marks its document, watches the pointer, and lets the test see what was found.
 */
import { watchHover } from '../../../lib/page/hover'
import { PageMarker } from '../../../lib/page/page-marker'
import { FakeRecogniser } from './fake-recogniser'

const { signal } = new AbortController()

const marker = new PageMarker({
  recognise: new FakeRecogniser().recognise,
  signal,
  highlightName: 'termlight-frame',
})

watchHover({ occurrenceAt: () => null, open: () => Promise.resolve(null), signal })

Reflect.set(globalThis, 'markedSurfaces', () =>
  marker.isSettled ? [...marker.all()].map((occurrence) => occurrence.surface).join(', ') : 'unsettled',
)
