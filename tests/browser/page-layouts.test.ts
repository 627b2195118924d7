import { describe, expect, it } from 'vitest'
import type { Recognition } from '../../lib/matching/recognition'
import { pack } from './support/fake-recogniser'
import { MarkedPage, byId, sorted } from './support/marked-page'

describe('text laid out against what its tags say', () => {
  it.each<[string, string, string[]]>([
    ['flex items of a text', '<p style="display: flex">中国 Central <b>Asia</b></p>', ['中国']],
    ['grid items of a text', '<p style="display: grid">中国 Central <b>Asia</b></p>', ['中国']],
    [
      'flex items of an inline-flex element',
      '<p>中国 <span style="display: inline-flex">Central <b>Asia</b></span></p>',
      ['中国'],
    ],
    ['items of a sheet', '<style>label { display: flex }</style><label>中国 Central <b>Asia</b></label>', ['中国']],
    [
      'terms within items that a longer one would span',
      '<div style="display: flex">Belt and <b>Road</b> Initiative <i>of Central Asia</i></div>',
      ['Central Asia'],
    ],
    [
      'a term within items beside one that spans them',
      '<style>#x b { display: block }</style><p id="x">Central <b>Asia 中国</b></p>',
      ['中国'],
    ],
    ['terms a false one overlaps', '<style>#x b { display: block }</style><p id="x">中<b>国中国</b></p>', ['中国']],
    [
      'inline divs in a row',
      '<div><div style="display: inline">Central</div> <div style="display: inline">Asia</div></div>',
      ['Central Asia'],
    ],
    [
      'inline divs by class',
      '<style>.i { display: inline }</style><div><div class="i">Belt</div> <div class="i">and</div> <div class="i">Road Initiative</div></div>',
      ['Belt and Road Initiative'],
    ],
    [
      'inline divs of Chinese that touch',
      '<style>.i { display: inline }</style><div class="i">中</div><div class="i">国</div>',
      ['中国'],
    ],
    ['an inline div, then a span', '<div style="display: inline">Central</div> <span>Asia</span>', ['Central Asia']],
    ['a span, then an inline div', '<span>Central</span> <div style="display: inline">Asia</div>', ['Central Asia']],
    [
      'a block among inline divs',
      '<style>.i { display: inline }</style><div class="i">Central</div><div>Asia</div><div class="i">中国</div>',
      ['中国'],
    ],
    [
      'ruby by style',
      '<style>.r { display: ruby } .t { display: ruby-text }</style><p><span class="r">中<span class="t">zhong</span></span><span class="r">国<span class="t">guo</span></span></p>',
      ['中国'],
    ],
    ['capitals by style', '<p style="text-transform: uppercase">Central Asia</p>', ['Central Asia']],
    [
      'a first letter',
      '<style>#x::first-letter { font-size: 3em; float: left }</style><p id="x">Central Asia</p>',
      ['Central Asia'],
    ],
    [
      'an inline element hidden by its id',
      '<style>#h { display: none }</style><p>Central <b id="h">South</b> Asia</p>',
      ['Central  Asia'],
    ],
    [
      'display: contents amid flex',
      '<div style="display: flex"><span style="display: contents">Central <b>Asia</b></span></div>',
      [],
    ],
    [
      'table cells of spans',
      '<style>span { display: table-cell }</style><div><span>Central</span><span>Asia</span></div>',
      [],
    ],
    ['an inline heading before text', '<h3 style="display: inline">Central</h3> Asia', ['Central Asia']],
    ['an inline form before text', '<form style="display: inline">Central</form> Asia', ['Central Asia']],
    [
      'a list item without a box before text',
      '<ul><li style="display: contents">Central</li> Asia</ul>',
      ['Central Asia'],
    ],
    ['a block before text', '<h3>Central</h3> Asia', []],
    [
      'a line break for other screens beside one for this',
      '<style>.n { display: none }</style><p>Central<br><br class="n">Asia</p><p>中<br class="n"><br>国</p>',
      ['Central\nAsia', '中\n国'],
    ],
    ['a line break for other screens in a word', '<p>Asta<br style="display: none">na</p>', ['Astana']],
    ['a body without height', '<div style="height: 0">Central Asia</div>', ['Central Asia']],
    ['tabs in pre', '<pre>Central\tAsia</pre>', ['Central\tAsia']],
    [
      'aria-hidden copies',
      '<p><span aria-hidden="true">Astana</span><span style="position: absolute; left: -9999px">Astana</span></p>',
      ['Astana', 'Astana'],
    ],
    [
      'a note over a sentence',
      '<p>in Central <span style="position: absolute">of 中国</span>Asia and 中国</p>',
      ['Central Asia', '中国', '中国'],
    ],
    [
      'a hidden note over a sentence',
      '<p>in Central <span style="position: absolute; visibility: hidden">of 中国</span>Asia</p>',
      ['Central Asia'],
    ],
    ['invalid contenteditable', '<p contenteditable="inherit">Astana</p>', ['Astana']],
    ['columns', '<div style="columns: 2">Central <span>Asia</span></div>', ['Central Asia']],
    ['list-item spans', '<style>span { display: list-item }</style><p>Central <span>Asia</span></p>', []],
    ['flow-root', '<p>Central <span style="display: flow-root">Asia</span></p>', []],
    ['inline-table', '<p>Central <span style="display: inline-table">Asia</span></p>', []],
    ['run of buttons', '<button>Central</button><button>Asia</button><button>Central Asia</button>', ['Central Asia']],
  ])('%s', async (_, html, surfaces) => {
    const page = new MarkedPage(`${html}<p>end 中亚</p>`)
    await expect.poll(() => page.surfaces).toEqual([...surfaces, '中亚'])
    await expect.poll(() => page.marker.isQuiet).toBe(true)
    expect(page.surfaces).toEqual([...surfaces, '中亚'])
  })
})
const LONG = 'Astana Central Asia'

