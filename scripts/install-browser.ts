import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, findFirefox } from './browsers'
import { Failure } from './failure'

/**
 * Installs what a fresh machine lacks to show the extension: a Chromium, and on Linux a font with Chinese in it.
 * Each step says what it does before it does it and ends by itself.
 */

const minutes = 60_000
const isLinux = process.platform === 'linux'
const isRoot = process.getuid?.() === 0
/** `fontconfig` has the command that lists fonts; the Liberation fonts are for Latin text. */
const fonts = ['fontconfig', 'fonts-liberation', 'fonts-noto-cjk']
const hasApt = isLinux && existsSync('/usr/bin/apt-get')

/** Path of a Chromium that loads extensions; installs one if there is none and says what to do where it cannot. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.error('No Chromium found (Chromium, Chrome for Testing, Edge and Brave were looked for).')
  const installed = (hasApt && isRoot && fromPackages()) || fromPlaywright()
  if (installed) return installed
  throw new Failure(`No browser could be installed. ${advice()}`)
}

/** Path of a Firefox, which only tests of its build need; installs one on Debian if there is none, otherwise null. */
export function ensureFirefox(): string | null {
  const found = findFirefox()
  if (found || !hasApt || !isRoot) return found
  console.error('No Firefox found.')
  return aptInstall('firefox-esr') ? findFirefox() : null
}

/** Installs a Chinese font where Linux has none and it can; otherwise says that Chinese will be drawn as boxes. */
export function ensureChineseFont(): void {
  if (!isLinux || hasChineseFont()) return
  if (hasApt && isRoot && aptInstall(...fonts) && hasChineseFont()) return
  console.error('No Chinese font found: Chinese may be drawn as boxes. Install one, such as fonts-noto-cjk.')
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8', timeout: minutes })
  return list.status === 0 && list.stdout.trim() !== ''
}

/** Debian's package. Ubuntu's `chromium` is a snap, which `findChromium` does not count. */
function fromPackages(): string | null {
  return aptInstall('chromium', ...fonts) ? findChromium() : null
}

let listsAreFresh = false

function aptInstall(...packages: string[]): boolean {
  const options = ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30', '-o', 'DPkg::Lock::Timeout=120']
  listsAreFresh ||= say('apt-get', [...options, 'update'], 3 * minutes)
  return (
    listsAreFresh && say('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], 10 * minutes)
  )
}

function fromPlaywright(): string | null {
  const dependencies = isLinux && isRoot && hasApt ? ['--with-deps'] : []
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  say(npx, ['playwright', 'install', ...dependencies, 'chromium'], 10 * minutes)
  return findChromium()
}

/** Runs a command whose output the user sees on standard error; false if it failed or ran out of time. */
function say(command: string, args: readonly string[], timeout: number): boolean {
  console.error(`Running: ${command} ${args.join(' ')}`)
  const { status, signal } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout,
    shell: command.endsWith('.cmd'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
  })
  if (status !== 0) console.error(`${command} ${signal ? 'ran out of time' : `ended with code ${status ?? 'none'}`}.`)
  return status === 0
}

function advice(): string {
  const set = 'or set CHROMIUM_PATH to a Chromium, Chrome for Testing, Edge or Brave that is there'
  if (hasApt && !isRoot) return `Run "sudo apt-get install chromium fonts-noto-cjk" (Debian), ${set}.`
  if (isLinux) return `Install your distribution's chromium package, ${set}.`
  return `Install Chromium (https://www.chromium.org/getting-involved/download-chromium/) or Microsoft Edge, ${set}.`
}
