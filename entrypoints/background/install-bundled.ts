/** Installs the glossaries of the package into the store, and again where they changed or were damaged. */
import { browser } from 'wxt/browser'
import { glossaryStore } from '../../lib/extension/glossary-store'
import { BUNDLE_LIST, parseBundleList, type BundledFile } from '../../lib/glossary/bundle'
import type { GlossaryId } from '../../lib/glossary/model'

/** Brings the store in line with the package; says whether anything changed. What the reader switched off stays off. */
export async function installBundled(damaged: readonly GlossaryId[] = []): Promise<boolean> {
  const [list, stored] = await Promise.all([readList(), glossaryStore.all()])
  let changed = false
  for (const [priority, bundled] of list.entries()) {
    const old = stored.find(({ id }) => id === bundled.id)
    if (old?.fingerprint === bundled.fingerprint && !damaged.includes(bundled.id)) continue
    await glossaryStore.put({
      id: bundled.id,
      priority: old?.priority ?? 1000 + priority,
      enabled: old?.enabled ?? true,
      bundled: true,
      fingerprint: bundled.fingerprint,
      packed: await readPackage(bundled.file),
    })
    changed = true
  }
  const gone = stored.filter(({ id, bundled }) => bundled && !list.some((each) => each.id === id))
  for (const { id } of gone) await glossaryStore.remove(id)
  return changed || gone.length > 0
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
