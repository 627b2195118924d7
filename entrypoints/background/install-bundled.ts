/** Installs the glossaries of the package into the store, and again where they changed or were damaged. */
import { browser } from 'wxt/browser'
import { glossaryStore, type StoredGlossary } from '../../lib/extension/glossary-store'
import { BUNDLE_LIST, parseBundleList, type BundledFile } from '../../lib/glossary/bundle'
import type { GlossaryId } from '../../lib/glossary/model'

/** Brings the store in line with the package; says whether anything changed. What the reader switched off stays off. */
export async function installBundled(damaged: readonly GlossaryId[] = []): Promise<boolean> {
  const [list, stored] = await Promise.all([readList(), glossaryStore.all()])
  let changed = false
  for (const [priority, bundled] of list.entries()) {
    const old = stored.find(({ id }) => id === bundled.id)
    if (old?.fingerprint === bundled.fingerprint && !damaged.includes(bundled.id)) continue
    const packaged = await asPackaged(bundled, priority)
    await glossaryStore.put({
      ...packaged,
      priority: typeof old?.priority === 'number' ? old.priority : packaged.priority,
      enabled: typeof old?.enabled === 'boolean' ? old.enabled : packaged.enabled,
    })
    changed = true
  }
  const gone = stored.filter(({ id, bundled }) => bundled && !list.some((each) => each.id === id))
  for (const { id } of gone) await glossaryStore.remove(id)
  return changed || gone.length > 0
}

/** The glossaries of the package, for work without a store. */
export async function readBundled(): Promise<StoredGlossary[]> {
  return Promise.all((await readList()).map(asPackaged))
}

async function asPackaged({ id, fingerprint, file }: BundledFile, at: number): Promise<StoredGlossary> {
  return { id, priority: 1000 + at, enabled: true, bundled: true, fingerprint, packed: await readPackage(file) }
}

async function readList(): Promise<readonly BundledFile[]> {
  const response = await fetch(urlOf(BUNDLE_LIST))
  const list = parseBundleList(await response.json())
  if (list === null) throw new Error(`${BUNDLE_LIST} is not a list of glossaries`)
  return list
}

async function readPackage(file: string): Promise<ArrayBuffer> {
  const response = await fetch(urlOf(file))
  return response.arrayBuffer()
}

/** The known paths of a package are typed; these come from its list. */
const urlOf = (path: string): string => new URL(path, browser.runtime.getURL('/popup.html')).href
