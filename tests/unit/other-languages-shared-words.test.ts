import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

/** Cells in which words share what one of them has: each in a French and an English text. */
const rows: readonly (readonly [string, Rows, string])[] = [
  [
    'a word of degree or its opposite before a noun',
    [
      ['prêt à long/court terme', 'long/short term loan'],
      ['ligne haute / basse tension', 'high / low voltage line'],
      ['à long/court terme', 'in the long/short run'],
    ],
    'un «prêt à court terme», des «prêts à long terme»; la «ligne basse tension»; «à court terme»\n\na «short term loan», a «high voltage line»; «in the long run»',
  ],
  [
    'a preposition behind the slash has its noun before it',
    [
      ['le traitement de l’information/des données', 'information/data processing'],
      ['un sirop d’érable/ d’agave', 'maple/ agave syrup'],
    ],
    'un «traitement de l’information», des «traitements de données»; du «sirop d’agave»\n\n«data processing»; «maple syrup»',
  ],
  [
    'an adjective behind the second noun',
    [
      ['une boue/ un sable toxique', 'a toxic mud/ sand'],
      ['un sol/ une eau pollué', 'a polluted soil/ water'],
    ],
    'la «boue toxique», le «sable toxique»; le «sol» pollué\n\nthe «toxic mud», a «toxic sand»',
  ],
  [
    'a small word or its opposite',
    [['se connecter/se déconnecter', 'to log on/off']],
    'on «se déconnecte»\n\nthey «logged off» and «log on»',
  ],
  [
    'one conjunction or another',
    [['oncles et/ou tantes', 'uncles or aunts']],
    'les «oncles et tantes», ses «oncles ou tantes», mes oncles',
  ],
  [
    'articles of both numbers or genders, and of what is not counted',
    [
      ['une/ des fraises', 'a strawberry/ ies'],
      ['un/e chercheur/euse', 'a researcher'],
      ['un.e boulimique', 'a bulimic'],
      ['de l’eau', 'water'],
      ['de la glace', 'ice cream'],
      ['de la part de', 'on behalf of'],
    ],
    'une «fraise», trois «fraises»; une «chercheuse», des «chercheurs»; un «boulimique»; l’«eau» bout, une «glace»; il parle «de la part de» tous, une part\n\nsome «water» and «ice cream» for a «strawberry»',
  ],
  [
    'what is left open at the end',
    [
      ['la pénurie de _', 'the lack of _'],
      ['la diffusion de ...', 'the distribution of ...'],
    ],
    'une «pénurie» d’eau; la «diffusion» du film\n\nfor «lack of» rain; the «distribution of» films',
  ],
  [
    'what one is, without its verb',
    [
      ['être porté disparu', 'to be reported missing'],
      ['être sain et sauf', 'to be safe and sound'],
      ['être boulimique', 'to be bulimic'],
      ['un être humain', 'a human being'],
    ],
    'il a été «porté disparu», puis trouvé «sain et sauf»; elle semblait «boulimique»; un «être humain», le genre humain\n\nhe «was reported missing»',
  ],
]

test.each(rows)('%s', (_, glossary, text) => {
  const recogniser = recogniserOf(glossaryOf(['fr', 'en'], glossary))
  const parts = text.split('\n\n')
  expect(parts.map((part) => mark(recogniser, unmarked(part))).join('\n\n')).toBe(text)
})
