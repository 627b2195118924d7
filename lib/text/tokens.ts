/**
 * Strings that look like words and are not: web and mail addresses, file names and paths, handles, identifiers. A term in
 * one of them is not the term.
 */

/** Endings of file names and of hosts; after a full stop without a space, anything else is a missing space. */
const ENDINGS = new Set(
  `7z ai app apk avi bat bin bmp bz2 c cc cfg cn co com conf cpp cs css csv dev dll dmg doc docx edu eml epub eu exe flac fr gif
  gov gz h hk htm html ico ics info ini io ip jp jpeg jpg js json jsx kg kr kz lock log m4a md mdb mkv mn mov mp3 mp4 mpeg msi net
  odp ods odt ogg org otf pdf pem php pl png ppt pptx ps ps1 psd py rar rb rs rst rtf ru scss sh sql srt svg swf tar tbx tex
  tgz tiff tif tj tm tmx toml ts tsv tsx ttf tv tw txt uk us uz vb vue wav webm webp wma wmv woff xls xlsx xml yaml yml zip`.split(/\s+/),
)

const ADDRESS_UNIT = /[\w\-.~:/?#[\]@!$&'()*+,;=%\\\u3400-\u9fff]/
const LATIN_UNIT = /[\w\-.~:/?#@!$&*+=%\\]/
const LONGEST = 256

/** Whether the span of `text` lies in an address, a path, a file name, a handle, an identifier or inside a hashtag. */
export function liesInToken(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before === '_' || after === '_' || before === '@' || before === '\\') return true
  if (!'./:@#=&?%~-\\'.includes(before || ' ') && !'./:@#=&?%~-\\'.includes(after || ' ')) return farScheme(text, start)
  const left = run(text, start, -1, LATIN_UNIT)
  const right = run(text, end, 1, LATIN_UNIT)
  return farScheme(text, start) || isToken(text.slice(left, right), start - left, end - left)
}

function run(text: string, from: number, step: 1 | -1, unit: RegExp): number {
  let at = from
  if (step > 0) while (at < text.length && at - from < LONGEST && unit.test(text.charAt(at))) at++
  else while (at > 0 && from - at < LONGEST && unit.test(text.charAt(at - 1))) at--
  return at
}

/** A scheme further left in the same unbroken run: `https://zh.example.org/wiki/一带一路`. */
function farScheme(text: string, start: number): boolean {
  if (!ADDRESS_UNIT.test(text.charAt(start - 1))) return false
  const left = run(text, start, -1, ADDRESS_UNIT)
  return /(?:[a-z][a-z\d+.-]*:\/\/|\bwww\.)[^\s]*$/i.test(text.slice(left, start))
}

/** `token` is an unbroken run of Latin letters, digits and signs around the span. */
function isToken(token: string, start: number, end: number): boolean {
  if (/[a-z][a-z\d+.-]*:\/\//i.test(token) || /^www\./i.test(token)) return true
  if (/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.test(token) || /^@\w/.test(token)) return true
  if (/^(?:~|\.{1,2})?\/[\w.-]+\//.test(token) || /^[a-z]:\\/i.test(token) || token.includes('\\')) return true
  if (/[?&][\w-]+=/.test(token) || /%[\da-f]{2}/i.test(token)) return true
  return hasKnownEnding(token, start, end) || /^[\w-]+(?:\/[\w.-]+){2,}\/?$/.test(token)
}

/** `report-BRI.pdf`, `astana.kz`, `node.js`, but not `products.Simultaneously`. */
function hasKnownEnding(token: string, start: number, end: number): boolean {
  const path = token.replace(/[.:?!]+$/, '').split(/[/?#:]/)[0] ?? ''
  if (end > path.length && start >= path.length) return false
  const dot = path.lastIndexOf('.')
  if (dot <= 0 || dot >= path.length - 1) return false
  const ending = path.slice(dot + 1)
  return ENDINGS.has(ending) || (ENDINGS.has(ending.toLowerCase()) && ending === ending.toUpperCase())
}
