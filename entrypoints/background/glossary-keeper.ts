/** Holds the library the background works with, opens it once a wake, and makes it anew when the glossaries change. */
import { revision } from '../../lib/extension/revision'
import { GlossaryLibrary } from './glossary-library'
import { installBundled } from './install-bundled'

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
    let library = await GlossaryLibrary.open()
    if (library.isEmpty || library.damagedIds.length > 0) {
      await installBundled(library.damagedIds)
      library = await GlossaryLibrary.open()
    }
    return { library, revision: await revision.get() }
  }
}