/** Takes the longest term, as the real one does, so that a false long one hides the true short ones in it. */
const takeLongest = (texts: string[]): Promise<Recognition> => {
  const oneTerm = `中${' '.repeat(LONG.length - 2)}亚`
  return Promise.resolve(
    pack(
      texts.map((text) => text.replace(LONG, oneTerm)),
      1,
    ),
  )
}

describe('a join that turns out to be false', () => {
  it.each([
    ['by style', '<style>#x b { display: block }</style><p id="x">Astana <b>Central Asia</b></p>'],
    ['of flex items', '<p style="display: flex">Astana <b>Central Asia</b></p>'],
    ['in a shadow tree', '<x-host></x-host>'],
  ])('is read anew, so that what lies in its parts is found: %s', async (_, html) => {
    const page = new MarkedPage(html, { recognise: takeLongest })
    const host = document.querySelector('x-host')
    if (host)
      host.attachShadow({ mode: 'open' }).innerHTML = '<style>b { display: block }</style>Astana <b>Central Asia</b>'
    await expect.poll(() => page.surfaces).toEqual(['Astana', 'Central Asia'])
    await expect.poll(() => page.painted).toEqual(sorted('Astana', 'Central Asia'))
  })
})

describe('a line of divisions', () => {
  it('is read anew as a whole when one of them changes', async () => {
    const page = new MarkedPage(
      '<style>.i { display: inline }</style><div><div class="i">Central</div> <div class="i" id="x">Africa</div></div>',
    )
    await page.settled()
    expect(page.surfaces).toEqual([])
    byId('x').textContent = 'Asia'
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
    const text = byId('x').firstChild
    if (text instanceof Text) text.data = 'Europe'
    await expect.poll(() => page.surfaces).toEqual([])
    byId('x').className = ''
    byId('x').textContent = 'Astana'
    await expect.poll(() => page.surfaces).toEqual(['Astana'])
  })

  it('grows at its end', async () => {
    const page = new MarkedPage('<style>.i { display: inline }</style><div id="d"><div class="i">Central</div></div>')
    await page.settled()
    byId('d').insertAdjacentHTML('beforeend', ' <div class="i">Asia</div>')
    await expect.poll(() => page.surfaces).toEqual(['Central Asia'])
  })
})
