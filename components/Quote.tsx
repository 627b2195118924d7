/**
 * A sentence that shows a term in use, in both languages, and where it was said.
 */
import type { VNode } from 'preact'
import { emphasise, type TextRange } from './emphasise'
import { displayTag } from './languages'
import { useMessages } from './messages'
import { SourceLine } from './SourceLine'
import type { ContextQuote, Language } from '../lib/glossary/model'

export interface QuoteProps {
  readonly quote: ContextQuote
  readonly translationLanguage: Language
  /** Where the concept's terms stand, by text. */
  readonly occurrences?: Readonly<Record<string, readonly TextRange[]>>
}

export function Quote({ quote, translationLanguage, occurrences }: QuoteProps): VNode {
  const { t } = useMessages()
  const { text, translation, translationBy, source } = quote
  const emphasised = (value: string) => emphasise(value, occurrences?.[value] ?? [])
  return (
    <figure class="quote" aria-label={source ? t('quoteLabel') : t('exampleLabel')}>
      <blockquote class="quote-text" lang={displayTag(quote.language)}>
        {emphasised(text)}
      </blockquote>
      {translation === undefined ? null : (
        <p class="quote-text translation" lang={displayTag(translationLanguage)}>
          {emphasised(translation)}
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
