import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect } from '@playwright/test'
import { chromeBuild } from '../../scripts/local-tools'
import { browserOf } from './extension'

/**
 * Chromium of which only what is asked is attached to, and no longer than that. Where a page has a debugger, as under a
 * driver, the browser makes no page ready in advance; nor does a driver install an extension while pages are open.
 */
export class BareChromium {
  private number = 0
  private readonly waiting = new Map<number, (reply: Reply) => void>()
  private unread = ''
  private readonly to: Writable

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    const [, , , to, from] = process.stdio
    if (!(to instanceof Writable && from instanceof Readable)) throw new Error('Chromium has no pipe for its debugger')
    this.to = to
    from.setEncoding('utf8').on('data', (part: string) => this.read(part))
  }

  /** With the built extension. */
  static async start(): Promise<BareChromium> {
    const browser = await BareChromium.startWithout()
    await browser.install()
    // The page after installation opens in front of everything else.
    await expect.poll(() => browser.target('page', '/welcome.html'), 'the first page is open').not.toBeNull()
    return browser
  }

  static async startWithout(): Promise<BareChromium> {
    const profile = mkdtempSync(join(tmpdir(), 'termlight-bare-'))
    const { executablePath } = browserOf()
    const child = spawn(
      executablePath,
      [
        '--headless=new',
        '--remote-debugging-pipe',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${profile}`,
        '--enable-unsafe-extension-debugging',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    )
    return new BareChromium(child, profile)
  }

  /** Installs the built extension; over an installed one, this is an update. */
  async install(): Promise<void> {
    await this.send('Extensions.loadUnpacked', { path: chromeBuild })
  }

  /** Opens a tab in front. */
  async open(url: string): Promise<void> {
    await this.send('Target.createTarget', { url })
  }

  /** The value of an expression in the extension's background, which may be a promise. */
  inBackground(expression: string): Promise<unknown> {
    return this.evaluate('service_worker', '/background.js', expression)
  }

  /** The value of an expression in the page at an address. */
  inPage(address: string, expression: string): Promise<unknown> {
    return this.evaluate('page', address, expression)
  }

  private async evaluate(type: string, path: string, expression: string): Promise<unknown> {
    const targetId = await this.target(type, path)
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    const options = { expression, awaitPromise: true, returnByValue: true }
    const { result } = await this.send('Runtime.evaluate', options, String(sessionId))
    await this.send('Target.detachFromTarget', { sessionId })
    return Reflect.get(Object(result), 'value')
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done))
    await this.send('Browser.close', {})
    await ended
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  private async target(type: string, path: string): Promise<string | null> {
    const { targetInfos } = await this.send('Target.getTargets', {})
    const targets = Array.isArray(targetInfos) ? (targetInfos as readonly Target[]) : []
    return targets.find((each) => each.type === type && each.url.endsWith(path))?.targetId ?? null
  }

  private send(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.number
    const message = JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })
    this.to.write(`${message}\0`)
    return new Promise((done, fail) => {
      this.waiting.set(id, ({ result, error }) => {
        if (result) done(result)
        else fail(new Error(`${method}: ${JSON.stringify(error)}`))
      })
    })
  }

  private read(part: string): void {
    const messages = (this.unread + part).split('\0')
    this.unread = messages.pop() ?? ''
    for (const message of messages) {
      const reply: Reply = JSON.parse(message)
      this.waiting.get(reply.id ?? 0)?.(reply)
      this.waiting.delete(reply.id ?? 0)
    }
  }
}

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

interface Reply {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: unknown
}
