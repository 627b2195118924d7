/** Holds what the background works with: the glossaries, and what their concepts are to the reader. */
import type { StoredGlossary } from '../../lib/extension/glossary-store'
import { reportFault } from '../../lib/extension/report-fault'
import { readerStore } from '../../lib/extension/reader-store'
import { revision } from '../../lib/extension/revision'
import type { ConceptKey } from '../../lib/glossary/model'
import type { SenseState } from '../../lib/matching/recognition'
import { GlossaryLibrary } from './glossary-library'
import { installBundled, readBundled } from './install-bundled'
import { loadOwnTerms } from './own-terms'

export interface OpenLibrary {
  readonly library: GlossaryLibrary
  readonly states: ReaderStates
  readonly revision: number
}

/** What the reader saved and knows. */
export interface ReaderStates {
  readonly saved: ReadonlySet<ConceptKey>
  readonly known: ReadonlySet<ConceptKey>
}

export class GlossaryKeeper {
  private opened: Promise<OpenLibrary> | null = null

  /** The library at work. A store that is empty or damaged is filled from the package first. */
  open(): Promise<OpenLibrary> {
    this.opened ??= this.kept(this.load())
    return this.opened
  }

  /** After an installation or update: takes over what the package brought. */
  async refresh(): Promise<void> {
    if (await installBundled()) await this.reload()
  }

  /** Makes the library anew from the store, and lets open pages know. */
  async reload(): Promise<void> {
    await revision.bump()
    this.opened = null
    await this.open()
  }

  /** Takes in what the reader saved or said to know, and lets open pages know. */
  async restate(): Promise<void> {
    const { library } = await this.open()
    const next = async (): Promise<OpenLibrary> => {
      const states = await loadStates()
      // Whoever is told of the new revision and asks waits for this.
      return { library, states, revision: await revision.bump() }
    }
    this.opened = this.kept(next())
    await this.opened
  }

  private kept(opening: Promise<OpenLibrary>): Promise<OpenLibrary> {
    return opening.catch((error: unknown) => {
      // The next request tries again.
      this.opened = null
      throw error
    })
  }

  private async load(): Promise<OpenLibrary> {
    const own = await loadOwnTerms()
    const library = await loadStored(own).catch(async (error: unknown) => {
      // A browser's storage may be broken or of a later version. The bundled glossaries need none.
      reportFault(error)
      return GlossaryLibrary.without([...own, ...(await readBundled())])
    })
    return { library, states: await loadStates(), revision: await revision.get() }
  }
}

/** What occurrences of these concepts are to the reader. */
export function stateOf({ saved, known }: ReaderStates, keys: readonly ConceptKey[]): SenseState | null {
  if (known.size > 0 && keys.every((key) => known.has(key))) return 'known'
  return saved.size > 0 && keys.some((key) => saved.has(key)) ? 'saved' : null
}

async function loadStates(): Promise<ReaderStates> {
  try {
    return await readerStore.states()
  } catch (error) {
    // Recognition works without; the requests that need the store say what is wrong.
    reportFault(error)
    return { saved: new Set(), known: new Set() }
  }
}

async function loadStored(own: readonly StoredGlossary[]): Promise<GlossaryLibrary> {
  const library = await GlossaryLibrary.open(own)
  if (!library.isEmpty && library.damagedIds.length === 0) return library
  await installBundled(library.damagedIds)
  return GlossaryLibrary.open(own)
}
