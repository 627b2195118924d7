import { createServer, type Server, type ServerResponse } from 'node:http'

/** A web site for a test: pages are given as text and served from this machine. */

const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** A document that is sent bit by bit. */
export interface Stream {
  readonly address: string
  /** Waits until a browser has asked for the document. */
  readonly send: (part: string) => Promise<void>
  readonly end: (part?: string) => Promise<void>
}

export class Site {
  private readonly asked = new Set<string>()
  private readonly streams = new Map<string, (response: ServerResponse) => void>()
  private readonly files = new Map<string, { content: string; headers: Record<string, string> }>()

  private constructor(
    private readonly server: Server,
    private readonly origin: string,
  ) {}

  static async start(): Promise<Site> {
    const server = createServer()
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', () => done())
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the test site has no port')
    const site = new Site(server, `http://127.0.0.1:${address.port}`)
    server.on('request', (request, response) => {
      site.asked.add(request.url ?? '')
      const stream = site.streams.get(request.url ?? '')
      if (stream) return stream(response)
      const file = site.files.get(request.url ?? '')
      response.writeHead(file ? 200 : 404, file?.headers ?? HTML).end(file?.content ?? '')
    })
    return site
  }

  /** Address of a new page with this in its body. */
  page(body: string, head = '<title>Test page</title>'): string {
    return this.file(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, HTML)
  }

  /** Address of a new document of any kind. */
  file(content: string, headers: Record<string, string>): string {
    const path = `/${this.files.size + 1}`
    this.files.set(path, { content, headers })
    return this.origin + path
  }

  /** A new document of any kind, of which nothing is sent by itself; it is asked for once. */
  stream(headers: Record<string, string> = HTML): Stream {
    const path = `/stream-${this.streams.size + 1}`
    const asked = new Promise<ServerResponse>((done) => {
      this.streams.set(path, (response) => done(response.writeHead(200, headers)))
    })
    return {
      address: this.origin + path,
      send: async (part) => void (await asked).write(part),
      end: async (part = '') => void (await asked).end(part),
    }
  }

  /** Whether a browser has asked for an address. */
  wasAskedFor(address: string): boolean {
    return this.asked.has(new URL(address).pathname)
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((done) => {
      this.server.close(() => done())
    })
  }
}
