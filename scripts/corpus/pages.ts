import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { Failure, reasonOf } from '../failure'

/** Finds the pages of a corpus: the documents in a folder that a browser shows as pages. */

/** What makes a folder a corpus. */
const HTML = new Set(['.html', '.htm', '.xhtml', '.xht', '.shtml'])

/** Documents that a browser shows as well, loaded where they stand beside HTML. */
const OTHERS = new Set(['.svg', '.txt', '.xml'])

/** The documents in a folder and its subfolders, as paths in it; a `Failure` where there is no HTML. */
export function findPages(folder: string): string[] {
  const paths = filesBelow(folder)
    .map((path) => relative(folder, path))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
  if (!paths.some((path) => HTML.has(endingOf(path)))) throw new Failure(`${folder}: there is no HTML file in it`)
  return paths.filter((path) => HTML.has(endingOf(path)) || OTHERS.has(endingOf(path)))
}

function filesBelow(folder: string): string[] {
  return itemsIn(folder)
    .filter(({ name }) => !isPartsFolder(name))
    .flatMap((item) => {
      const path = join(folder, item.name)
      if (item.isDirectory()) return filesBelow(path)
      // A link may lead anywhere, even upwards: folders are not gone into. One that leads nowhere is told as not seen.
      return item.isFile() || (item.isSymbolicLink() && !leadsToFolder(path)) ? [path] : []
    })
}

/** What pages are made of: `_parts`, the `page_files` of a saved page, hidden folders. */
function isPartsFolder(name: string): boolean {
  return /^[._]|_files$|^node_modules$/.test(name)
}

function itemsIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw new Failure(`${folder}: ${trouble(error)}`)
  }
}

function trouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'no such folder'
  if (code === 'ENOTDIR') return 'this is a file; name the folder it is in'
  return `cannot be read (${reasonOf(error)})`
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false // It leads nowhere, or round in a ring.
  }
}

const endingOf = (path: string): string => extname(basename(path)).toLowerCase()
