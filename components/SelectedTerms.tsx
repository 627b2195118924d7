/**
 * Rows of the panel for selected text: a term as it stands there, and its counterparts. A row opens its concept.
 */
import type { VNode } from 'preact'
import { useCallback } from 'preact/hooks'
import { type ChineseScript, displayTag, type TaggedText, writtenTerm } from './languages'
import { useMessages } from './messages'
import { counterpartOf, type SelectedTerm, type SimilarTerm } from './selection-findings'
import type { ShownConcept } from './shown-concept'
import { Slices } from './Slices'
import { subjectFieldName } from './subject-fields'
import { Tagged } from './Tagged'
import type { Language } from '../lib/glossary/model'

export interface SelectedTermsProps<Item extends SelectedTerm> {
  readonly terms: readonly Item[]
  readonly script: ChineseScript
  readonly onOpen: (term: SelectedTerm) => void
  /** The name of the list. */
  readonly label: string
}

const ROWS = 12

export function SelectedTerms({ terms, script, onOpen, label }: SelectedTermsProps<SelectedTerm>): VNode {
  const render = useCallback(
    (some: readonly SelectedTerm[], index: number) => (
      <ul key={index} class="selected-terms" aria-label={index === 0 ? label : undefined}>
        {some.map((term) => (
          <li key={term.id}>
            <Row term={term} script={script} onOpen={onOpen}>
              <Tagged class="selected-surface" value={{ text: term.surface, language: displayTag(term.language) }} />
            </Row>
          </li>
        ))}
      </ul>
    ),
    [script, onOpen, label],
  )
  return <Slices items={terms} size={ROWS} render={render} />
}

/** Guesses say in words that they are guesses, and which piece of the text they may stand for. */
export function SimilarTerms({ terms, script, onOpen, label }: SelectedTermsProps<SimilarTerm>): VNode {
  const { t } = useMessages()
  return (
    <ul class="selected-terms similar-terms" aria-label={label}>
      {terms.map((term) => (
        <li key={term.id}>
          <Row term={term} script={script} onOpen={onOpen}>
            <span class="label">{t('selectionUncertain')}</span>
            <Tagged class="selected-surface" value={likeTerm(term, script)} />
            <span class="stands-for">{t('selectionStandsFor', term.surface)}</span>
          </Row>
        </li>
      ))}
    </ul>
  )
}

function likeTerm({ senses: [sense], like, language }: SimilarTerm, script: ChineseScript): TaggedText {
  const found = sense?.concept.terms.find((term) => term.text === like)
  return found ? writtenTerm(found, script) : { text: like, language: displayTag(language) }
}

interface RowProps {
  readonly term: SelectedTerm
  readonly script: ChineseScript
  readonly onOpen: (term: SelectedTerm) => void
  readonly children: VNode | readonly VNode[]
}

function Row({ term, script, onOpen, children }: RowProps): VNode {
  const { t } = useMessages()
  const { senses, language } = term
  const isOne = senses.length === 1
  return (
    <button type="button" class="selected-term" data-term={term.id} onClick={() => onOpen(term)}>
      <span class="selected-head">
        {children}
        {isOne ? null : <span class="label">{t('selectionSenses', String(senses.length))}</span>}
      </span>
      {senses.map((shown, index) => (
        <SenseLine
          key={shown.key}
          shown={shown}
          language={language}
          script={script}
          number={isOne ? null : index + 1}
        />
      ))}
    </button>
  )
}

interface SenseLineProps {
  readonly shown: ShownConcept
  readonly language: Language
  readonly script: ChineseScript
  readonly number: number | null
}

function SenseLine({ shown, language, script, number }: SenseLineProps): VNode {
  const { t } = useMessages()
  const counterpart = counterpartOf(shown, language)
  const reading = counterpart?.reading ?? ownReading(shown, language)
  const field = shown.concept.subjectField
  return (
    <span class="sense-line">
      {number === null ? null : <span class="sense-number">{number}</span>}
      {counterpart ? (
        <Tagged class="selected-counterpart" value={writtenTerm(counterpart, script)} />
      ) : (
        <span class="label">{t('noCounterpart')}</span>
      )}
      {reading === undefined ? null : (
        <span class="reading" lang="zh-Latn-pinyin">
          {reading}
        </span>
      )}
      {field === undefined ? null : <span class="label">{subjectFieldName(field, t)}</span>}
    </span>
  )
}

/** The reading of a Chinese term stands beside its English counterpart. */
const ownReading = ({ concept }: ShownConcept, language: Language): string | undefined =>
  concept.terms.find((term) => term.language === language && term.reading !== undefined)?.reading
