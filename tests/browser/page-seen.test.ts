import { describe, expect, it } from 'vitest'
import { MarkedPage, byId, sorted } from './support/marked-page'

describe('text without a box of its own round it', () => {
  it.each([
    ['right in a block', '<div style="display: contents">Astana</div>'],
    ['right in an inline element', '<p><span style="display: contents">Astana</span> first</p>'],
    ['in several of them', '<div style="display: contents"><ul style="display: contents">Astana</ul></div>'],
    [
      'made visible in an invisible one',
      invisible('<span style="display: contents; visibility: visible">Astana</span>'),
    ],
  ])('is marked: %s', async (_, html) => {
    const page = new MarkedPage(`<p>中国</p>${html}`)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', 'Astana'))
  })

  it.each([
    ['in a part that is not rendered', '<div style="display: none"><p style="display: contents">Astana</p></div>'],
    ['made invisible', '<div style="display: contents; visibility: hidden">Astana</div>'],
  ])('is not marked: %s', async (_, html) => {
    const page = new MarkedPage(`${html}<p>中国</p>`)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
  })

  it('is marked when a part in it is shown', async () => {
    const page = new MarkedPage(
      '<p>中国</p><div style="display: contents"><section id="x" style="display: none">Astana</section></div>',
    )
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('x').removeAttribute('style')
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })
})

describe('text in a slot', () => {
  it('is marked without an element round it', async () => {
    const page = new MarkedPage('<p>中国</p><x-bare id="x">Astana</x-bare>')
    byId('x').attachShadow({ mode: 'open' }).innerHTML = '<p>中亚 in <slot>Central Asia</slot></p>'
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚', 'Astana'])
    await expect.poll(() => page.painted).toEqual(sorted('中国', '中亚', 'Astana'))
  })

  it('is marked when it stands there for want of other text', async () => {
    const page = new MarkedPage('<x-empty id="x"></x-empty>')
    byId('x').attachShadow({ mode: 'open' }).innerHTML = '<p><slot>Astana</slot></p>'
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('is not marked while the slot is hidden', async () => {
    const page = new MarkedPage('<p>中国</p><x-shut id="x">Astana</x-shut>')
    const root = byId('x').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>中亚</p><p hidden><slot></slot></p>'
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚'])
    root.querySelector('p[hidden]')?.removeAttribute('hidden')
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚', 'Astana'])
  })
})

describe('contents that are skipped', () => {
  it.each([
    ['until they are found', 'hidden="until-found"'],
    ['by style', 'style="content-visibility: hidden"'],
  ])('are not marked %s', async (_, attribute) => {
    const page = new MarkedPage(
      `<p>中国</p><div id="x" ${attribute}>Astana <p>in Astana</p></div><b style="content-visibility: hidden">中亚</b>`,
    )
    await expect.poll(() => page.surfaces).toEqual(['中国', '中亚'])
    byId('x').removeAttribute(attribute.replace(/=.*/, ''))
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', 'Astana', '中亚'])
  })
})

function invisible(html: string): string {
  return `<section style="visibility: hidden">${html}</section>`
}

describe('what is right in closed details', () => {
  const html = '<p>中国</p><details><summary>Astana</summary>in 中亚</details>'

  it('is marked where a rule shows it all the same', async () => {
    const rule = 'details::details-content { content-visibility: visible; display: block }'
    const page = new MarkedPage(`<style id="s">${rule}</style>${html}`)
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana', '中亚'])
    byId('s').textContent = ''
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  })
})

describe('a very long page', () => {
  /** So many occurrences that what follows is not looked at one by one. */
  const long = '<p>Astana and Central Asia, 中国 and 中亚.</p>'.repeat(500)
  const hiding = '<style>.zh, [data-tab="2"], i.off { display: none }</style>'

  it.each([
    ['paragraphs in two languages by turns', '<p class="en">Astana</p><p class="zh">中国</p>'],
    ['elements that are hidden one by one', '<div><p>Astana</p><p style="display: none">中国</p></div>'],
    ['tabs told by an attribute', '<div data-tab="1">Astana</div><div data-tab="2">中国</div>'],
    ['columns of a table', '<table><tr><td>Astana</td><td class="zh">中国</td></tr></table>'],
    ['parts of a paragraph', '<p>Astana <i class="off">中国</i></p>'],
  ])('counts only what can be seen: %s', async (_, part) => {
    const page = new MarkedPage(`${hiding}${long}${part.repeat(40)}`)
    await expect.poll(() => page.marker.isSettled && page.counts.occurrences).toBe(2000 + 40)
    expect(page.surfaces.slice(2000)).toEqual(Array.from({ length: 40 }, () => 'Astana'))
  })
})

/** A host whose tree shows one place after the other, each as a block. */
function withPlaces(html: string, places: string, mode: ShadowRootMode = 'open'): HTMLElement {
  const host = document.createElement('x-places')
  host.innerHTML = html
  host.attachShadow({ mode }).innerHTML = places
  return host
}

describe('text in places of their own in a shadow tree', () => {
  it.each([
    ['that touch in the source', '<b slot="a">Astana</b><b slot="b">Astana</b>', ['Astana', 'Astana']],
    ['that stand side by side there', '<b slot="a">Central</b> <b slot="b">Asia</b>', []],
    ['of custom elements', '<x-a slot="a">Astana</x-a><x-b slot="b">Astana</x-b>', ['Astana', 'Astana']],
    ['between texts that run on', 'Central <b slot="a">of 中国</b>Asia', ['Central Asia', '中国']],
    ['the same one', '<b>Central</b> <b>Asia</b>', ['Central Asia']],
  ])('is read apart: %s', async (_, html, expected) => {
    for (const mode of ['open', 'closed'] as const) {
      const page = new MarkedPage('')
      const slots = '<p><slot></slot></p><p><slot name="a"></slot></p><p><slot name="b"></slot></p>'
      document.body.append(withPlaces(html, slots, mode))
      await expect.poll(() => page.surfaces.toSorted()).toEqual(sorted(...expected))
    }
  })

  it('follows its changes, and moves from place to place', async () => {
    const page = new MarkedPage('')
    const host = withPlaces(
      '<b slot="a">Astana</b><b slot="b">Astana</b>',
      '<p><slot name="a"></slot></p><p hidden><slot name="b"></slot></p>',
    )
    document.body.append(host)
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
    const [first, second] = host.children
    if (second) second.slot = 'a'
    await expect.poll(() => page.surfaces).toEqual(['Astana', 'Astana'])
    if (first) first.textContent = '中国'
    await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
    if (first) first.slot = 'nowhere'
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('is marked when a slot is given to it by a script', async () => {
    const page = new MarkedPage('<x-assigned id="x"><b>Astana</b></x-assigned>')
    const root = byId('x').attachShadow({ mode: 'open', slotAssignment: 'manual' })
    const slot = document.createElement('slot')
    root.append(slot)
    await expect.poll(() => page.marker.isQuiet && page.surfaces).toEqual([])
    const text = byId('x').firstElementChild
    if (text) slot.assign(text)
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })
})
