import { describe, expect, it } from 'vitest'
import { FlowWalker } from '../../lib/page/flow-walker'

/** The texts of all flows in some HTML; U+FFFC is written as □. */
function flowsOf(html: string): string[] {
  document.body.innerHTML = html
  const flows: string[] = []
  const sink = {
    flow: ({ text }: { text: string }) => void flows.push(text.replaceAll('\uFFFC', '□')),
    hidden: () => undefined,
    mayHost: () => undefined,
    aside: ({ textContent }: Element) => void flows.push(`beside: ${textContent}`),
  }
  expect(new FlowWalker(document.body, 1, sink).run(Infinity)).toBe(true)
  return flows.map((text) => text.replace(/ +/g, ' ').trim())
}

/** Each letter of a text in a box of its own, as headlines have them whose letters move in one by one. */
const letters = (tag: string, text: string): string => text.replaceAll(/\S/gu, (letter) => inBox(tag, letter))

const inBox = (tag: string, inner: string): string => `<${tag} style="display: inline-block">${inner}</${tag}>`

describe('what makes one text flow', () => {
  it.each<[string, string, string[]]>([
    [
      'joins inline elements',
      '<p>Belt <b>and</b> <a href="#">Ro<em>ad</em></a> Initiative</p>',
      ['Belt and Road Initiative'],
    ],
    ['breaks at blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    [
      'breaks at list items and cells',
      '<ul><li>a1<li>b1</ul><table><tr><td>c1<td>d1</table>',
      ['a1', 'b1', 'c1', 'd1'],
    ],
    ['takes one br as a line', '<p>one<br>two</p>', ['one\ntwo']],
    ['takes two br as a paragraph', '<p>one<br> <br>two</p>', ['one', 'two']],
    ['sees nothing in wbr', '<p>Kazakh<wbr>stan</p>', ['Kazakhstan']],
    ['sees nothing in a comment', '<p>Kazakh<!-- x -->stan</p>', ['Kazakhstan']],
    ['turns line ends of the source into spaces', '<p>Belt and\n\tRoad</p>', ['Belt and Road']],
    ['keeps line ends in pre', '<pre>Belt and\nRoad</pre>', ['Belt and\nRoad']],
    ['keeps line ends by style', '<p style="white-space: pre-wrap">one\n<b>two</b>\nthree</p>', ['one\ntwo\nthree']],
    ['parts at an empty line that is kept', '<pre>one\n \n\ntwo\nthree</pre>', ['one\n □□two\nthree']],
    ['parts at an empty line over elements', '<pre>one\n<b>\ntwo</b>\n<br>three</pre>', ['one\n□two', 'three']],
    ['does not part at one that is not kept', '<p>one\n\ntwo</p>', ['one two']],
    ['keeps line ends in pre-line', '<p style="white-space: pre-line">one\ntwo</p>', ['one\ntwo']],
    ['does not keep them in nowrap', '<p style="white-space: nowrap">one\ntwo</p>', ['one two']],
    ['joins ruby bases', '<p><ruby>中<rp>(</rp><rt>zhōng</rt><rp>)</rp>亚<rt>yà</rt></ruby>国家</p>', ['中亚国家']],
    [
      'leaves footnote marks out',
      '<p>Belt and Road<sup><a href="#n">[1]</a></sup> Initiative</p>',
      ['Belt and Road Initiative'],
    ],
    ['leaves circled footnote marks out', '<p>中<sup>①</sup>亚</p>', ['中亚']],
    [
      'leaves notes in brackets out',
      '<p>Belt and Road<sup>[note 3]</sup> Initiative</p>',
      ['Belt and Road Initiative'],
    ],
    ['leaves such notes in Chinese out', '<p>中<sup>[注 1]</sup>亚<sup>（a）</sup></p>', ['中亚']],
    ['keeps remarks in brackets', '<p>Astana<sup>[citation needed]</sup></p>', ['Astana[citation needed]']],
    ['leaves marks of trade out', '<p>Astana<sup>TM</sup> and Astana<sup>®</sup></p>', ['Astana and Astana']],
    [
      'leaves letters out that mark a note',
      '<p>Astana<sup>a</sup><sup>f</sup>, <b>Astana</b><sup>b,c</sup>, 中亚<sup>iv</sup>, Astana<a href="#n"><sup>d</sup></a></p>',
      ['Astana, Astana, 中亚, Astana'],
    ],
    [
      'keeps letters that are part of a word',
      '<p>XX<sup>e</sup>, M<sup>r</sup>, n<sup>o</sup>, the 3<sup>rd</sup></p>',
      ['XXe, Mr, no, the 3rd'],
    ],
    [
      'leaves out what style makes a footnote mark',
      '<p>Astana<span style="vertical-align: super">2</span>, Astana<a style="position: relative; top: -4px">[3]</a></p>',
      ['Astana, Astana'],
    ],
    [
      'keeps digits that are not raised, and words that are',
      '<p>CO<span style="vertical-align: sub">2</span> in <span style="vertical-align: super">Astana</span> <b>1</b></p>',
      ['CO2 in Astana 1'],
    ],
    [
      'keeps digits moved a little, and raised spaces',
      '<p>of <b style="position: relative; top: -1px">5</b> and<i style="vertical-align: super"> </i>Astana</p>',
      ['of 5 and Astana'],
    ],
    ['keeps other superscripts', '<p>the 5<sup>th</sup> summit</p>', ['the 5th summit']],
    ['does not join across code', '<p>Belt <code><span>and</span></code> Road</p>', ['Belt □ Road']],
    [
      'joins across images and fields that are not there',
      '<p>Belt <img hidden>and <input type="hidden">Road <svg style="display: none"></svg>Initiative <code style="display: none"></code>of</p>',
      ['Belt and Road Initiative of'],
    ],
    [
      'joins across pictures that float',
      '<p>Belt <img style="float: right">and <svg style="position: absolute"></svg>Road <img class="x"> Initiative</p>',
      ['Belt and Road □ Initiative'],
    ],
    ['does not join across images and fields', '<p>one <img> two <input> three</p>', ['one □ two □ three']],
  ])('%s', (_, html, flows) => {
    expect(flowsOf(html)).toEqual(flows)
  })
})

