/**
 * All that a reader made, as one file of JSON; `docs/reader-file.md` describes it. What is read in is checked piece by
 * piece, and the first piece that is wrong is named.
 */
import { isKnownConcept, isOwnConcept, isSavedQuote } from './reader-checks'
import type { ReaderData } from './reader-store'
import { isObject } from './structure'

const FORMAT = 'termlight-reader'
const VERSION = 1

/** In UTF-16 units; a message to the background carries no more than 64 MB. */
export const LONGEST_FILE = 20_000_000

/** Why a file cannot be read in. */
export type FileTrouble =
  | { readonly kind: 'too-large' | 'not-json' | 'other-format' }
  | { readonly kind: 'later-version'; readonly version: number }
  /** `place` as in `quotes[3]`, counted from 0. */
  | { readonly kind: 'bad-part'; readonly place: string }

export type ReadFile =
  { readonly data: ReaderData; readonly trouble: null } | { readonly data: null; readonly trouble: FileTrouble }

/** The text of the file. */
export const writeReaderFile = ({ quotes, known, own }: ReaderData, exportedAt: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, quotes, known, own }, null, 2)}\n`

/** What a file holds, or what is wrong with it. Lists that are missing are empty. */
export function readReaderFile(text: string): ReadFile {
  if (text.length > LONGEST_FILE) return troubled({ kind: 'too-large' })
  const file = parse(text)
  if (file === undefined) return troubled({ kind: 'not-json' })
  if (!isObject(file) || file.format !== FORMAT || typeof file.version !== 'number')
    return troubled({ kind: 'other-format' })
  if (file.version > VERSION) return troubled({ kind: 'later-version', version: file.version })
  const quotes = readList(file.quotes, 'quotes', isSavedQuote)
  const known = readList(file.known, 'known', isKnownConcept)
  const own = readList(file.own, 'own', isOwnConcept)
  const place = [quotes, known, own].find((each) => typeof each === 'string')
  if (typeof quotes === 'string' || typeof known === 'string' || typeof own === 'string')
    return troubled({ kind: 'bad-part', place: place ?? '' })
  return { data: { quotes, known, own }, trouble: null }
}

const troubled = (trouble: FileTrouble): ReadFile => ({ data: null, trouble })

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // It is no JSON, and the reader is told.
    return undefined
  }
}

/** The list, or the place of the first item that is not of its form. */
function readList<Item>(value: unknown, name: string, isItem: (each: unknown) => each is Item): string | Item[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return name
  const wrong = value.findIndex((each) => !isItem(each))
  return wrong < 0 ? value.filter(isItem) : `${name}[${wrong}]`
}
