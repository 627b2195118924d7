/** Concepts the list has asked for, in the batches that the background takes. */
import { sendRequest } from '../../lib/extension/messages'
import type { ConceptEntry } from '../../lib/extension/requests'
import type { ConceptKey } from '../../lib/glossary/model'

const BATCH = 100

export class ConceptCache {
  private entries = new Map<ConceptKey, ConceptEntry | null>()
  private stale = new Set<ConceptKey>()
  private loading: Promise<void> | null = null
  private wanted = new Set<ConceptKey>()

  /** `onLoaded` is called after each batch, `onFailed` where the background does not answer. */
  constructor(
    private readonly onLoaded: () => void,
    private readonly onFailed: () => void,
  ) {}

  /** Undefined until it is loaded, null where there is none any more. */
  get(key: ConceptKey): ConceptEntry | null | undefined {
    return this.entries.get(key)
  }

  /** What is known stays shown until it is loaded anew. */
  invalidate(): void {
    this.stale = new Set(this.entries.keys())
  }

  /** Sees to it that these are loaded, in their order. */
  async want(keys: readonly ConceptKey[]): Promise<void> {
    for (const key of keys) if (!this.entries.has(key) || this.stale.has(key)) this.wanted.add(key)
    this.loading ??= this.load().finally(() => {
      this.loading = null
    })
    await this.loading
  }

  private async load(): Promise<void> {
    while (this.wanted.size > 0) {
      const keys = [...this.wanted].slice(0, BATCH)
      for (const key of keys) {
        this.wanted.delete(key)
        this.stale.delete(key)
      }
      try {
        const loaded = await sendRequest('getConcepts', keys)
        for (const [at, key] of keys.entries()) this.entries.set(key, loaded[at] ?? null)
      } catch {
        this.wanted.clear()
        this.onFailed()
        return
      }
      this.onLoaded()
    }
  }
}
