import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type BrowserContext, type Worker } from 'playwright'
import { Failure, reasonOf } from '../failure'

/** Opens Chromium with the extension in a throwaway profile. */

export interface LaunchOptions {
  readonly executablePath: string
  /** Folder of the built extension; null opens the same browser without it. */
  readonly extension: string | null
  readonly headless: boolean
  /** Null lets the page follow the window. */
  readonly viewport?: { width: number; height: number } | null
  readonly colorScheme?: 'light' | 'dark'
  readonly deviceScaleFactor?: number
  /** Whether pages that are left are kept for the way back, as browsers do but drivers do not. */
  readonly keepsPages?: boolean
  /** BCP 47 tag of the browser's language. */
  readonly locale?: string
}

export interface Browser {
  readonly context: BrowserContext
  /** Folder of the profile, for the debugging port. */
  readonly profile: string
  /** Closes the browser and removes its profile. */
  readonly close: () => Promise<void>
}

/** Nothing a browser does for itself may disturb a run or wait for a closed network. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--remote-debugging-port=0',
]

/** A running browser; a `Failure` where it does not start. */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'termlight-profile-'))
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', removeProfile) // Ctrl+C ends the process before anyone closes the browser.
  try {
    const context = await chromium.launchPersistentContext(profile, contextOptions(options, join(profile, 'downloads')))
    const close = async () => {
      await context.close()
      process.off('exit', removeProfile)
      removeProfile()
    }
    return { context, profile, close }
  } catch (error) {
    removeProfile()
    throw new Failure(`${options.executablePath} did not start: ${reasonOf(error)}`)
  }
}

function contextOptions(options: LaunchOptions, downloadsPath: string) {
  const { executablePath, extension, headless, viewport = null, ...rest } = options
  const { colorScheme, deviceScaleFactor, locale, keepsPages } = rest
  return {
    executablePath,
    headless,
    viewport,
    downloadsPath,
    ...(colorScheme ? { colorScheme } : {}),
    ...(deviceScaleFactor && viewport ? { deviceScaleFactor } : {}),
    ...(locale ? { locale } : {}),
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    timeout: 60_000,
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`] : []),
      // The popup follows the browser, not the page it is opened over, and is cut to the screen.
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(headless ? ['--screen-info={1600x1400}', '--window-size=1400,1200'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  }
}

/** The extension's service worker, started if it sleeps. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find(isOfExtension)
  if (running) return running
  try {
    return await context.waitForEvent('serviceworker', { predicate: isOfExtension, timeout: 20_000 })
  } catch {
    // Playwright's own message would say that it ran out of time, not why.
    throw new Failure('The browser did not load the extension. Use Chromium, Chrome for Testing, Edge or Brave.')
  }
}

/** Pages have service workers, too. */
const isOfExtension = (worker: Worker): boolean => worker.url().startsWith('chrome-extension:')

/** The page after installation opens in front of everything else: waits for it and closes it. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))
    if (welcome) return welcome.close()
    await setTimeout(100)
  }
}

/** Id of the extension, as in `chrome-extension://ID/`. */
export function extensionIdOf(worker: Worker): string {
  return new URL(worker.url()).host
}

/** True where a window cannot be shown, or is not wanted. */
export function withoutDisplay(): boolean {
  if (process.env['CI'] === 'true') return true
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}

/** True where a built extension is in the folder. */
export function isExtension(folder: string): boolean {
  return existsSync(join(folder, 'manifest.json'))
}
