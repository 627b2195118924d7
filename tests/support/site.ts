import { createServer, type Server } from 'node:http'

/** A web site for a test: pages are given as text and served from this machine. */

export class Site {
  private readonly pages = new Map<string, string>()

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
      const html = site.pages.get(request.url ?? '')
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '')
    })
    return site
  }

  /** Address of a new page with this in its body. */
  page(body: string, head = '<title>Test page</title>'): string {
    const path = `/${this.pages.size + 1}.html`
    this.pages.set(path, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    return this.origin + path
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((done) => {
      this.server.close(() => done())
    })
  }
}
