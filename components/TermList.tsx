/**
 * The rows of the list, in groups: arrow keys walk them, and only as many are rendered as the reader has come to.
 */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChineseScript } from './languages'
import { useMessages } from './messages'
import type { PageTerm, TermGroup, TermOrder } from './page-terms'
import { subjectFieldName } from './subject-fields'
import { TermRow } from './TermRow'

/** The row whose occurrence was gone to last: the how-manieth of how many. */
export interface VisitedTerm {
  readonly key: string
  readonly at: number
  readonly count: number
}

export interface TermListProps {
  readonly groups: readonly TermGroup[]
  readonly order: TermOrder
  readonly script: ChineseScript
  readonly pinyin: boolean
  readonly visited: VisitedTerm | null
  readonly onGo: (term: PageTerm) => void
  readonly onPoint: (term: PageTerm | null) => void
  readonly onKnow: (term: PageTerm, isKnown: boolean) => void
  readonly onOpen: (term: PageTerm) => void
}

/** So many rows are rendered at first, and each time the reader comes near the end of them. */
const SLICE = 150

export function TermList({ groups, order, onPoint, onOpen, ...row }: TermListProps): VNode {
  const { t, language } = useMessages()
  const { visited } = row
  const number = new Intl.NumberFormat(language)
  const [limit, setLimit] = useState(SLICE)
  const [active, setActive] = useState<string | null>(null)
  const pointing = usePointing(groups, onPoint)
  const cut = firstRows(groups, limit)
  const total = groups.reduce((sum, { terms }) => sum + terms.length, 0)
  const hasActive = cut.some(({ terms }) => terms.some(({ key }) => key === active))
  const inReach = hasActive ? active : cut[0]?.terms[0]?.key
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the buttons inside
    <div class="term-list" onKeyDown={walk}>
      {cut.map(({ field, terms }) => (
        <section
          key={field ?? ''}
          class="term-group"
          aria-labelledby={order === 'field' ? headingId(field) : undefined}
        >
          {order === 'field' ? (
            <h2 id={headingId(field)}>{field === null ? t('pageTermsNoField') : subjectFieldName(field, t)}</h2>
          ) : null}
          <ul>
            {terms.map((term) => (
              <TermRow
                key={term.key}
                {...row}
                term={term}
                hasField={order === 'reading'}
                isInReach={term.key === inReach}
                onFocus={() => setActive(term.key)}
                onHover={(isOver) => pointing.hover(isOver ? term : null)}
                onReach={(isReached) => pointing.focus(isReached ? term : null)}
                onOpen={(opened) => {
                  // The list is hidden now, and no pointer leaves what is hidden.
                  pointing.hover(null)
                  pointing.focus(null)
                  onOpen(opened)
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      <output class="visually-hidden">
        {visited ? t('termAt', number.format(visited.at), number.format(visited.count)) : null}
      </output>
      {total > limit ? <NearEnd key={limit} onNear={() => setLimit(limit + SLICE)} /> : null}
    </div>
  )
}

const headingId = (field: string | null): string => `field-${field ?? ''}`

/** The groups as far as the first so many rows go. */
function firstRows(groups: readonly TermGroup[], limit: number): readonly TermGroup[] {
  let left = limit
  return groups.flatMap(({ field, terms }) => {
    const taken = terms.slice(0, Math.max(0, left))
    left -= taken.length
    return taken.length === 0 ? [] : [{ field, terms: taken }]
  })
}

/** Stands at the end of what is rendered, and calls when the reader comes near. */
function NearEnd({ onNear }: { readonly onNear: () => void }): VNode {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && onNear(), {
      rootMargin: '800px',
    })
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [onNear])
  return <div ref={element} class="near-end" />
}

interface Pointing {
  readonly hover: (term: PageTerm | null) => void
  readonly focus: (term: PageTerm | null) => void
}

/** Tells which row the reader points at: with the pointer, else with the keyboard. A row that goes is left. */
function usePointing(groups: readonly TermGroup[], onPoint: (term: PageTerm | null) => void): Pointing {
  const pointedRef = useRef<{ readonly hovered: PageTerm | null; readonly focused: PageTerm | null }>(NOWHERE)
  const set = (next: { readonly hovered: PageTerm | null; readonly focused: PageTerm | null }): void => {
    const before = pointedRef.current.hovered ?? pointedRef.current.focused
    const now = next.hovered ?? next.focused
    pointedRef.current = next
    if (before?.key !== now?.key) onPoint(now)
  }
  useEffect(() => {
    const { hovered, focused } = pointedRef.current
    const isShown = (term: PageTerm | null): boolean =>
      term !== null && groups.some(({ terms }) => terms.some(({ key }) => key === term.key))
    if (pointedRef.current !== NOWHERE)
      set({ hovered: isShown(hovered) ? hovered : null, focused: isShown(focused) ? focused : null })
  })
  return {
    hover: (term) => set({ ...pointedRef.current, hovered: term }),
    focus: (term) => set({ ...pointedRef.current, focused: term }),
  }
}

const NOWHERE = { hovered: null, focused: null }

/** Arrow keys, Home and End move the focus from row to row. */
function walk(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event
  if (!(currentTarget instanceof Element) || !(target instanceof Element)) return
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('.term-go')]
  const at = rows.findIndex((row) => row.closest('li') === target.closest('li'))
  if (at < 0) return
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (next === undefined) return
  event.preventDefault()
  rows[next]?.focus()
}
