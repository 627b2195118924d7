/**
 * In which publications a concept was seen, in one line.
 */
import type { VNode } from 'preact'
import { formatDate } from './dates'
import { guessTag } from './languages'
import { useMessages } from './messages'
import type { Attestation } from '../lib/glossary/model'

const SHOWN = 3

export function AttestationLine({ attestations }: { readonly attestations: readonly Attestation[] }): VNode | null {
  const { t } = useMessages()
  if (attestations.length === 0) return null
  const shown = attestations.slice(0, SHOWN)
  const rest = attestations.length - shown.length
  return (
    <p class="attestations">
      <span class="label">{t('attestedIn')}</span>{' '}
      {shown.map((attestation, index) => (
        <span key={`${attestation.publication} ${attestation.date}`}>
          {index === 0 ? null : t('listSeparator')}
          <AttestationItem attestation={attestation} />
        </span>
      ))}
      {rest === 0 ? null : ` ${t('moreAttestations', String(rest))}`}
    </p>
  )
}

function AttestationItem({ attestation: { publication, date } }: { readonly attestation: Attestation }): VNode {
  const { t, language } = useMessages()
  return (
    <>
      <cite lang={guessTag(publication)}>{publication}</cite>
      {date === undefined ? null : (
        <>
          {t('citationSeparator')}
          <time dateTime={date}>{formatDate(date, language)}</time>
        </>
      )}
    </>
  )
}
