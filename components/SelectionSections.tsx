/**
 * The parts of the panel for selected text, one under the other, with links to each where there is more than one.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { GlossedText } from './GlossedText'
import type { ChineseScript } from './languages'
import { useMessages } from './messages'
import { Notice } from './Notice'
import { SelectedTerms, SimilarTerms } from './SelectedTerms'
import { glossText, type SelectedTerm, type SelectionFindings, tagOfText } from './selection-findings'

export interface SelectionSectionsProps {
  readonly findings: SelectionFindings
  readonly script: ChineseScript
  readonly onOpen: (term: SelectedTerm) => void
}

/** Below so many rows everything is in sight at once. */
const LONG = 6

interface Section {
  readonly name: string
  readonly heading: string
  readonly count?: number
  readonly content: ComponentChildren
}

export function SelectionSections({ findings, script, onOpen }: SelectionSectionsProps): VNode {
  const { t, language } = useMessages()
  const { text, isCut, terms, hasAllTerms, isComplete } = findings
  const sections = useSections({ findings, script, onOpen })
  const isLong = sections.reduce((sum, { count = 0 }) => sum + count, 0) > LONG
  return (
    <>
      {isCut ? <p class="selection-cut">{t('selectionCut', text.length.toLocaleString(language))}</p> : null}
      {isLong && sections.length > 1 ? <Links sections={sections} /> : null}
      {hasAllTerms && terms.length === 0 ? (
        <Notice title={t('selectionNoneTitle')} advice={t('selectionNoneAdvice')} />
      ) : null}
      {sections.map(({ name, heading, count, content }) => (
        <section key={name} class="selection-section" data-section={name}>
          <h3>
            {heading}
            {count === undefined ? null : <span class="count">{count}</span>}
          </h3>
          {content}
        </section>
      ))}
      <output class="hint">
        {isComplete ? (
          <span class="visually-hidden">{t('selectionDone', String(terms.length))}</span>
        ) : (
          t('selectionWorking')
        )}
      </output>
    </>
  )
}

function useSections({ findings, script, onOpen }: SelectionSectionsProps): Section[] {
  const { t } = useMessages()
  const { text, terms, places, similar, words, areWordsCut, hasAllTerms } = findings
  const chunks = useMemo(
    () => (hasAllTerms && terms.length > 0 ? glossText({ text, places, terms }, script) : []),
    [text, places, terms, hasAllTerms, script],
  )
  const list = { script, onOpen }
  const sections: Section[] = []
  if (terms.length > 0) {
    const heading = t('selectionTermsHeading')
    const content = <SelectedTerms terms={terms} label={heading} {...list} />
    sections.push({ name: 'terms', heading, count: terms.length, content })
  }
  if (similar.length > 0) {
    const heading = t('selectionSimilarHeading')
    const content = [
      <p key="hint" class="hint">
        {t('selectionSimilarHint')}
      </p>,
      <SimilarTerms key="list" terms={similar} label={heading} {...list} />,
    ]
    sections.push({ name: 'similar', heading, count: similar.length, content })
  }
  if (words.length > 0) {
    const heading = t('selectionWordsHeading')
    const content = [
      <SelectedTerms key="list" terms={words} label={heading} {...list} />,
      areWordsCut ? (
        <p key="hint" class="hint">
          {t('selectionWordsCut', String(words.length))}
        </p>
      ) : null,
    ]
    sections.push({ name: 'words', heading, count: words.length, content })
  }
  if (chunks.length > 0) {
    const content = <GlossedText chunks={chunks} language={tagOfText(text, script)} />
    sections.push({ name: 'text', heading: t('selectionTextHeading'), content })
  }
  return sections
}

/** A long list would hide that there is something below it. */
function Links({ sections }: { readonly sections: readonly Section[] }): VNode {
  const { t } = useMessages()
  const nav = useRef<HTMLElement>(null)
  const go = (name: string): void =>
    nav.current?.parentElement?.querySelector(`[data-section="${name}"]`)?.scrollIntoView({ block: 'start' })
  return (
    <nav class="selection-links" ref={nav} aria-label={t('selectionParts')}>
      {sections.map(({ name, heading, count }) => (
        <button key={name} type="button" class="action" onClick={() => go(name)}>
          {heading}
          {count === undefined ? null : <span class="count">{count}</span>}
        </button>
      ))}
    </nav>
  )
}
