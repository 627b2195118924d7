import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Failure } from './failure'

/**
 * Finds the browsers of this machine that load an extension from a folder: Chromium, Chrome for Testing, Edge, Brave.
 * Google Chrome itself does not count: from version 137 on it ignores `--load-extension`.
 */

interface Places {
  readonly chromium: () => string[]
  /** Other makers' browsers on the same engine. */
  readonly relatives: () => string[]
  readonly firefox: () => string[]
}

const mac: Places = {
  chromium: () => applications('Chromium', 'Google Chrome for Testing'),
  relatives: () => applications('Microsoft Edge', 'Brave Browser'),
  firefox: () => applications('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
}

const windows: Places = {
  chromium: () => programs('Chromium\\Application\\chrome.exe'),
  relatives: () =>
    programs('Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  firefox: () => programs('Mozilla Firefox\\firefox.exe'),
}

const unix: Places = {
  chromium: () => commands('chromium', 'chromium-browser', 'chromium-freeworld', 'chrome-for-testing'),
  relatives: () => commands('microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'brave'),
  firefox: () => commands('firefox', 'firefox-esr'),
}

const places: Places = process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : unix

/** Path of an installed Chromium that loads extensions, or null. `CHROMIUM_PATH` and `CHROME_PATH` go first. */
export function findChromium(): string | null {
  return (
    chosen('CHROMIUM_PATH') ?? chosenChrome() ?? firstOf([...places.chromium(), ...downloaded(), ...places.relatives()])
  )
}

/** Path of an installed Firefox, or null. `FIREFOX_PATH` goes first. Only tests of the Firefox build need it. */
export function findFirefox(): string | null {
  return chosen('FIREFOX_PATH') ?? firstOf(places.firefox())
}

function chosen(variable: string): string | null {
  const path = process.env[variable]
  if (!path) return null
  if (isProgram(path)) return path
  throw new Failure(`${variable} is ${path}, but there is no program of that name`)
}

/** `CHROME_PATH` is set on many machines for other tools, often to the Chrome that does not count. */
function chosenChrome(): string | null {
  const path = process.env['CHROME_PATH']
  return path && isProgram(path) && !/google[- ]chrome(?! for testing)|Google\\Chrome\\/i.test(path) ? path : null
}

function firstOf(paths: readonly string[]): string | null {
  return paths.find((path) => isProgram(path) && !isSnap(path)) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false // Not there, or not ours to run: the next candidate is tried.
  }
}

/** A snap cannot read our folders. Ubuntu's `chromium-browser` is a script that calls one. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  const target = realpathSync(path)
  if (/(^|\/)snap(\/|$)/.test(target)) return true
  return statSync(target).size < 20_000 && readFileSync(target, 'latin1').includes('/snap/bin/')
}

function commands(...names: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const all = [...new Set([...folders, '/usr/bin', '/usr/local/bin'])]
  return names.flatMap((name) => all.map((folder) => join(folder, name)))
}

function applications(...names: string[]): string[] {
  const folders = ['/Applications', join(homedir(), 'Applications')]
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
}

function programs(...paths: string[]): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)))
}

/** The browsers that Playwright and Puppeteer have downloaded, the newest first. */
function downloaded(): string[] {
  const revisions = [
    ...foldersIn(playwrightCache()).filter((path) => /[\\/]chromium-\d+$/.test(path)),
    ...foldersIn(join(homedir(), '.cache', 'puppeteer', 'chrome')),
  ]
  const apps = ['Chromium', 'Google Chrome for Testing'].map((name) => join(`${name}.app`, 'Contents', 'MacOS', name))
  return newestFirst(revisions)
    .flatMap(foldersIn)
    .flatMap((folder) => ['chrome', 'chrome.exe', ...apps].map((program) => join(folder, program)))
}

function playwrightCache(): string {
  const set = process.env['PLAYWRIGHT_BROWSERS_PATH']
  return set && set !== '0' ? set : join(cacheFolder(), 'ms-playwright')
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? homedir()
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
}

function foldersIn(place: string): string[] {
  if (!existsSync(place)) return []
  const items = readdirSync(place, { withFileTypes: true })
  return items.filter((item) => item.isDirectory()).map((item) => join(place, item.name))
}

function newestFirst(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}
