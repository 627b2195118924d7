/**
 * What may stand beside a term: its reading, its status, that it is an abbreviation.
 */
import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { useMessages } from './messages'
import type { Term } from '../lib/glossary/model'

interface TermProps {
  readonly term: Term
}

/** Whether the reader wants pinyin. */
export const ShowsPinyin = createContext(true)

/** Pinyin, where the glossary gives it and the reader wants it. */
export function Reading({ term }: TermProps): VNode | null {
  const isWanted = useContext(ShowsPinyin)
  if (term.reading === undefined || !isWanted) return null
  return (
    <p class="reading" lang="zh-Latn-pinyin">
      {term.reading}
    </p>
  )
}

/** Says that a term is an abbreviation. */
export function Abbreviation({ term }: TermProps): VNode | null {
  const { t } = useMessages()
  return term.type === 'abbreviation' ? <span class="label term-label">{t('abbreviationLabel')}</span> : null
}

/** Says whether a term may be used beside the preferred one, or had better not be. */
export function Status({ term }: TermProps): VNode | null {
  const { t } = useMessages()
  if (term.status === 'admitted') return <span class="label term-label">{t('statusAdmitted')}</span>
  if (term.status === 'deprecated')
    return <span class="label term-label deprecated-label">{t('statusDeprecated')}</span>
  return null
}
