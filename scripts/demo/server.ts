import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { charsetOf } from './charset'

/** A static server for the demo and for a user's own file: one folder, this machine only. */

export interface StaticServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly close: () => Promise<void>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

/** Serves the files under `folder`; one of no known type is plain text. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/', response)
  })
  const port = await listen(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The path part of an address for a file of the served folder. */
export function addressPath(file: string): string {
  return `/${file.split(sep).map(encodeURIComponent).join('/')}`
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') done(address.port)
      else fail(new Error('the demo server has no port'))
    })
  })
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  try {
    const file = await fileFor(folder, url)
    const body = await readFile(file)
    response.writeHead(200, { 'content-type': contentType(file, body), 'cache-control': 'no-store' }).end(body)
  } catch {
    // Whatever a page asks for and is not there, or is outside the folder, is not found.
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
  }
}

async function fileFor(folder: string, url: string): Promise<string> {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw new Error('outside the folder')
  return (await stat(file)).isDirectory() ? join(file, 'index.html') : file
}

/** A page that names its own charset keeps it; text that names none is given the one it is written in. */
function contentType(file: string, body: Buffer): string {
  const type = contentTypes[extname(file).toLowerCase()] ?? 'text/plain'
  const namesItself = type === 'text/html' && /<meta[^>]+charset/i.test(body.subarray(0, 2048).toString('latin1'))
  const isText = type.startsWith('text/') || type === 'application/json'
  return isText && !namesItself ? `${type}; charset=${charsetOf(body)}` : type
}
