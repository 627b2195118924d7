import { describe, expect, it } from 'vitest'
import { MarkedPage, byId } from './support/marked-page'

/** What the walk asks of elements, as names of fields: a form answers with these. */
const NAMES = `nodeName nodeType localName namespaceURI prefix parentNode parentElement firstChild nextSibling
  previousSibling textContent contains matches hasAttributes hasAttribute getAttribute checkVisibility isConnected
  assignedSlot shadowRoot ownerDocument getBoundingClientRect`

const fields = NAMES.split(/\s+/)
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('')

describe('a form whose fields are named like properties of nodes', () => {
  it('is read as any other part of the page', async () => {
    const page = new MarkedPage(
      `<p>中国</p><form id="f">${fields}Astana <b>in Central</b> Asia</form><p id="p">中亚</p>`,
    )
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Central Asia', '中亚'])
    byId('p').append(' Astana')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Central Asia', '中亚', 'Astana'])
  })

  it('is followed when it changes, comes and goes', async () => {
    const page = new MarkedPage('<p>中国</p><div id="d">text</div>')
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('d').innerHTML = `<form class="f">${fields}<p id="in">Astana</p></form>`
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    byId('in').append(' in Central Asia')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Central Asia'])
    byId('in').contentEditable = 'true'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('d').replaceChildren('中亚')
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚'])
  })
})
