import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** What should be found stands between « and ». */
const rows: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'ru',
    'verbs alone and before what they are done to',
    ['вступить в силу', 'обжаловать', 'предъявить обвинение', 'согласовать', 'регистрироваться', 'печать'],
    'Закон «вступил в силу» и «вступит в силу». Решение «обжаловано», его «обжаловали». Суд «предъявил обвинение». Договор «согласуют», «согласованный» текст. Он «регистрировался». Без «печати», полон печали.',
  ],
  [
    'ru',
    'nouns that look like adjectives, and irregular ones',
    [
      'красноречие',
      'оружие',
      'ближайший сосед',
      'карманные деньги',
      'ближний бой',
      'модель',
      'кашель',
      'уровень',
      'поток',
      'список',
    ],
    '«Красноречием» и «оружием», «ближайших соседей», «карманных денег», в «ближнем бою», «ближнего боя», «моделью», «кашлем», «уровня», «потоков», «списков».',
  ],
  [
    'ko',
    'verbs made of nouns',
    ['기각하다', '반환하다', '구속되다'],
    '법원이 «기각»했다. 값을 «반환»합니다. 그는 «구속»되었다.',
  ],
  [
    'ko',
    'what stands in brackets',
    ['집주인(임대인)', 'IT (업계)', '항소(하다)', '원고(사람)'],
    '«임대인»과 «집주인», «IT 업계», «항소»했다. 사람이 많다.',
  ],
]

test.each(rows)('%s: %s', (language, _, headwords, text) => {
  const glossary = glossaryOf(
    [language, 'en'],
    headwords.map((headword, at) => [headword, `noun ${at}`]),
  )
  expect(mark(recogniserOf(glossary), unmarked(text))).toBe(text)
})
