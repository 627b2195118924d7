/**
 * Where a quote is from: publication, title and date, as a link where there is an address.
 */
import type { VNode } from 'preact'
import { formatDate } from './dates'
import { useMessages } from './messages'
import { guessTag } from './languages'
import type { QuoteSource } from '../lib/glossary/model'

export function SourceLine({ source }: { readonly source: QuoteSource }): VNode {
  const { t, language } = useMessages()
  const { publication, title, date } = source
  const address = webAddress(source.url)
  const citation = (
    <>
      <cite lang={guessTag(publication)}>{publication}</cite>
      {title === undefined ? null : (
        <>
          {t('citationSeparator')}
          <span lang={guessTag(title)}>{title}</span>
        </>
      )}
      {date === undefined ? null : (
        <>
          {t('citationSeparator')}
          <time dateTime={date}>{formatDate(date, language)}</time>
        </>
      )}
    </>
  )
  if (address === null) return <p>{citation}</p>
  return (
    <p>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {citation}
        <LinkMark />
      </a>
    </p>
  )
}

const LinkMark = (): VNode => (
  <svg class="link-mark" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
    <path d="M3.5 1.5h5v5M8.5 1.5l-7 7" fill="none" stroke="currentColor" stroke-width="1.3" />
  </svg>
)

/** The address where it is one of the web; a glossary may hold anything. */
function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
