import type { Page } from 'puppeteer-core'
import type { Firefox } from './browser'
import { contextOf, isRecord, readJson } from './protocol'

/** Texts in what lies on the page beside the card, in its closed shadow trees: labels, notices. */
export async function layerTexts(firefox: Firefox, page: Page, selector: string): Promise<string[]> {
  const context = contextOf(page.mainFrame())
  const hosts = await firefox.protocol.call({
    context,
    source: `() => [...document.querySelectorAll('[data-layer]')]`,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })
  const all: unknown = isRecord(hosts) ? hosts['value'] : []
  const texts: string[] = []
  for (const host of Array.isArray(all) ? all : []) {
    const answer = await firefox.protocol.call({
      context,
      source: `(root, wanted) => JSON.stringify([...root.querySelectorAll(wanted)].map((part) => part.textContent))`,
      parameters: [{ sharedId: rootOf(host) }, { type: 'string', value: selector }],
    })
    const found = readJson(answer)
    if (Array.isArray(found)) texts.push(...found.map(String))
  }
  return texts
}

function rootOf(host: unknown): unknown {
  const properties = isRecord(host) ? host['value'] : null
  const root = isRecord(properties) ? properties['shadowRoot'] : null
  return isRecord(root) ? root['sharedId'] : null
}
