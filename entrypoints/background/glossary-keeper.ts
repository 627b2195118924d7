/** Holds the library the background works with, opens it once a wake, and makes it anew when the glossaries change. */
import { reportFault } from '../../lib/extension/report-fault'
import { revision } from '../../lib/extension/revision'
import { GlossaryLibrary } from './glossary-library'
import { installBundled, readBundled } from './install-bundled'

export interface OpenLibrary {
  readonly library: GlossaryLibrary
  readonly revision: number
}

export class GlossaryKeeper {
  private opened: Promise<OpenLibrary> | null = null

  /** The library at work. A store that is empty or damaged is filled from the package first. */
  open(): Promise<OpenLibrary> {
    this.opened ??= this.load().catch((error: unknown) => {
      // The next request tries again.
      this.opened = null
      throw error
    })
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

  private async load(): Promise<OpenLibrary> {
    const library = await loadStored().catch(async (error: unknown) => {
      // A browser's storage may be broken or of a later version. The bundled glossaries need none.
      reportFault(error)
      return GlossaryLibrary.without(await readBundled())
    })
    return { library, revision: await revision.get() }
  }
}

async function loadStored(): Promise<GlossaryLibrary> {
  const library = await GlossaryLibrary.open()
  if (!library.isEmpty && library.damagedIds.length === 0) return library
  await installBundled(library.damagedIds)
  return GlossaryLibrary.open()
}
