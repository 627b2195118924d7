import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf } from '../support/marked-text'

const french = recogniserOf(
  glossaryOf(
    ['fr', 'en'],
    [
      ['Asie centrale', 'Central Asia'],
      ['banque centrale', 'central bank'],
      ['côté', 'side'],
      ['État', 'State'],
      ['pêche', 'fishing'],
      ['développement durable', 'sustainable development'],
      ['OTAN', 'NATO'],
    ],
  ),
)
const japanese = recogniserOf(
  glossaryOf(
    ['ja', 'en'],
    [
      ['中央アジア', 'Central Asia'],
      ['アジア', 'Asia'],
      ['持続可能な開発', 'sustainable development'],
      ['一帯一路', 'Belt and Road'],
      ['パン', 'bread'],
    ],
  ),
)
const russian = recogniserOf(
  glossaryOf(
    ['ru', 'en'],
    [
      ['Центральная Азия', 'Central Asia'],
      ['рынок', 'market'],
    ],
  ),
)

describe.each([
  [
    'French',
    french,
    [
      "l'«Asie centrale», d’«Asie centrale», «asie centrale»",
      'une «banque centrale», des «banques centrales», «central banks»',
      'le «côté», cote, coté, «CÔTÉ», «COTE»',
      "l'«État», l'«Etat», etat",
      'la «pêche», péché, peche',
      "l'«OTAN», otan, «NATO»",
      'aujourd’hui, «développement durable»',
    ],
  ],
  [
    'Japanese',
    japanese,
    [
      '«中央アジア»の国々、«アジア»諸国、アジアン、ユーラシア',
      '«持続可能な開発»と「«一帯一路»」',
      'パンデミック、«パン»を焼く',
      '«Central Asia»では',
    ],
  ],
  ['Russian', russian, ['«Центральная Азия» и «рынок», рынокъ, «РЫНОК»']],
] as const)('%s and English', (_, recogniser, texts) => {
  test.each(texts)('%s', (marked) => {
    expect(mark(recogniser, marked.replace(/[«»]/g, ''))).toBe(marked)
  })
})
