/**
 * The card that explains an occurrence: its concepts one after another, or what is wrong and what to do.
 */
import type { ComponentChildren, VNode } from 'preact'
import { CardActions, type CardActionsProps } from './CardActions'
import { CardBar, type CardControls } from './CardBar'
import { CardScroller } from './CardScroller'
import { ConceptView } from './ConceptView'
import { type ChineseScript, scriptOf } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { Notice } from './Notice'
import { type NestedTerm, NestedTerms } from './NestedTerms'
import type { ShownConcept } from './shown-concept'
import { ShowsPinyin } from './TermParts'
import { ReachableTerms, type TermReach } from './TermText'
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
  readonly pinyin?: boolean
  /** Where there is little room: the beginning only, until the reader wants more; then all of it scrolls as one. */
  readonly size?: 'compact' | 'small'
  readonly onExpand?: () => void
  /** What the bar at the upper edge does; without it there is none. */
  readonly controls?: CardControls
  /** What the reader can do with the term; without it there is nothing to do. */
  readonly actions?: CardActionsProps
  /** Which of several senses the actions are for, and how to choose another. */
  readonly choice?: { readonly index: number; readonly onChoose: (index: number) => void }
  /** What opens from here, and how many cards were opened that way. */
  readonly reach?: TermReach
  readonly depth?: number
  /** Instead of everything else. */
  readonly notice?: { readonly title: string; readonly advice?: string }
}

/** A dialogue that does not take the focus; it fills the element it is rendered into and scrolls inside. */
export function Card(props: CardProps): VNode {
  const { t, surface, theme, size, onExpand, controls, actions, reach, depth = 0, pinyin = true } = props
  const isCompact = size === 'compact'
  return (
    <Messages.Provider value={t}>
      <ShowsPinyin.Provider value={pinyin}>
        <ReachableTerms.Provider value={reach ?? null}>
          <dialog
            open
            class={['termlight card', size ?? '', props.notice ? 'leaving' : ''].join(' ').trim()}
            data-theme={theme}
            lang={t('localeTag')}
            aria-label={t('cardLabel', surface)}
          >
            {controls ? <CardBar {...controls} /> : null}
            <CardScroller depth={depth}>
              <CardContent {...props} />
            </CardScroller>
            {isCompact && onExpand ? (
              <button type="button" class="action card-more" onClick={onExpand}>
                {t('cardMore')}
              </button>
            ) : null}
            {actions ? <CardActions {...actions} actions={isCompact ? [] : actions.actions} /> : null}
          </dialog>
        </ReachableTerms.Provider>
      </ShowsPinyin.Provider>
    </Messages.Provider>
  )
}

function CardContent(props: CardProps): ComponentChildren {
  const { t, nested = NONE, failed = false, script, notice } = props
  if (notice) return <Notice {...notice} />
  if (failed) return <Notice title={t('cardFailedTitle')} advice={t('cardFailedAdvice')} />
  return (
    <>
      <Senses {...props} />
      <NestedTerms terms={nested} script={script ?? scriptOf(t('localeTag'))} />
    </>
  )
}

function Senses({ concepts, language, surface, script, choice, depth = 0 }: CardProps): VNode {
  const several = concepts.length > 1
  // What was opened from a text does not stand on the page.
  const given = { language, ...(depth === 0 ? { surface } : {}), ...(script ? { script } : {}) }
  return (
    <>
      {concepts.map((shown, index) => (
        <section class="sense" key={shown?.key ?? index} data-number={several && !choice ? index + 1 : undefined}>
          {several && choice ? <SenseNumber {...choice} at={index} /> : null}
          {shown ? <ConceptView shown={shown} {...given} /> : <MissingConcept />}
        </section>
      ))}
    </>
  )
}

interface SenseNumberProps {
  readonly at: number
  readonly index: number
  readonly onChoose: (index: number) => void
}

/** The number of a sense, which is also its key: what is done next is done for that sense. */
function SenseNumber({ at, index, onChoose }: SenseNumberProps): VNode {
  const { t } = useMessages()
  const number = String(at + 1)
  const label = t('chooseSense', number)
  return (
    <button
      type="button"
      class="sense-number"
      aria-pressed={at === index}
      aria-label={label}
      title={label}
      aria-keyshortcuts={number}
      onClick={() => onChoose(at)}
    >
      {number}
    </button>
  )
}

function MissingConcept(): VNode {
  const { t } = useMessages()
  return <Notice title={t('conceptMissingTitle')} advice={t('conceptMissingAdvice')} />
}
