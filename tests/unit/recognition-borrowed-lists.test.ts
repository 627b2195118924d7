/** Lists that others keep, of sports, programs, courts and markets: what of their words means another thing in a text. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'an abbreviation in brackets that is spelt as a small word': {
    rows: [
      ['turnover (TO)', '失误'],
      ['abscond (to)', '潜逃'],
      ['drive', '突破'],
    ],
    texts: ['fourteen «turnovers», one «turnover» and another «TO»; they «absconded» to the coast'],
  },
  'a plural that is a name where it has a capital': {
    rows: [
      ['window', '窗口'],
      ['event', '事件'],
    ],
    texts: [
      'It opens two «windows», a «window» and a «Window» on Windows and on Linux',
      '在 Windows 上打开«窗口»',
      'SEVERAL «WINDOWS» ARE OPEN',
    ],
  },
  'the name itself': {
    rows: [
      ['Windows', '视窗系统'],
      ['window', '窗口'],
    ],
    texts: ['on «Windows» with two «windows»'],
  },
  'nouns made of adjectives': {
    rows: [
      ['fundamentals', '基本面'],
      ['shorts', '短裤'],
      ['essentials', '要点'],
      ['locals', '本地人'],
      ['materials', '材料'],
      ['derivatives', '衍生品'],
    ],
    texts: [
      'sound «fundamentals» for a fundamental change; «shorts» in short supply; the «essentials» of an essential local custom',
      'one «material» and one «derivative»; the «locals»',
    ],
  },
  'a slash beside one Chinese word': {
    rows: [
      ['entry/element', '元素'],
      ['dot product', '点积'],
    ],
    texts: ['two «entries» of a list, its first «element», an «entry/element»'],
  },
  'a slash beside two of them': {
    rows: [
      ['read/write', '读写'],
      ['debit/credit', '借貸'],
      ['dot product', '点积'],
    ],
    texts: ['they read and write; a debit is no credit; «read/write» access and a «debit/credit» card'],
  },
  'a capital on what is derived and in the plural': {
    rows: [
      ['Commission', '委员会'],
      ['Permissions', '权限'],
      ['Securities', '证券'],
      ['dry port', '陆港'],
      ['yield', '收益率'],
      ['bill', '法案'],
    ],
    texts: ['the «Commission» takes no commission; «permissions» to trade «securities»; a «permission»'],
  },
  'what is not needed': {
    rows: [
      ['need', '需要'],
      ['morals', '道德'],
      ['movables', '动产'],
    ],
    texts: ['这样可以不«需要»密码，不«道德»，不动产不«需要»'],
  },
  securities: {
    rows: [
      ['securities', '证券'],
      ['yield', '收益率'],
    ],
    texts: ['government «securities» and social security'],
  },
  'lawsuits behind their measure word': {
    rows: [
      ['lawsuit', '诉讼'],
      ['prosecute', '起诉'],
    ],
    texts: ['他们提起第三起«诉讼»，这起«诉讼»与另一起«诉讼»无关；检方已«起诉»两人，两人被«起诉»'],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