describe('where the tag does not tell', () => {
  it.each<[string, string, string[]]>([
    [
      'sees through display: contents',
      '<div>Belt and <div style="display: contents">Road</div> Initiative</div>',
      ['Belt and Road Initiative'],
    ],
    ['sees through an inline div', '<div>Belt and <div style="display: inline">Road</div></div>', ['Belt and Road']],
    [
      'sees through an inline div that comes first',
      '<div><div style="display: inline">Belt</div> and Road</div>',
      ['Belt and Road'],
    ],
    [
      'breaks at a span made a block',
      '<p>one<span style="display: block">two</span>three</p>',
      ['one', 'two', 'three'],
    ],
    [
      'reads an inline-block amid text on',
      '<p>Belt and <span style="display: inline-block">Road</span> Initiative</p>',
      ['Belt and Road Initiative'],
    ],
    [
      'reads Latin words in inline-blocks on',
      '<h2><span style="display: inline-block">Central</span> <span style="display: inline-block">Asia</span></h2>',
      ['Central Asia'],
    ],
    [
      'takes Chinese inline-blocks as a menu',
      '<nav><a style="display: inline-block">中国</a> <a style="display: inline-block">中亚</a></nav>',
      ['中国', '中亚'],
    ],
    [
      'takes inline-blocks that touch as a menu',
      '<nav><a style="display: inline-block">Central</a><a style="display: inline-block">Asia</a></nav>',
      ['Central', 'Asia'],
    ],
    ['reads on over letters in inline-blocks', `<h2>${letters('span', 'Astana in')}</h2>`, ['Astana in']],
    [
      'reads on over letters and spaces in inline-blocks',
      `<h2>${'in\u00a0Central\u00a0Asia'.replaceAll(/./gu, (letter) => inBox('span', letter))}</h2>`,
      ['in\u00a0Central\u00a0Asia'],
    ],
    ['reads on over letters in divisions', `<h2>${letters('div', 'Astana')}</h2>`, ['Astana']],
    ['reads on over Chinese characters in inline-blocks', `<h2>${letters('span', '中亚国家')}</h2>`, ['中亚国家']],
    [
      'reads on over words in inline-blocks, cut into letters',
      `<h2>${inBox('span', letters('span', 'Central'))} ${inBox('span', letters('span', 'Asia'))}</h2>`,
      ['Central Asia'],
    ],
    [
      'reads on over words of divisions, cut into letters',
      `<h2>${inBox('div', letters('div', 'Central'))} ${inBox('div', letters('div', 'Asia'))}</h2>`,
      ['Central Asia'],
    ],
    [
      'parts a label from the cross that removes it',
      `<div>${inBox('span', 'Astana')}${inBox('span', 'x')}</div>`,
      ['Astana', 'x'],
    ],
    [
      'parts the words of a badge and of the text it touches',
      '<p>in <span style="display: inline-block; padding: 2px">New</span>Astana</p>',
      ['in New Astana'],
    ],
    [
      'parts a badge from the element it touches',
      '<p><span style="display: inline-block; margin: 2px">New</span><a href="#">Astana</a></p>',
      ['New', 'Astana'],
    ],
    [
      'parts words of elements that only a margin sets apart',
      '<p><span style="margin-right: 1em">12 June</span><span>Astana</span></p>',
      ['12 June Astana'],
    ],
    [
      'does not part letters of one word in two elements',
      '<p><span class="a">As</span><span class="b">tana</span></p>',
      ['Astana'],
    ],
    ['parts a button from its label', '<div><button>Astana</button><label>Almaty</label></div>', ['Astana', 'Almaty']],
    [
      'reads a button amid text on, as something of its own',
      '<p>in <button>Central</button> Asia</p>',
      ['in □Central□ Asia'],
    ],
    [
      'takes inline-blocks with room in them as a menu',
      '<style>.c a { display: inline-block; padding: 0 9px }</style><p class="c"><a>Central</a> <a>Asia</a></p>',
      ['Central', 'Asia'],
    ],
    [
      'takes inline-blocks with a border as a menu',
      '<p><i><a style="display: inline-block">Central</a></i> <i><a style="display: inline-block; border: 1px solid">Asia</a></i></p>',
      ['Central', 'Asia'],
    ],
    [
      'takes inline-blocks as wide as a line as lines of their own',
      '<p><span style="display: inline-block; width: 100%">Central</span> <span style="display: inline-block; width: 100%">Asia</span></p>',
      ['Central', 'Asia'],
    ],
    [
      'leaves out what a rule for its place hides',
      '<style>.c span { display: none }</style><p class="c">Central <span>North</span> Asia</p>',
      ['Central Asia'],
    ],
    [
      'breaks between flex children that touch',
      '<div style="display: flex"><b>Central</b>Asia</div>',
      ['Central', 'Asia'],
    ],
    [
      'breaks between flex children',
      '<div style="display: flex"><span>Central</span> <span>Asia</span></div>',
      ['Central', 'Asia'],
    ],
    [
      'breaks between grid children',
      '<div style="display: grid"><a href="#">Central</a><b>Asia</b></div>',
      ['Central', 'Asia'],
    ],
    [
      'breaks between table cells by style',
      '<p><span style="display: table-cell">Central</span><span style="display: table-cell">Asia</span></p>',
      ['Central', 'Asia'],
    ],
    [
      'reads on round what is out of flow',
      '<p>Central <span style="position: absolute">note</span> Asia <i style="float: right">one</i>two</p>',
      ['beside: note', 'beside: one', 'Central Asia two'],
    ],
    [
      'breaks at what is out of flow between elements',
      '<div><b>one</b><span style="float: left">two</span><b>three</b></div>',
      ['one', 'two', 'three'],
    ],
    ['reads in an image map', '<map name="m">Belt and <area alt="x">Road</map>', ['Belt and Road']],
    ['joins a dropped initial', '<p><span style="float: left">B</span>elt and Road</p>', ['Belt and Road']],
    ['joins one with a quotation mark', '<p><span style="float: left">“B</span>elt and Road”</p>', ['“Belt and Road”']],
    ['does not join a floated number', '<p><b style="float: left">12</b>Belt</p>', ['12', 'Belt']],
    [
      'asks the style of unknown elements',
      '<p>Belt <x-word>and</x-word> Road <x-box style="display: block">box</x-box></p>',
      ['Belt and Road', 'box'],
    ],
  ])('%s', (_, html, flows) => {
    expect(flowsOf(html)).toEqual(flows)
  })
})

