import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { basename, extname, join, resolve, sep } from 'node:path'
import { Failure } from '../failure'

/**
 * Serves a corpus as plainly as a web server would: the bytes of each file, no charset guessed, so that a page in an
 * odd encoding is read as the browser reads it. A file `NAME.headers.json` beside `NAME` holds headers to send with it.
 */

export interface CorpusSite {
  /** `http://127.0.0.1:PORT`; the same port of `localhost` answers too, and is another site to the browser. */
  readonly origin: string
  /** The address of a path below the folder. */
  readonly addressOf: (path: string) => string
  readonly close: () => Promise<void>
}

/** Images and fonts need no type: the browser looks into them. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** Serves a folder to this machine only. */
export async function serveCorpus(folder: string): Promise<CorpusSite> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    void answer(root, request.url ?? '/', response)
  })
  const origin = `http://127.0.0.1:${await listen(server)}`
  return {
    origin,
    addressOf: (path) => `${origin}/${path.split(sep).map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') done(address.port)
      else fail(new Error('the server of the corpus has no port'))
    })
  })
}

async function answer(root: string, url: string, response: ServerResponse): Promise<void> {
  try {
    const file = fileFor(root, url)
    const facts = await stat(file)
    // A pipe would be read for ever.
    if (!facts.isFile()) throw new Error('no file')
    const body = await readFile(file)
    const type = contentTypes[extname(file).toLowerCase()]
    // Without this `document.lastModified` would be the time of the load.
    const modified = facts.mtime.toUTCString()
    const own = await headersBeside(file)
    response.writeHead(200, {
      'cache-control': 'no-store',
      'last-modified': modified,
      ...(type ? { 'content-type': type } : {}),
      ...own,
    })
    response.end(body)
  } catch (error) {
    if (error instanceof Failure) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(error.message)
      return
    }
    // What a page asks for and is not there is not found. A browser asks for an icon by itself: that is no trouble.
    response.writeHead(url === '/favicon.ico' ? 204 : 404, { 'content-type': 'text/plain' }).end()
  }
}

function fileFor(root: string, url: string): string {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  const file = join(root, path)
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside the folder')
  return file
}

async function headersBeside(file: string): Promise<Record<string, string>> {
  const text = await readFile(`${file}.headers.json`, 'utf8').catch(() => '{}')
  const headers = readJson(text)
  if (headers === null) throw new Failure(`${basename(file)}.headers.json is no JSON`)
  return typeof headers === 'object' && headers !== null
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
    : {}
}

/** Null for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
