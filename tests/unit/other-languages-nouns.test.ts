/** Nouns of other languages in the forms that texts give them. */
import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** What should be found stands between « and ». */
const others: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'ru',
    'nouns with other stems, feminine adjectives and nouns that are adjectives',
    [
      'владелец',
      'китаец',
      'немец',
      'ядро',
      'число',
      'профиль',
      'таблица',
      'простой',
      'синий',
      'персональные данные',
      'дистанционно управляемый',
      'торговые операции',
    ],
    '«Владельца», «китайцев», «немцем», «ядер», «чисел», «профиля», «таблицей», «простая» и «синяя», «персональных данных», «дистанционно управляемые», «торговая операция».',
  ],
  [
    'de',
    'plurals in -er and -ata, and singulars',
    ['Luftbild', 'Mitglied', 'Schema', 'Komma', 'Jahresprämien', 'Rücklagen', 'Rückstellungen', 'Kosten'],
    'Die «Jahresprämie», eine «Rücklage», jede «Rückstellung», die «Kosten», eine Koste. «Luftbilder» und «Luftbildern», der «Mitglieder», zwei «Schemata» und «Schemen», «Kommata».',
  ],
  [
    'ko',
    'what stands behind a noun',
    ['도로', '계약', '좌표', '전달', '규정'],
    '«도로»상에, «도로»상의, «계약»내의, «좌표»값, «전달»시키는, «규정»간 차이, «규정»별로. 도로상점.',
  ],
  [
    'ja',
    'what is done, with を',
    ['新規公開をする', '株式発行をする', '出港、入港、寄港、停泊'],
    '«新規公開»をした企業と«株式発行»をしない企業。«入港»と«寄港»',
  ],
]

test.each(others)('%s: %s', (language, _, headwords, text) => {
  const glossary = glossaryOf(
    [language, 'en'],
    headwords.map((headword, at) => [headword, `noun ${at}`]),
  )
  expect(mark(recogniserOf(glossary), unmarked(text))).toBe(text)
})
