/**
 * The card that explains an occurrence: its concepts one after another, or what is wrong and what to do.
 */
import type { VNode } from 'preact'
import { ConceptView } from './ConceptView'
import { type ChineseScript, scriptOf } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import { type NestedTerm, NestedTerms } from './NestedTerms'
import type { ShownConcept } from './shown-concept'
import type { Language } from '../lib/glossary/model'

const NONE: readonly NestedTerm[] = []

export interface CardProps {
  readonly t: Translate
  /** The senses of the occurrence by glossary priority; null for a concept that is no more. */
  readonly concepts: readonly (ShownConcept | null)[]
  /** Of the occurrence. */
  readonly language: Language
  /** The occurrence as it stands on the page. */
  readonly surface: string
  /** The terms inside the occurrence. */
  readonly nested?: readonly NestedTerm[]
  /** The background did not answer, so there is nothing to show. */
  readonly failed?: boolean
  /** The reader's choice; without one the system decides. */
  readonly theme?: 'light' | 'dark'
  /** The script for Chinese terms; without one that of the reader's own language. */
  readonly script?: ChineseScript
}

/** A dialogue that does not take the focus; it fills the element it is rendered into and scrolls inside. */
export function Card({
  t,
  concepts,
  language,
  surface,
  nested = NONE,
  failed = false,
  theme,
  script,
}: CardProps): VNode {
  return (
    <Messages.Provider value={t}>
      <dialog open class="termlight card" data-theme={theme} lang={t('localeTag')} aria-label={t('cardLabel', surface)}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
        <div class="card-scroller shaded-scroller" tabIndex={0}>
          {failed ? (
            <Notice title={t('cardFailedTitle')} advice={t('cardFailedAdvice')} />
          ) : (
            <Senses concepts={concepts} language={language} surface={surface} {...(script ? { script } : {})} />
          )}
          <NestedTerms terms={nested} script={script ?? scriptOf(t('localeTag'))} />
        </div>
      </dialog>
    </Messages.Provider>
  )
}

type SensesProps = Pick<CardProps, 'concepts' | 'language' | 'surface' | 'script'>

function Senses({ concepts, language, surface, script }: SensesProps): VNode {
  const several = concepts.length > 1
  return (
    <>
      {concepts.map((shown, index) => (
        <section class="sense" key={shown?.key ?? index} data-number={several ? index + 1 : undefined}>
          {shown ? (
            <ConceptView shown={shown} language={language} surface={surface} {...(script ? { script } : {})} />
          ) : (
            <MissingConcept />
          )}
        </section>
      ))}
    </>
  )
}

function MissingConcept(): VNode {
  const { t } = useMessages()
  return <Notice title={t('conceptMissingTitle')} advice={t('conceptMissingAdvice')} />
}
