/** The sentence of the page that would be saved for a term. */
import { isChinese } from '../../components/languages'
import type { TermChoice } from '../../components/TermText'
import type { NewQuote } from '../../lib/extension/requests'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import { readPageSource } from '../../lib/page/page-source'
import { scriptOfText } from '../../lib/text/chinese-script'
import { sentenceAround } from '../../lib/text/sentences'

/** Null where the sentence on the page does not have the term: it was met on the card only. */
export function quoteFor(occurrence: FoundOccurrence, { surface }: TermChoice): Omit<NewQuote, 'conceptKey'> | null {
  if (!occurrence.surface.includes(surface)) return null
  const { language } = occurrence.sense
  const text = sentenceAround(occurrence.text, occurrence, language)
  if (text === '') return null
  return { text, language: languageOf(text, language), ...readPageSource() }
}

/** Chinese is kept with the script it is written in. */
function languageOf(text: string, language: string): string {
  const script = isChinese(language) ? scriptOfText(text) : null
  return script ? `zh-${script}` : language
}
