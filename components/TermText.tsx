/**
 * Text on a card: the term it shows in use is emphasised, and other terms in it open their own card.
 */
import { createContext, type ComponentChildren, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { emphasise, type TextRange } from './emphasise'
import type { Language } from '../lib/glossary/model'

/** A term that can be opened. */
export interface TermChoice {
  /** Its senses, by glossary priority. */
  readonly keys: readonly string[]
  readonly language: Language
  /** As it stands where the reader met it. */
  readonly surface: string
}

/** A term in a text: start and end in UTF-16 units, end excluded. */
export interface TextTerm {
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly keys: readonly string[]
}

/** What the reader can reach from a card. */
export interface TermReach {
  /** The terms in a text by place, without those the card is about. */
  readonly termsIn: (text: string) => readonly TextTerm[]
  readonly onOpen: (term: TermChoice) => void
}

/** Null where nothing opens: the terms are plain text then. */
export const ReachableTerms = createContext<TermReach | null>(null)

export interface TermTextProps {
  readonly text: string
  /** What is emphasised. */
  readonly ranges?: readonly TextRange[]
}

const NONE: readonly TextRange[] = []

export function TermText({ text, ranges = NONE }: TermTextProps): VNode {
  const reach = useContext(ReachableTerms)
  const parts: ComponentChildren[] = []
  const part = (from: number, to: number): ComponentChildren =>
    emphasise(
      text.slice(from, to),
      ranges.map(([start, end]) => [start - from, end - from]),
    )
  let shown = 0
  for (const { start, end, language, keys } of reach?.termsIn(text) ?? []) {
    if (start < shown) continue
    const choice = { keys, language, surface: text.slice(start, end) }
    parts.push(
      ...[part(shown, start)].flat(),
      <OpenableTerm key={start} choice={choice}>
        {part(start, end)}
      </OpenableTerm>,
    )
    shown = end
  }
  return (
    <>
      {parts}
      {part(shown, text.length)}
    </>
  )
}

export interface OpenableTermProps {
  readonly choice: TermChoice
  readonly children: ComponentChildren
}

/** A button that runs on with the text around it, over line ends; plain text where nothing opens. */
export function OpenableTerm({ choice, children }: OpenableTermProps): VNode {
  const reach = useContext(ReachableTerms)
  if (!reach) return <>{children}</>
  const open = (): void => reach.onOpen(choice)
  return (
    <span
      class="text-term"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button element is a box that no line breaks in
      role="button"
      tabIndex={0}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      }}
    >
      {children}
    </span>
  )
}
