/** Names of files that every system takes: Windows forbids most, and all cut what is too long. */

/** In UTF-8 bytes, for the title alone; the whole name may have 255 on most systems. */
const LONGEST = 120

/** `termlight-TITLE-2025-06-18.csv`; without a title, or with one that no file may have, it is left out. */
export function fileName(title: string, date: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  const short = cut(plain).replace(/-+$/, '')
  return `${['termlight', short, date].filter((part) => part !== '').join('-')}.${extension}`
}

/** As many whole characters as fit. */
function cut(text: string): string {
  let size = 0
  let result = ''
  for (const character of text) {
    size += bytesOf(character.codePointAt(0) ?? 0)
    if (size > LONGEST) return result
    result += character
  }
  return result
}

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
