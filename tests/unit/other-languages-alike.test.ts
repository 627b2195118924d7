import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Words that two languages in Latin letters spell alike, or nearly so. */
const french = recogniserOf(
  glossaryOf(
    ['en', 'fr'],
    [
      ['organisation', 'organisation'],
      ['evaluation', 'évaluation'],
      ['resume', 'curriculum vitæ'],
      ['summary', 'résumé'],
      ['category', 'rubrique'],
      ['stack', 'pile'],
      ['batch', 'lot'],
      ['naive set', 'ensemble naïf'],
      ['secularism', 'laïcité'],
      ['cluster', 'grappe'],
    ],
  ),
)

const languagesIn = (text: string): readonly string[] => french.recognise(text).map(({ language }) => language)

test.each([
  ["L'organisation publie son évaluation pour l'année, qui est longue.", ['fr', 'fr']],
  ['The organisation has published the evaluation of its work.', ['en', 'en']],
  ["L'évaluation de l'organisation", ['fr', 'fr']],
])('a term spelt alike in both is of the language of the text: %s', (text, languages) => {
  expect(languagesIn(text)).toEqual(languages)
})

test.each([
  'un «résumé» de la situation dans les deux catégories; la «rubrique» et le «cluster»',
  'She sent her «resume» and the «summary» of the work in each «category».',
  'A pile of paper and a lot of work are in the way. The «laïcité» debate is on.',
  'Pile after pile of paper. Lot by lot it was sold; in Mali the paper of the «Lot» region.',
  'Une «pile» de papier et un «lot» de livres dans la pièce.',
  'the «naïve set» of the paper is the smaller one',
  '«lot», «category»',
])('a word of the one is none of the other: %s', (text) => {
  expect(mark(french, unmarked(text))).toBe(text)
})

test('accents mean nothing in English text, whatever the other language', () => {
  const recogniser = recogniserOf(
    glossaryOf(['zh', 'en'], [
      ['简历', 'resume'],
      ['咖啡馆', 'café'],
    ] as const),
  )
  expect(mark(recogniser, 'The résumé of the owner of the cafe is on file.')).toBe(
    'The «résumé» of the owner of the «cafe» is on file.',
  )
  expect(mark(recogniser, 'Voici le résumé de la semaine dans les journaux.')).toBe(
    'Voici le résumé de la semaine dans les journaux.',
  )
})

test('words of grammar in one language are no nouns of English', () => {
  const recogniser = recogniserOf(
    glossaryOf(
      ['en', 'fr'],
      [
        ['comment', 'commentaire'],
        ['package', 'paquet'],
        ['stage', 'étape'],
        ['part', 'partie'],
        ['to type', 'taper'],
        ['figure', 'chiffre'],
      ],
    ),
  )
  expect(mark(recogniser, 'Les balises disent comment le texte est lu dans le package.')).toBe(
    'Les balises disent comment le texte est lu dans le «package».',
  )
  const text = "Les maîtres de stage prennent part à l'étude dans le «package»."
  expect(mark(recogniser, unmarked(text))).toBe(text)
  expect(mark(recogniser, 'Les types de données sont dans une figure.')).toBe(
    'Les types de données sont dans une figure.',
  )
  expect(mark(recogniser, 'He types the figures of the table.')).toBe('He «types» the «figures» of the table.')
  expect(mark(recogniser, 'The stage is a part of the work.')).toBe('The «stage» is a «part» of the work.')
  expect(mark(recogniser, 'The comment is in the package.')).toBe('The «comment» is in the «package».')
})
