/**
 * The glossaries at work: read from the store when the background wakes, with one recogniser over all that are enabled.
 * One damaged glossary does not stop the others.
 */
import { glossaryStore, type StoredGlossary } from '../../lib/extension/glossary-store'
import type { ConceptEntry, GlossaryState } from '../../lib/extension/requests'
import type { Concept, ConceptKey, ContextQuote, GlossaryId, GlossaryInfo, Language } from '../../lib/glossary/model'
import { conceptKey } from '../../lib/glossary/model'
import { OWN_GLOSSARY } from '../../lib/glossary/own-glossary'
import { conceptAt, unpackGlossary, type PackedGlossary } from '../../lib/glossary/packed'
import { Recogniser, type FoundTerm } from '../../lib/matching/recogniser'
import { TermIndex } from '../../lib/matching/term-index'
import { ConceptSearch } from '../../lib/search/concept-search'
import { NearMisses } from '../../lib/search/near-misses'

interface LoadedGlossary {
  readonly stored: StoredGlossary
  readonly packed: PackedGlossary
  readonly index: TermIndex
}

/** A concept without what the reader made of it. */
export type LibraryConcept = Omit<ConceptEntry, 'saved' | 'isKnown'>

/** A term inside another one. */
export interface NestedTerm {
  readonly text: string
  readonly language: Language
  readonly key: ConceptKey
}

export class GlossaryLibrary {
  readonly recogniser: Recogniser
  /** Of the words of dictionaries. */
  readonly wordRecogniser: Recogniser
  private readonly loaded: readonly LoadedGlossary[]
  private readonly damaged: readonly StoredGlossary[]
  private places: ReadonlyMap<ConceptKey, { glossary: LoadedGlossary; at: number }> | null = null
  private concepts: ConceptSearch | null = null
  private near: Promise<NearMisses> | null = null

  private constructor(
    stored: readonly StoredGlossary[],
    private readonly isStored: boolean,
  ) {
    const read = stored.map(readGlossary)
    this.loaded = read.flatMap((each) => ('index' in each ? [each] : []))
    this.damaged = read.flatMap((each) => ('index' in each ? [] : [each]))
    this.recogniser = new Recogniser(this.enabled().map(({ index }) => index))
    this.wordRecogniser = new Recogniser(this.enabled('dictionary').map(({ index }) => index))
  }

  /** Loads what is stored; the reader's own terms come from a store of their own. */
  static async open(own: readonly StoredGlossary[]): Promise<GlossaryLibrary> {
    return new GlossaryLibrary([...own, ...(await glossaryStore.all())], true)
  }

  /** Works with these, since nothing can be stored. */
  static without(packaged: readonly StoredGlossary[]): GlossaryLibrary {
    return new GlossaryLibrary(packaged, false)
  }

  /** Whether there is nothing but the reader's own terms. */
  get isEmpty(): boolean {
    return this.loaded.every(({ stored }) => stored.id === OWN_GLOSSARY) && this.damaged.length === 0
  }

  /** Glossaries whose stored form cannot be read. */
  get damagedIds(): readonly GlossaryId[] {
    return this.damaged.map(({ id }) => id)
  }

  /** The concept of a key, or null where there is none any more; where its terms stand is told of `texts`, too. */
  concept(key: ConceptKey, texts: readonly string[] = []): LibraryConcept | null {
    this.places ??= new Map(this.loaded.flatMap((glossary) => placesOf(glossary)))
    const place = this.places.get(key)
    const concept = place ? conceptAt(place.glossary.packed, place.at) : null
    if (!place || !concept) return null
    const shown = [...texts, ...concept.quotes.flatMap(textsOf)]
    const occurrences = Object.fromEntries(shown.map((text) => [text, this.placesIn(text, key)]))
    return { key, concept, glossary: place.glossary.packed.info, occurrences }
  }

