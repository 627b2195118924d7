/**
 * A page with marks, for tests: sets the body, starts a marker, tells what is marked.
 */
import { afterEach, expect, vi } from 'vitest'
import type { PageMarkerOptions } from '../../../lib/page/page-marker'
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

  /** The surfaces known, in reading order. */
  get surfaces(): string[] {
    return [...this.marker.all()].map((occurrence) => occurrence.surface)
  }

  /** Waits until these surfaces are known, in this order. */
  async expectSurfaces(...surfaces: string[]): Promise<void> {
    await this.settled()
    await vi.waitFor(() => expect(this.surfaces).toEqual(surfaces), { timeout: 4000 })
  }

  /** Waits until the page has been scanned and recognised. */
  async settled(): Promise<void> {
    await vi.waitFor(() => expect(this.marker.isSettled).toBe(true), { timeout: 4000 })
  }

  /** Waits until the highlight of the default style covers exactly these texts, in any order. */
  async expectPainted(...texts: string[]): Promise<void> {
    await vi.waitFor(() => expect(paintedTexts().sort()).toEqual(texts.sort()), { timeout: 4000 })
  }
}

/** The texts under a registered highlight. */
export function paintedTexts(name = TEST_NAME): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(textOf)
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
