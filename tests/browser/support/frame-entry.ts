/**
 * Loaded inside a frame's own window: marks its document, and lets the test see what was found.
 */
import { PageMarker } from '../../../lib/page/page-marker'
import { FakeRecogniser } from './fake-recogniser'

const marker = new PageMarker({
  recognise: new FakeRecogniser().recognise,
  signal: new AbortController().signal,
  highlightName: 'termlight-frame',
})

Reflect.set(globalThis, 'markedSurfaces', () =>
  marker.isSettled ? [...marker.all()].map((occurrence) => occurrence.surface).join(', ') : 'unsettled',
)
