import { basename, dirname, join, resolve } from 'node:path'
import { Failure, reasonOf } from '../failure'
import { projectFolder } from '../local-tools'
import { readBytes } from '../text-file'
import { isBinary } from './charset'
import { addressPath, serveFolder } from './server'

/** What `npm start` opens: the demo, a file of the user's, or an address. */

export interface Target {
  /** The first is opened; the others are looked at after it where there is no window. */
  readonly addresses: readonly string[]
  readonly close: () => Promise<void>
}

const demoFolder = join(projectFolder, 'docs', 'demo')
const demoPages = ['en.html', 'zh.html']

/** Serves the demo or the file, or checks the address; a `Failure` where there is nothing to open. */
export async function openTarget(wanted: string | undefined): Promise<Target> {
  if (wanted === undefined) return serve(demoFolder, demoPages)
  if (/^https?:\/\//i.test(wanted)) return { addresses: [await reached(wanted)], close: async () => {} }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(wanted))
    throw new Failure(`${wanted}: only http and https addresses can be opened`)
  const file = resolve(wanted)
  const bytes = readBytes(wanted)
  if (isBinary(bytes)) throw new Failure(`${wanted}: this is neither a page nor a text file (it holds binary data)`)
  if (bytes.length === 0) throw new Failure(`${wanted}: this file is empty`)
  return serve(dirname(file), [basename(file)])
}

async function serve(folder: string, files: readonly string[]): Promise<Target> {
  const server = await serveFolder(folder)
  return { addresses: files.map((file) => server.origin + addressPath(file)), close: server.close }
}

/** The address, if something answers there that a browser shows as a page or text. */
async function reached(address: string): Promise<string> {
  if (!URL.canParse(address)) throw new Failure(`${address}: this is not an address`)
  const { status, type } = await ask(address)
  // Some sites refuse whoever is no browser; the browser itself will see what they show.
  if (status === 404 || status === 410 || status >= 500) throw new Failure(`${address}: the server answers ${status}`)
  if (!/^$|^text\/|html|xml|json/.test(type)) throw new Failure(`${address}: this is neither a page nor text (${type})`)
  return address
}

async function ask(address: string): Promise<{ status: number; type: string }> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) })
    await answer.body?.cancel()
    return { status: answer.status, type: answer.headers.get('content-type') ?? '' }
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new Failure(`${address}: cannot be reached (${reasonOf(cause)})`)
  }
}
