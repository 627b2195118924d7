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
      ["l'intelligence artificielle (IA)", 'artificial intelligence'],
      ['le journal', 'newspaper'],
      ['chemin de fer', 'railway'],
      ['La Haye', 'The Hague'],
      ['œuvre', 'work'],
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
const german = recogniserOf(
  glossaryOf(
    ['de', 'en'],
    [
      ['die Europäische Zentralbank (EZB)', 'European Central Bank'],
      ['Straße', 'street'],
      ['Maßnahme', 'measure'],
      ['Lieferkette', 'supply chain'],
      ['Haushalt', 'budget'],
      ['das Grundgesetz', 'Basic Law'],
    ],
  ),
)
const spanish = recogniserOf(
  glossaryOf(
    ['es', 'en'],
    [
      ['huracán', 'hurricane'],
      ['red neuronal', 'neural network'],
      ['tipo de interés', 'interest rate'],
      ['juez/jueza', 'judge'],
      ['ley', 'law'],
    ],
  ),
)
const russian = recogniserOf(
  glossaryOf(
    ['ru', 'en'],
    [
      ['Центральная Азия', 'Central Asia'],
      ['рынок', 'market'],
      ['чёрная дыра', 'black hole'],
      ['банк', 'bank'],
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
      "l'«intelligence artificielle», l’«IA»; un «journal», les «journaux»; des «chemins de fer»",
      'à «La Haye», la haie; l’«œuvre», une «oeuvre», «OEUVRES»',
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
  [
    'Russian',
    russian,
    [
      '«Центральная Азия» и «рынок», рынокъ, «РЫНОК»',
      '«чёрная дыра», «черная дыра»; https://пример.рф/банк/рынок, банк@пример.рф',
    ],
  ],
  [
    'German',
    german,
    [
      'die «Europäische Zentralbank», der «Europäischen Zentralbank», die «EZB»',
      '«Straße», «Strasse», «STRASSE», «Maßnahmen», «Lieferketten», des «Haushalts»; haushalten, Straßenbahn',
      'das «Grundgesetz», ein «Grundgesetz»',
    ],
  ],
  [
    'Spanish',
    spanish,
    ['«huracán», «huracanes», «redes neuronales», «tipos de interés»; un «juez», dos «jueces», una «jueza»; «leyes»'],
  ],
] as const)('%s and English', (_, recogniser, texts) => {
  test.each(texts)('%s', (marked) => {
    expect(mark(recogniser, marked.replace(/[«»]/g, ''))).toBe(marked)
  })
})
