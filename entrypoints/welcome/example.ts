/**
 * What the welcome page shows: a paragraph in each language with its terms, and one of them explained.
 */
import type { TextRange } from '../../components/emphasise'
import type { ShownConcept } from '../../components/shown-concept'
import type { WelcomeExample } from '../../components/WelcomeView'

const english =
  'Named at the Astana summit in June 2025, the China-Central Asia Spirit puts mutual respect first. Officials want ' +
  'to see it in bridges, clinics and Luban Workshops along the Belt and Road.'

const simplified =
  '“中国—中亚精神”在2025年6月的阿斯塔纳峰会上提出，四个“互”字以互尊居首。官员们希望，“一带一路”沿线的桥梁、诊所和鲁班工坊能让人看到它。'

const traditional =
  '「中國—中亞精神」在2025年6月的阿斯塔納峰會上提出，四個「互」字以互尊居首。官員們希望，「一帶一路」沿線的橋樑、診所和魯班工坊能讓人看到它。'

const exampleSentence = {
  text: 'Named at the Astana summit in June 2025, the China-Central Asia Spirit puts mutual respect first.',
  translation: '“中国—中亚精神”在2025年6月的阿斯塔纳峰会上提出，四个“互”字以互尊居首。',
  traditional: '「中國—中亞精神」在2025年6月的阿斯塔納峰會上提出，四個「互」字以互尊居首。',
}

const spirit: ShownConcept = {
  key: 'china-central-asia/china-central-asia-spirit',
  glossary: {
    id: 'china-central-asia',
    title: { en: 'China and Central Asia', 'zh-Hans': '中国与中亚', 'zh-Hant': '中國與中亞' },
    version: '1',
    license: 'CC-BY-4.0',
    languages: ['en', 'zh'],
    conceptCount: 1,
    unmarked: { count: 0, examples: [] },
  },
  concept: {
    id: 'china-central-asia-spirit',
    terms: [
      { text: 'China-Central Asia Spirit', language: 'en', status: 'preferred' },
      {
        text: '中国—中亚精神',
        language: 'zh',
        status: 'preferred',
        reading: 'Zhōngguó—Zhōngyà Jīngshén',
        traditional: '中國—中亞精神',
      },
    ],
    subjectField: 'politics',
    definition: {
      en: 'The values named at the second China-Central Asia Summit: mutual respect, trust, benefit and assistance.',
      'zh-Hans': '第二届中国—中亚峰会上提出的合作理念，内涵是“互尊、互信、互利、互助”。',
      'zh-Hant': '第二屆中國—中亞峰會上提出的合作理念，內涵是「互尊、互信、互利、互助」。',
    },
    quotes: [{ ...exampleSentence, language: 'en' }],
    attestations: [{ publication: 'China Daily', date: '2025-06-21' }],
  },
  occurrences: {
    [exampleSentence.text]: places(exampleSentence.text, ['China-Central Asia Spirit']),
    [exampleSentence.translation]: places(exampleSentence.translation, ['中国—中亚精神']),
    [exampleSentence.traditional]: places(exampleSentence.traditional, ['中國—中亞精神']),
  },
}

/** The first place of each term in a text. */
function places(text: string, terms: readonly string[]): TextRange[] {
  return terms.map((term) => [text.indexOf(term), text.indexOf(term) + term.length])
}

const englishTerms = ['Astana', 'China-Central Asia Spirit', 'mutual respect', 'Luban Workshops', 'Belt and Road']
const simplifiedTerms = ['中国—中亚精神', '阿斯塔纳峰会', '互尊', '一带一路', '鲁班工坊']
const traditionalTerms = ['中國—中亞精神', '阿斯塔納峰會', '互尊', '一帶一路', '魯班工坊']

export const example: WelcomeExample = {
  paragraphs: [
    { text: english, language: 'en', terms: places(english, englishTerms) },
    { text: simplified, language: 'zh-Hans', terms: places(simplified, simplifiedTerms) },
    { text: traditional, language: 'zh-Hant', terms: places(traditional, traditionalTerms) },
  ],
  surface: 'China-Central Asia Spirit',
  shown: spirit,
}
