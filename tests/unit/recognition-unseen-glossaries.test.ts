/** Words and phrases of glossaries that no rule was made for: of vocabulary courses, law, finance, conferences and papers. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  'plurals and what has another singular': {
    rows: [
      ['epoch', '训练轮数'],
      ['monarch', '君主'],
      ['futures', '期货'],
      ['minutes', '会议记录'],
      ['damages', '损害赔偿金'],
      ['persona non grata', '不受欢迎的人'],
    ],
    texts: [
      'ten «epochs», one «epoch»; two «monarchs»',
      'wheat «futures», and the future of wheat; the «minutes» of the meeting took a minute; «damages» for the damage',
      'two «personae non gratae», a «persona non grata»',
    ],
  },
  'offices and set phrases': {
    rows: [
      ['attorney', '律师'],
      ['general', '将军'],
      ['secretary', '秘书'],
      ['instance', '实例'],
      ['place', '位置'],
      ['example', '示例'],
    ],
    texts: [
      'the attorney-general and her «attorney»; the Attorney General, a «general»; the secretary-general’s «secretary»',
      'in general, for instance, for example; it takes place, took place, will be taking place; an «instance», an «example»',
    ],
  },
  'characters of regions, and what 非 denies': {
    rows: [
      ['artillery', '砲兵'],
      ['paralysis', '麻痺'],
      ['nephew', '侄子'],
      ['benign', '良性的'],
      ['certainty', '确定性'],
    ],
    texts: ['«炮兵»与«砲兵»；«麻痹»、«痲痺»；«姪子»；恶性而非«良性»，并非«良性»，非良性肿瘤；不确定性与«确定性»'],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['en', 'zh'], rows))

  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
