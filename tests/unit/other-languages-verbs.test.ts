import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Forms that the English counterpart leads to, outside French: what should be found stands between « and ». */
const rows: readonly (readonly [string, string, readonly (readonly [string, string])[], string])[] = [
  [
    'verbs of Spanish, and nouns that look like their forms',
    'es',
    [
      ['compilar', 'compile'],
      ['resultar', 'to result'],
      ['escribir', 'to write'],
      ['copiar', 'to copy'],
      ['lugar', 'place'],
    ],
    'se «compila», «compilando», los programas «compilados», al «compilarlo»; el resultado; «escribiendo», «escriben»; una copia, se ha «copiado»; un «lugar», los «lugares»',
  ],
  [
    'verbs of Portuguese',
    'pt',
    [
      ['executar', 'execute'],
      ['definir', 'define'],
    ],
    'o programa «executa», «executando», foram «executados»; está «definido», «definindo»',
  ],
  [
    'phrases with a verb of Spanish',
    'es',
    [
      ['proponer una tregua', 'to propose a truce'],
      ['tender un puente', 'to build a bridge'],
      ['poder calorífico', 'calorific value'],
      ['abrir fuego', 'to open fire'],
      ['pedir un aplazamiento', 'to ask for a delay'],
    ],
    'ella «propuso una tregua», «proponen treguas»; la tregua propuesta; «tendieron puentes», «tiende un puente»; el «poder calorífico»; «abrieron fuego»; «pidió un aplazamiento»',
  ],
  [
    'phrases with a verb of Portuguese',
    'pt',
    [
      ['fazer uma pausa', 'to take a break'],
      ['levantar âncora', 'to weigh anchor'],
    ],
    '«fez uma pausa», «fizeram pausas»; o navio «levantou âncora»',
  ],
  ['verbs of Italian', 'it', [['compilare', 'compile']], 'si «compila», «compilando», i programmi «compilati»'],
  [
    'German adjectives and persons of either gender',
    'de',
    [
      ['asynchron', 'asynchronous'],
      ['stabil', 'stable'],
      ['Lehrer', 'teacher'],
      ['Mitarbeiter', 'employee'],
    ],
    'eine «asynchrone» Operation, mit «stabilen» Werten; «Lehrer:innen», «Mitarbeiter*innen», ein «Lehrer»',
  ],
  [
    'cases and numbers of Russian',
    'ru',
    [
      ['контейнер', 'container'],
      ['проверка', 'check'],
      ['безопасность', 'security'],
      ['пользователь', 'user'],
      ['образец', 'sample'],
      ['масштабирование', 'scaling'],
      ['непрерывная доставка', 'continuous delivery'],
      ['внешняя среда', 'environment'],
      ['монолитные приложения', 'monolithic apps'],
      ['образ контейнера', 'container image'],
      ['Дата-центр', 'data center'],
    ],
    'в «контейнере», «контейнеры»; после «проверки», много «проверок»; о «безопасности», с «пользователями», без «образца»; при «масштабировании»; к «непрерывной доставке», во «внешней среде», «монолитным приложением», «образы контейнеров», «дата-центров»; контейнеризация',
  ],
  [
    'Italian headwords in the plural',
    'it',
    [
      ['applicazioni distribuite', 'distributed applications'],
      ['dati personali', 'personal data'],
      ['banche centrali', 'central banks'],
    ],
    "un'«applicazione distribuita», le «applicazioni distribuite»; un «dato personale»; una «banca centrale»",
  ],
  [
    'the regular plural of Arabic',
    'ar',
    [
      ['خوارزمية', 'algorithm'],
      ['الشركة', 'company'],
    ],
    'هذه «خوارزميات» «والخوارزميات»، «الشركات»، «شركة»',
  ],
  [
    'abbreviations that are spoken as words',
    'es',
    [
      ['UNESCO', 'UNESCO'],
      ['OTAN', 'NATO'],
      ['ONG', 'NGO'],
    ],
    'la «Unesco», la «UNESCO», la «Otan»; una «ONG», ong',
  ],
  [
    'both genders in the text',
    'es',
    [['abogado', 'lawyer']],
    'los «abogados/as», un «abogado(a)», el «abogado»/perito',
  ],
]

test.each(rows)('%s', (_, language, terms, text) => {
  expect(mark(recogniserOf(glossaryOf([language, 'en'], terms)), unmarked(text))).toBe(text)
})
