/**
 * A page with marks, for tests: sets the body, starts a marker, tells what is marked.
 */
import { afterEach, vi } from 'vitest'
import type { PageMarkerOptions } from '../../../lib/page/marker-options'
import { PageMarker } from '../../../lib/page/page-marker'
import { FakeRecogniser } from './fake-recogniser'

export const TEST_NAME = 'termlight-test'

let controller = new AbortController()

afterEach(() => {
  controller.abort()
  controller = new AbortController()
  document.body.replaceChildren()
  document.body.removeAttribute('style')
  scrollTo(0, 0)
})

export class MarkedPage {
  readonly recogniser: FakeRecogniser
  readonly marker: PageMarker
  private readonly abortController = controller

  constructor(html: string, options: Partial<PageMarkerOptions> = {}) {
    document.body.innerHTML = html
    this.recogniser = new FakeRecogniser()
    this.marker = new PageMarker({
      recognise: this.recogniser.recognise,
      signal: controller.signal,
      highlightName: TEST_NAME,
      ...options,
    })
  }

  abort(): void {
    this.abortController.abort()
  }

  /** The surfaces known, in reading order; `unsettled` while the page is still being scanned. */
  get surfaces(): string[] {
    if (!this.marker.isSettled) return ['unsettled']
    return [...this.marker.all()].map((occurrence) => occurrence.surface)
  }

  /** How many occurrences are known, and of how many concepts, with all taken in that was put off. */
  get counts(): { occurrences: number; concepts: number } {
    const found = [...this.marker.all()]
    return { occurrences: found.length, concepts: new Set(found.flatMap(({ sense }) => sense.conceptKeys)).size }
  }

  /** The texts under the default highlight, sorted. */
  get painted(): string[] {
    return paintedTexts()
  }

  /** Waits until the page has been scanned and recognised. */
  async settled(): Promise<void> {
    await vi.waitUntil(() => this.marker.isSettled, { timeout: 10_000 })
  }
}

/** The texts under the highlight of the default style, sorted. */
export function paintedTexts(): string[] {
  return paintedTextsOf(TEST_NAME)
}

/** The texts under a registered highlight, sorted. */
export function paintedTextsOf(name: string): string[] {
  return sorted(...[...(CSS.highlights.get(name) ?? [])].map(textOf))
}

/** Texts in the order in which `paintedTexts` gives them. */
export function sorted(...texts: string[]): string[] {
  return texts.toSorted()
}

function textOf(range: AbstractRange): string {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}

/** The element with this id; the test fails without it. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element #${id}`)
  return element
}
