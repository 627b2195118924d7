/** Guesses how a text is encoded when nothing says so: UTF-8 where it is valid, else the likelier Chinese encoding. */

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

/**
 * Among the commonest characters of running Chinese, in both scripts. In the wrong encoding the bytes of a text give
 * rare characters, so their share tells the two apart.
 */
const common = new Set(
  '的一是不了在有人我他这個个们中来上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後',
)

/** The likely encoding of a text; Western where nothing else fits. */
export function charsetOf(bytes: Uint8Array): Charset {
  const marked = byteOrderMark(bytes)
  if (marked) return marked
  if (decode(bytes, 'utf-8') !== null) return 'utf-8'
  const shares = (['gb18030', 'big5'] as const).map((charset) => ({ charset, share: commonShare(bytes, charset) }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share > 0 ? best.charset : 'windows-1252'
}

/** Whether bytes are no text in any of these encodings. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && !byteOrderMark(bytes)?.startsWith('utf-16')
}

function byteOrderMark(bytes: Uint8Array): Charset | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Null where the bytes are not valid in the encoding. */
function decode(bytes: Uint8Array, charset: Charset): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null // Not an error: another encoding is tried.
  }
}

/** The share of common characters among all that are not ASCII; 0 where the bytes are not valid. */
function commonShare(bytes: Uint8Array, charset: Charset): number {
  const characters = Array.from(decode(bytes, charset) ?? '').filter((character) => character > '\u007F')
  return characters.filter((character) => common.has(character)).length / Math.max(1, characters.length)
}
