/** What the list shows and does: the shown tab, its terms with their concepts, and where the reader has gone. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageTerm } from '../../components/page-terms'
import type { VisitedTerm } from '../../components/TermList'
import { sendRequest } from '../../lib/extension/messages'
import { reportFault } from '../../lib/extension/report-fault'
import type { ConceptEntry } from '../../lib/extension/requests'
import { revision } from '../../lib/extension/revision'
import { ConceptCache } from './concept-cache'
import { namedTab, type ShownTab, watchTab } from './shown-tab'
import { stateOf, type TabTerm, termsOfFrames } from './tab-rows'
import { type TabReading, TabTerms } from './tab-terms'
import type { ListedTerm } from './take-along'
import { TermWalk } from './term-walk'

/** As `PageTermsState`, without the rows. */
export type PanelReading =
  | { readonly kind: 'loading' | 'unavailable' | 'failed' }
  | { readonly kind: 'off'; readonly hostname: string }
  | { readonly kind: 'told'; readonly isSettled: boolean }

export interface Panel {
  readonly tab: ShownTab | null
  readonly reading: PanelReading
  readonly terms: readonly ListedTerm[]
  readonly visited: VisitedTerm | null
  readonly go: (term: PageTerm) => void
  readonly point: (term: PageTerm | null) => void
  readonly know: (term: PageTerm, isKnown: boolean) => void
  /** The rows with all their concepts, once these are loaded. */
  readonly whole: (rows: readonly PageTerm[]) => Promise<readonly ListedTerm[]>
}

export function usePanel(): Panel {
  const tab = useTab()
  const { client, reading } = useTabTerms(tab)
  const found = useMemo(() => (reading.kind === 'told' ? termsOfFrames(reading.frames) : []), [reading])
  const { cache, loads, failed } = useConcepts(found)
  // oxlint-disable-next-line react/exhaustive-deps -- what the cache holds is another with each load
  const terms = useMemo(() => found.map((term) => listed(term, cache)), [found, cache, loads])
  const walk = useMemo(() => client && new TermWalk(client), [client])
  const [visited, setVisited] = useState<VisitedTerm | null>(null)
  useEffect(() => setVisited(null), [walk])
  const latestRef = useRef(found)
  latestRef.current = found
  const go = useCallback(
    (row: PageTerm) => {
      const term = latestRef.current.find(({ key }) => key === row.key)
      if (!client || !walk || !term) return
      walk.next(term).then((place) => (place ? setVisited(place) : client.ask()), reportFault)
    },
    [client, walk],
  )
  const point = useCallback(
    (row: PageTerm | null) => client?.point(latestRef.current.find(({ key }) => key === row?.key)?.key ?? null),
    [client],
  )
  const know = useCallback((row: PageTerm, isKnown: boolean) => {
    const term = latestRef.current.find(({ key }) => key === row.key)
    for (const key of term?.conceptKeys ?? []) sendRequest('setKnown', key, isKnown).catch(reportFault)
  }, [])
  const whole = useCallback(
    async (rows: readonly PageTerm[]) => {
      const wanted = rows.flatMap(({ key }) => latestRef.current.find((term) => term.key === key) ?? [])
      await cache.want(wanted.flatMap(({ conceptKeys }) => conceptKeys))
      return wanted.map((term) => listed(term, cache))
    },
    [cache],
  )
  return { tab, reading: panelReading(tab, reading, failed), terms, visited, go, point, know, whole }
}

function panelReading(tab: ShownTab | null, reading: TabReading, failed: boolean): PanelReading {
  if (reading.kind === 'loading') return reading
  if (reading.kind === 'unavailable') return tab?.isLoading ? { kind: 'loading' } : reading
  const [top] = reading.frames
  if (top && !reading.frames.some(({ isOn }) => isOn)) return { kind: 'off', hostname: top.hostname }
  if (failed) return { kind: 'failed' }
  return { kind: 'told', isSettled: reading.frames.every(({ isSettled }) => isSettled) }
}

function listed(term: TabTerm, cache: ConceptCache): ListedTerm {
  const { key, surface, language, count } = term
  const concepts = term.conceptKeys.flatMap((each): ConceptEntry | [] => cache.get(each) ?? [])
  return { key, surface, language, count, concepts, state: stateOf(concepts, term.state) }
}

function useTab(): ShownTab | null {
  const [tab, setTab] = useState<ShownTab | null>(null)
  useEffect(() => {
    const life = new AbortController()
    watchTab(namedTab(location.href), setTab, life.signal)
    return () => life.abort()
  }, [])
  return tab
}

interface Asked {
  readonly client: TabTerms | null
  readonly reading: TabReading
}

const LOADING: TabReading = { kind: 'loading' }

/** Asks the tab, again whenever it navigates, and takes its marks off when the panel goes to another one or away. */
function useTabTerms(tab: ShownTab | null): Asked {
  const [asked, setAsked] = useState<Asked>({ client: null, reading: LOADING })
  const id = tab?.id
  useEffect(() => {
    if (id === undefined) return undefined
    const life = new AbortController()
    const client = new TabTerms(
      id,
      (reading) => setAsked((now) => (now.client === client ? { client, reading } : now)),
      life.signal,
    )
    setAsked({ client, reading: LOADING })
    const leave = (): void => client.point(null)
    addEventListener('pagehide', leave, { signal: life.signal })
    return () => {
      leave()
      life.abort()
    }
  }, [id])
  const { client } = asked
  const address = tab?.address
  const isLoading = tab?.isLoading
  useEffect(() => {
    if (client && client.tab === id) void client.ask()
  }, [client, id, address, isLoading])
  return asked.client?.tab === id ? asked : { client: null, reading: LOADING }
}

interface Concepts {
  readonly cache: ConceptCache
  /** Grows with each batch that has come. */
  readonly loads: number
  readonly failed: boolean
}

/** Loads the concepts of the rows, and anew after each change of the glossaries or of what the reader made of them. */
function useConcepts(terms: readonly TabTerm[]): Concepts {
  const [loads, setLoads] = useState(0)
  const [failed, setFailed] = useState(false)
  const [current, setCurrent] = useState(0)
  const cache = useMemo(() => {
    const onLoaded = (): void => {
      setFailed(false)
      setLoads((count) => count + 1)
    }
    return new ConceptCache(onLoaded, () => setFailed(true))
  }, [])
  useEffect(() => {
    const life = new AbortController()
    revision.watch((next) => {
      cache.invalidate()
      setCurrent(next)
    }, life.signal)
    return () => life.abort()
  }, [cache])
  useEffect(() => {
    void cache.want(terms.flatMap(({ conceptKeys }) => conceptKeys))
  }, [cache, terms, current])
  return { cache, loads, failed }
}
