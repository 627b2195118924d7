import { describe, expect, it } from 'vitest'
import { pack } from './support/fake-recogniser'
import { MarkedPage, byId, sorted } from './support/marked-page'

/** By an element further out, so that nothing near the hidden one tells of the rule. */
const hiding = (rule: string): string => `<style id="s">main i { ${rule} }</style>`

const LINE = '<main><p id="p">It was <i>Astana</i> seen, and 中国.</p></main>'

/** What a rule changes, no event tells; a click makes the marker look. */
function enableRules(isOn: boolean): void {
  const style = byId('s')
  if (style instanceof HTMLStyleElement && style.sheet) style.sheet.disabled = !isOn
  byId('p').click()
}

describe('a hidden element in a line', () => {
  it.each([
    ['visibility: hidden', LINE],
    ['display: none', LINE],
    ['visibility: hidden', LINE.replace('It was ', '')],
    ['display: none', LINE.replace('It was ', '')],
  ])('hides its own terms only: %s in %s', async (rule, html) => {
    const page = new MarkedPage(hiding(rule) + html)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
    enableRules(false)
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
    await expect.poll(() => page.painted).toEqual(sorted('Astana', '中国'))
    enableRules(true)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.painted).toEqual(['中国'])
  })

  it.each([
    ['visibility: hidden', 'of its place'],
    ['display: none', 'of its place'],
  ])('comes and goes with a class: %s', async (rule) => {
    const page = new MarkedPage(`<style>.c i { ${rule} }</style>${LINE}`)
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
    byId('p').className = 'c'
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    byId('p').className = ''
    await expect.poll(() => page.surfaces).toEqual(['Astana', '中国'])
  })

  it('may be shown later than the line it is in', async () => {
    const page = new MarkedPage(`<style>main i { display: none }</style><div id="d" hidden>${LINE}</div>`)
    await page.settled()
    expect(page.surfaces).toEqual([])
    byId('d').hidden = false
    await expect.poll(() => page.surfaces).toEqual(['中国'])
  })

  it('may be the only seen one of an invisible line', async () => {
    const page = new MarkedPage(
      '<p style="visibility: hidden">Astana <b style="visibility: visible">中国</b> Astana</p>',
    )
    await expect.poll(() => page.surfaces).toEqual(['中国'])
  })
})

describe('text on either side of what is not shown', () => {
  it.each([
    [
      'a rule for its place',
      '<style>.c span { display: none }</style><p class="c">In Central <span>North</span> Asia</p>',
    ],
    ['a term in it', '<style>main span { display: none }</style><main><p>Central <span>Astana</span> Asia</p></main>'],
    [
      'a term before it',
      '<style>main span { display: none }</style><main><p>中国, Central <span>中亚</span> Asia</p></main>',
    ],
  ])('is read on: %s', async (_, html) => {
    const page = new MarkedPage(html)
    await expect.poll(() => page.surfaces.at(-1)).toBe('Central  Asia')
    await expect
      .poll(() => page.painted)
      .toContain('Central ' + (html.match(/<span>(.*)<\/span>/)?.[1] ?? '') + ' Asia')
  })

  it('is read on each time it is hidden, and parted when it is shown', async () => {
    const page = new MarkedPage(
      '<style id="s">main span { display: none }</style><main><p id="p">Central <span>Astana</span> Asia</p></main>',
    )
    for (let round = 0; round < 2; round++) {
      await expect.poll(() => page.surfaces).toEqual(['Central  Asia'])
      enableRules(false)
      await expect.poll(() => page.surfaces).toEqual(['Astana'])
      enableRules(true)
    }
    await expect.poll(() => page.surfaces).toEqual(['Central  Asia'])
  })

  it('is asked for only so often', async () => {
    const page = new MarkedPage(hiding('display: none') + LINE)
    await expect.poll(() => page.surfaces).toEqual(['中国'])
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    byId('p').click()
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(page.recogniser.asked.filter((text) => text.includes('中国')).length).toBe(2)
  })
})

/** Knows the term in one word, too. */
const recognise = (texts: string[]) =>
  Promise.resolve(
    pack(
      texts.map((text) => text.replace('CentralAsia', `中${' '.repeat(9)}亚`)),
      1,
    ),
  )

describe('two elements that touch', () => {
  it.each([
    ['a margin parts words', 'margin-right: 30px', ['Central Asia']],
    ['a hair does not', 'margin-right: 1px', ['CentralAsia']],
    ['nor does a padded highlight', 'padding: 0 3px', ['CentralAsia']],
  ])('%s', async (_, rule, surfaces) => {
    const page = new MarkedPage(
      `<style>.k span { ${rule} }</style><p class="k"><span>Central</span><span>Asia</span> and 中国</p>`,
      { recognise },
    )
    await expect.poll(() => page.surfaces).toEqual([...surfaces, '中国'])
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(page.surfaces).toEqual([...surfaces, '中国'])
  })
})

describe('an edge no term goes across', () => {
  it.each([
    ['of a button', '<p>Central <input value="x">Asia, <button>Central</button> Asia, 中国</p>', ['中国']],
    ['of an inline button', '<p>of <button style="display: inline">Central</button> Asia, 中国</p>', ['中国']],
    ['an empty line in pre', '<pre>in Central\n\nAsia and 中国\n\n\nAstana</pre>', ['中国', 'Astana']],
    ['an empty line in pre-line', '<p style="white-space: pre-line">in Central\n\n\nAsia and 中国</p>', ['中国']],
    ['none in a line end', '<pre>in Central\nAsia</pre>', ['Central\nAsia']],
    ['none in an empty button', '<p>in Central <button></button> Asia</p>', ['Central   Asia']],
  ])('%s', async (_, html, surfaces) => {
    const page = new MarkedPage(html)
    await expect.poll(() => page.surfaces).toEqual(surfaces)
    await expect.poll(() => page.painted.length).toBe(surfaces.length)
  })

  it('leaves empty lines in the text as callers see it', async () => {
    const page = new MarkedPage('<pre>one\n\nin Astana</pre>')
    await expect.poll(() => [...page.marker.all()].map(({ text }) => text)).toEqual(['one\n\nin Astana'])
  })
})
