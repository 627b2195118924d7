import type { BrowserContext, Page } from '@playwright/test'
import type { Termlight } from './extension'
import { expect } from './extension'

/** What may happen to the background between two requests: it is stopped, its store is damaged. */

/** Stops the service worker as the browser does when it is idle. */
export async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const running = new Set<string>()
  const stopped = new Set<string>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running') running.add(versionId)
      if (runningStatus === 'stopped') stopped.add(versionId)
    }
  })
  await session.send('ServiceWorker.enable')
  await expect.poll(() => running.size).toBeGreaterThan(0)
  const ours = [...running]
  stopped.clear()
  await session.send('ServiceWorker.stopAllWorkers')
  // An open page may have it started again at once: that it was stopped is what counts.
  await expect.poll(() => ours.filter((id) => stopped.has(id))).toEqual(ours)
  await session.detach()
}

/** Opens a page of the extension, which may ask the background and see its store. */
export async function openExtensionPage({ context, id }: Termlight): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/options.html`)
  return page
}

/** Sends the background a message as it is, and gives its reply. */
export async function sendRaw(page: Page, message: Record<string, unknown>): Promise<unknown> {
  return page.evaluate(async (sent): Promise<unknown> => chrome.runtime.sendMessage(sent), message)
}

/** Changes what is stored of each glossary, or adds one of the reader's own that is damaged and takes it away again. */
export async function changeStore(
  page: Page,
  how: 'cut' | 'scramble' | 'add own damaged' | 'remove own',
): Promise<void> {
  await page.evaluate(async (change) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('termlight')
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error ?? new Error('no database')))
    })
    const transaction = database.transaction('glossaries', 'readwrite')
    const finished = new Promise<void>((done) => {
      transaction.addEventListener('complete', () => done())
    })
    const store = transaction.objectStore('glossaries')
    const all = store.getAll()
    all.addEventListener('success', () => {
      for (const record of all.result) {
        const bytes = new Uint8Array(record.packed)
        if (change === 'cut') store.put({ ...record, packed: record.packed.slice(0, bytes.length / 2) })
        if (change === 'remove own') store.delete('own')
        if (change === 'scramble') store.put({ ...record, packed: bytes.fill(0x5a, 16).buffer })
        if (change === 'add own damaged') {
          store.put({ ...record, id: 'own', bundled: false, packed: record.packed.slice(0, 100) })
        }
      }
    })
    await finished
    database.close()
  }, how)
}

/** Puts another database in the place of ours: one without a store, or one of a later version. */
export async function replaceDatabase(page: Page, version: number, name = 'termlight'): Promise<void> {
  await page.evaluate(
    async ([database, wanted]) => {
      const removal = indexedDB.deleteDatabase(database)
      await new Promise((done) => {
        removal.addEventListener('success', done)
      })
      const request = indexedDB.open(database, wanted)
      await new Promise((done) => {
        request.addEventListener('success', done)
      })
      request.result.close()
    },
    [name, version] as const,
  )
}

/** Takes the database away, so that the background makes it anew. */
export async function removeDatabase(page: Page, name = 'termlight'): Promise<void> {
  await page.evaluate(async (database) => {
    const request = indexedDB.deleteDatabase(database)
    await new Promise((done) => {
      request.addEventListener('success', done)
    })
  }, name)
}

/** Ids of the glossaries in the store. */
export async function storedIds(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const request = indexedDB.open('termlight')
    const database = await new Promise<IDBDatabase>((done) => {
      request.addEventListener('success', () => done(request.result))
    })
    const keys = database.transaction('glossaries').objectStore('glossaries').getAllKeys()
    await new Promise((done) => {
      keys.addEventListener('success', done)
    })
    database.close()
    return keys.result
  })
}
