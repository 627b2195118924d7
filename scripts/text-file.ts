import { readFileSync } from 'node:fs'
import { Failure, reasonOf } from './failure'

/** Reads what a user named on the command line, and says in one line why it cannot be read. */

/** The bytes of a file. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Failure(`${path}: ${readingTrouble(error)}`)
  }
}

/** A file as UTF-8, unchanged: a byte order mark stays, so offsets count from the first character of the file. */
export function readUtf8(path: string): string {
  return decodeUtf8(readBytes(path), path)
}

/** Bytes as UTF-8; `name` is what a message calls them. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0) && !isUtf16(bytes)) throw new Failure(`${name}: this is not a text file (it holds binary data)`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // The decoder's own words do not say where or what to do.
    throw new Failure(`${name}: not encoded as UTF-8; save it as UTF-8 and try again`)
  }
}

/** Spreadsheets and simple editors save so; the byte order mark is no UTF-8. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

function readingTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file'
    case 'EISDIR':
      return 'this is a folder, not a file'
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it'
    default:
      return `cannot be read (${reasonOf(error)})`
  }
}
