/** English cells as people fill them in a hurry, and what their neighbours in the row say of them. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'halves of names': {
    rows: [
      ['unite', '联合'],
      ['state', '州'],
      ['nation', '民族'],
      ['vice', '恶习'],
      ['president', '总统'],
    ],
    texts: [
      'The United States and the United Nations; «united» «states», a «nation», the «Nations» of the North; «United» we stand',
      'the vice-president, Vice President Lee, a «vice»; the «president»',
    ],
  },
  'more verbs': {
    rows: [
      ['calculate', '计算'],
      ['omit', '遗漏'],
      ['mislead', '误导'],
      ['launder money', '洗钱'],
      ['overlap', '重叠'],
      ['mimic', '模仿'],
      ['feed', '喂养'],
      ['wind', '风'],
      ['compel', '强迫'],
    ],
    texts: [
      '«calculated», «omitted», «misled»; «laundering money»; «overlapping», «mimicked», «feeding»; the Fed, a wound',
      'he was «compelled» by a compelling case',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