  /** The terms nested in a surface, by place, each concept once. */
  nestedIn(surface: string): NestedTerm[] {
    const nested = new Map<ConceptKey, NestedTerm>()
    const found = this.recogniser.recogniseNested(surface).sort((a, b) => a.start - b.start || b.end - a.end)
    const whole = new Set(found.filter((term) => isWhole(term, surface)).flatMap(({ conceptKeys }) => conceptKeys))
    for (const { start, end, language, conceptKeys } of found) {
      const key = conceptKeys.find((each) => !whole.has(each))
      if (key === undefined || nested.has(key) || end - start >= surface.trim().length) continue
      nested.set(key, { text: surface.slice(start, end), language, key })
    }
    return [...nested.values()]
  }

  /** Where a text has the terms of one concept, nested ones too; of two that overlap the longer. */
  private placesIn(text: string, key: ConceptKey): [number, number][] {
    const found = this.recogniser.recogniseNested(text).filter(({ conceptKeys }) => conceptKeys.includes(key))
    const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))
    const kept: [number, number][] = []
    for (const { start, end } of longest)
      if (kept.every(([from, to]) => end <= from || start >= to)) kept.push([start, end])
    return kept.sort((a, b) => a[0] - b[0])
  }

  /** Search over the concepts of all enabled glossaries; made at the first search. */
  get search(): ConceptSearch {
    this.concepts ??= new ConceptSearch(this.allConcepts())
    return this.concepts
  }

  /** What finds near misses of terms; made at the first question, with pauses. */
  nearMisses(pause: () => Promise<void>): Promise<NearMisses> {
    this.near ??= NearMisses.of(this.allConcepts(), pause)
    return this.near
  }

  private *allConcepts(): Generator<{ key: ConceptKey; concept: Concept }> {
    for (const { packed } of this.enabled())
      for (let at = 0; at < packed.info.conceptCount; at++) {
        const concept = conceptAt(packed, at)
        if (concept) yield { key: conceptKey(packed.info.id, concept.id), concept }
      }
  }

  states(): GlossaryState[] {
    const good = this.loaded.map(({ stored: { enabled, bundled }, packed }) => ({
      ...packed.info,
      enabled,
      bundled,
      ...(this.isStored || packed.info.id === OWN_GLOSSARY ? {} : { trouble: 'not-stored' as const }),
    }))
    const bad = this.damaged.map(({ id, enabled, bundled }) => ({
      ...unknownInfo(id),
      enabled,
      bundled,
      trouble: 'damaged' as const,
    }))
    return [...good, ...bad]
  }

  private enabled(kind?: 'dictionary'): LoadedGlossary[] {
    return this.loaded.filter(({ stored, packed }) => stored.enabled && packed.info.kind === kind)
  }
}

/** All forms in which a quote may be shown. */
const textsOf = ({ text, translation, traditional }: ContextQuote): string[] =>
  [text, translation, traditional].filter((each) => each !== undefined)

const isWhole = ({ start, end }: FoundTerm, surface: string): boolean =>
  surface.slice(start, end).trim() === surface.trim()

/** Anything wrong with a stored buffer makes its glossary a damaged one, given back as it is; it stays stored. */
function readGlossary(stored: StoredGlossary): LoadedGlossary | StoredGlossary {
  try {
    const packed = unpackGlossary(stored.packed)
    return { stored, packed, index: TermIndex.load(packed.index) }
  } catch {
    return stored
  }
}

function placesOf(glossary: LoadedGlossary): [ConceptKey, { glossary: LoadedGlossary; at: number }][] {
  const { index } = glossary
  return Array.from({ length: index.conceptCount }, (_, at) => [
    conceptKey(index.glossaryId, index.conceptId(at)),
    { glossary, at },
  ])
}

const unknownInfo = (id: GlossaryId): GlossaryInfo => ({
  id,
  title: { und: id },
  version: '',
  license: '',
  languages: ['en', 'zh'],
  conceptCount: 0,
  unmarked: { count: 0, examples: [] },
})
