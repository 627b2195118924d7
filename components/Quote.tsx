/**
 * A sentence that shows a term in use, in both languages, and where it was said.
 */
import type { VNode } from 'preact'
import type { TextRange } from './emphasise'
import { type ChineseScript, displayTag, isChinese, type TaggedText } from './languages'
import { useMessages } from './messages'
import { SourceLine } from './SourceLine'
import { TermText } from './TermText'
import type { ContextQuote, Language } from '../lib/glossary/model'

export interface QuoteProps {
  readonly quote: ContextQuote
  readonly translationLanguage: Language
  /** The script for Chinese. */
  readonly script: ChineseScript
  /** Where the concept's terms stand, by text. */
  readonly occurrences?: Readonly<Record<string, readonly TextRange[]>>
  /** The reader saved it from a page. */
  readonly isSaved?: boolean
}

export function Quote({ quote, translationLanguage, script, occurrences, isSaved = false }: QuoteProps): VNode {
  const { t } = useMessages()
  const { translation, translationBy, source } = quote
  const text = written(quote, quote.text, quote.language, script)
  const translated = translation === undefined ? null : written(quote, translation, translationLanguage, script)
  const emphasised = (value: string) => <TermText text={value} ranges={occurrences?.[value] ?? []} />
  const label = isSaved ? t('savedQuoteLabel') : source ? t('quoteLabel') : t('exampleLabel')
  return (
    <figure class={isSaved ? 'quote saved-quote' : 'quote'} aria-label={label}>
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
          {isSaved ? <span class="label saved-label">{t('savedLabel')}</span> : null}
          {source ? <SourceLine source={source} /> : null}
          {translationBy === undefined ? null : <p>{t('translationBy', translationBy)}</p>}
        </figcaption>
      ) : null}
    </figure>
  )
}

/** One of the two texts of a quote in the script the reader wants, where the quote has it in that script. */
export function written(
  { traditional }: ContextQuote,
  text: string,
  language: Language,
  script: ChineseScript,
): TaggedText {
  return script === 'Hant' && traditional !== undefined && isChinese(language)
    ? { text: traditional, language: 'zh-Hant' }
    : { text, language: displayTag(language) }
}
