import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built extension in one of its languages, whatever languages the browser has. */

export interface LocalisedBuild {
  readonly folder: string
  readonly remove: () => void
}

/** A copy of a build with one catalogue of messages only, which the browser then falls back to. */
export function localisedBuild(build: string, locale: string): LocalisedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'termlight-localised-'))
  cpSync(build, folder, { recursive: true, filter: (source) => !isOtherCatalogue(source, locale) })
  const file = join(folder, 'manifest.json')
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...Object(manifest), default_locale: locale }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Whether a path is a folder or file of another language's messages. */
function isOtherCatalogue(path: string, locale: string): boolean {
  const [, language] = /[\\/]_locales[\\/](\w+)/.exec(path) ?? []
  return language !== undefined && language !== locale
}
