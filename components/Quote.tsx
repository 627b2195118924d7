/**
 * A sentence that shows a term in use, in both languages, and where it was said.
 */
import type { VNode } from 'preact'
import { emphasise, type TextRange } from './emphasise'
import { type ChineseScript, displayTag, isChinese, type TaggedText } from './languages'
import { useMessages } from './messages'
import { SourceLine } from './SourceLine'
import type { ContextQuote, Language } from '../lib/glossary/model'

export interface QuoteProps {
  readonly quote: ContextQuote
  readonly translationLanguage: Language
  /** The script for Chinese. */
  readonly script: ChineseScript
  /** Where the concept's terms stand, by text. */
  readonly occurrences?: Readonly<Record<string, readonly TextRange[]>>
}

export function Quote({ quote, translationLanguage, script, occurrences }: QuoteProps): VNode {
  const { t } = useMessages()
  const { translation, translationBy, source } = quote
  const text = written(quote, quote.text, quote.language, script)
  const translated = translation === undefined ? null : written(quote, translation, translationLanguage, script)
  const emphasised = (value: string) => emphasise(value, occurrences?.[value] ?? [])
  return (
    <figure class="quote" aria-label={source ? t('quoteLabel') : t('exampleLabel')}>
      <blockquote class="quote-text" lang={text.language}>
        {emphasised(text.text)}
      </blockquote>
      {translated === null ? null : (
        <p class="quote-text translation" lang={translated.language}>
          {emphasised(translated.text)}
        </p>
      )}
      {source || translationBy !== undefined ? (
        <figcaption class="source">
          {source ? <SourceLine source={source} /> : null}
          {translationBy === undefined ? null : <p>{t('translationBy', translationBy)}</p>}
        </figcaption>
      ) : null}
    </figure>
  )
}

/** One of the two texts in the script the reader wants, where the quote has it in that script. */
function written({ traditional }: ContextQuote, text: string, language: Language, script: ChineseScript): TaggedText {
  return script === 'Hant' && traditional !== undefined && isChinese(language)
    ? { text: traditional, language: 'zh-Hant' }
    : { text, language: displayTag(language) }
}
