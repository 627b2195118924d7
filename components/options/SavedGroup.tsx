/**
 * A concept with the sentences that were saved for it.
 */
import type { VNode } from 'preact'
import { emphasise } from '../emphasise'
import { Icon } from '../Icon'
import { displayTag, guessTag } from '../languages'
import { useMessages } from '../messages'
import { termRanges } from '../quoted-terms'
import { SourceLine } from '../SourceLine'
import { conceptName, ConceptNames } from './ConceptNames'
import { formatDay, type QuoteGroup } from './saved-groups'
import type { SavedQuote } from '../../lib/extension/reader-store'

export interface SavedGroupProps {
  readonly group: QuoteGroup
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
  readonly onDelete: (ids: readonly string[]) => void
}

export function SavedGroup({ group, chosen, onChoose, onDelete }: SavedGroupProps): VNode {
  const { t } = useMessages()
  const { concept, quotes } = group
  const ids = quotes.map(({ id }) => id)
  return (
    <article class="saved-group concept" aria-label={conceptName(concept)}>
      <header>
        <h3>
          <ConceptNames concept={concept} language={quotes[0]?.language ?? 'en'} />
        </h3>
        <button
          type="button"
          class="action"
          aria-label={t('savedDeleteAllOf', conceptName(concept))}
          onClick={() => onDelete(ids)}
        >
          <Icon name="trash" />
          {t('savedDeleteAll')}
        </button>
      </header>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <Saved
              quote={quote}
              isChosen={chosen.has(quote.id)}
              onChoose={(isChosen) => onChoose([quote.id], isChosen)}
              onDelete={() => onDelete([quote.id])}
            />
          </li>
        ))}
      </ul>
    </article>
  )
}

interface SavedProps {
  readonly quote: SavedQuote
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onDelete: () => void
}

function Saved({ quote, isChosen, onChoose, onDelete }: SavedProps): VNode {
  const { t, language } = useMessages()
  const { text, concept, publication, title, date, url, savedAt, glossaryTitle } = quote
  const source = {
    publication,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  }
  return (
    <figure class="saved-quote">
      <input
        type="checkbox"
        aria-label={t('savedChoose', text.slice(0, 60))}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <blockquote class="quote-text" lang={displayTag(quote.language)}>
        {emphasise(text, termRanges(text, concept))}
      </blockquote>
      <button
        type="button"
        class="icon-button"
        title={t('savedDelete')}
        aria-label={t('savedDeleteOne', text.slice(0, 60))}
        onClick={onDelete}
      >
        <Icon name="trash" />
      </button>
      <figcaption class="source">
        <SourceLine source={source} />
        <p class="saved-when">
          {t('savedOn', formatDay(savedAt, language))}
          {glossaryTitle === '' ? null : (
            <>
              {' · '}
              <span lang={guessTag(glossaryTitle)}>{glossaryTitle}</span>
            </>
          )}
        </p>
      </figcaption>
    </figure>
  )
}
