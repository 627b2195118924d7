/**
 * How a concept is used: what the reader saved last and the first quote of the glossary, the others when asked for.
 */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type ChineseScript, isSameLanguage } from './languages'
import { useMessages } from './messages'
import { Quote } from './Quote'
import type { ShownConcept, ShownSavedQuote } from './shown-concept'
import type { Concept, ContextQuote, Language } from '../lib/glossary/model'

export interface QuotesProps {
  readonly shown: ShownConcept
  readonly script: ChineseScript
}

interface ListedQuote {
  readonly key: string
  readonly quote: ContextQuote
  readonly isSaved: boolean
}

export function Quotes({ shown, script }: QuotesProps): VNode | null {
  const { t } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const all = listQuotes(shown)
  const first = new Set([all[0], all.find(({ isSaved }) => !isSaved)])
  const rest = all.length - [...first].filter((each) => each !== undefined).length
  if (all.length === 0) return null
  return (
    <div class="quotes">
      <div id={id}>
        {all
          .filter((each) => isOpen || first.has(each))
          .map(({ key, quote, isSaved }) => (
            <Quote
              key={key}
              quote={quote}
              isSaved={isSaved}
              translationLanguage={otherLanguage(shown.concept, quote)}
              script={script}
              {...(shown.occurrences ? { occurrences: shown.occurrences } : {})}
            />
          ))}
      </div>
      {rest > 0 ? (
        <button
          type="button"
          class="more-quotes"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('fewerQuotes') : t('moreQuotes', String(rest))}
        </button>
      ) : null}
    </div>
  )
}

/** All quotes in the order they are shown in, what the reader saved first. */
export const listQuotes = ({ saved = [], concept }: ShownConcept): ListedQuote[] => [
  ...saved.map((each) => ({ key: each.id, quote: savedAsQuote(each), isSaved: true })),
  ...concept.quotes.map((quote, index) => ({ key: String(index), quote, isSaved: false })),
]

function savedAsQuote({ text, language, publication, title, date, url }: ShownSavedQuote): ContextQuote {
  return {
    text,
    language,
    source: {
      publication,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url }),
    },
  }
}

/** The language of a quote's translation. */
export const otherLanguage = (concept: Concept, quote: ContextQuote): Language =>
  concept.terms.find((term) => !isSameLanguage(term.language, quote.language))?.language ?? ''
