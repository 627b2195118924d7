/** The fixtures of recognition as the browser in which this runs reads them; bundled, and evaluated there. */
import { compileIndex } from '../../../lib/matching/compile'
import { Recogniser } from '../../../lib/matching/recogniser'
import { WordStraddle } from '../../../lib/matching/word-straddle'
import type { Glossary } from '../../../lib/glossary/model'
import { Folder } from '../../../lib/text/folding'
import fields from '../../fixtures/fields.json'
import news from '../../fixtures/news.json'
import sentences from '../../fixtures/straddle.json'
import { glossaryOf, mark, recogniserOf, unmarked } from '../marked-text'

/** A text as it should be marked, and as it is. */
interface Read {
  readonly text: string
  readonly found: string
}

interface Sentence {
  readonly title?: string
  readonly text: string
}

/** What the browser makes of all fixtures. */
export interface FixturesRead {
  readonly news: readonly Read[]
  readonly fields: readonly Read[]
  /** Of short Chinese terms: whether each stands there, or its characters only meet, and whether it is dropped. */
  readonly straddle: readonly { readonly expected: boolean; readonly dropped: boolean }[]
}

export function readFixtures(bundled: Glossary): FixturesRead {
  const recogniser = new Recogniser([compileIndex(bundled)])
  const folder = new Folder()
  const words = new WordStraddle()
  return {
    news: Object.values<readonly Sentence[]>(news)
      .flat()
      .map(({ title, text }) => ({ text, found: mark(recogniser, unmarked(text), title) })),
    fields: fields.flatMap(({ languages: [first = '', second = ''], terms, texts }) => {
      const rows = terms.map(([one = '', other = '']) => [one, other] as const)
      const ofField = recogniserOf(glossaryOf([first, second], rows))
      return texts.map((text) => ({ text, found: mark(ofField, unmarked(text)) }))
    }),
    straddle: sentences.map(({ text, expected }) => {
      const folded = folder.fold(unmarked(text))
      return { expected, dropped: words.straddles(folded, text.indexOf('«'), text.indexOf('»') - 1) }
    }),
  }
}