describe('what is left out', () => {
  it.each([
    ['script and style', '<script>x1</script><style>y {}</style><template>z1</template><noscript>n1</noscript>'],
    ['pre with code', '<pre>Astana <code>Astana</code></pre>'],
    ['kbd and samp', '<p><kbd>Astana</kbd></p><samp>Astana</samp>'],
    [
      'math and svg text',
      '<math><mi>x1</mi></math><svg><text>Astana</text><foreignObject><p>Astana</p></foreignObject></svg>',
    ],
    ['fields', '<textarea>Astana</textarea><select><option>Astana</option></select><input value="Astana">'],
    [
      'editors',
      '<div contenteditable>Astana</div><div contenteditable="true"><p>Astana</p></div><p contenteditable="plaintext-only">Astana</p>',
    ],
    ['text boxes', '<div role="textbox"><p>Astana</p></div><div role="combobox textbox">Astana</div>'],
    ['search boxes', '<div role="searchbox">Astana</div>'],
    ['what must not be translated', '<p translate="no">Astana</p><p class="x notranslate"><b>Astana</b></p>'],
    ['hidden inline text', '<p hidden>Astana</p>'],
    ['our own card', '<termlight-card><p>Astana</p></termlight-card>'],
  ])('leaves out %s', (_, html) => {
    expect(flowsOf(html).filter((text) => /\w/.test(text))).toEqual(html.includes('<p hidden>') ? ['Astana'] : [])
  })

  it('reads on over inline text that is not seen', () => {
    expect(
      flowsOf('<p>Belt <span style="display: none">x</span>and <b style="visibility: hidden">y</b>Road</p>'),
    ).toEqual(['Belt and Road'])
  })

  it('leaves a large hidden part without reading most of it', () => {
    const menu = `<ul style="display: none">${'<li><a href="#">Central Asia and the rest of the world</a></li>'.repeat(2000)}</ul>`
    const flows = flowsOf(`<p>before</p>${menu}<p>after</p>`)
    expect(flows.at(-1)).toBe('after')
    expect(flows.length).toBeLessThan(40)
  })
})
