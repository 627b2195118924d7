/**
 * Strings that look like words and are not: web and mail addresses, file names and paths, handles, identifiers. A term in
 * one of them is not the term.
 */

import { asciiSet } from './ascii-set'
import { codeAt } from './characters'

/** Endings of file names and of hosts; after a full stop without a space, anything else is a missing space. */
const ENDINGS = new Set(
  `7z ai app apk avi bat bin bmp bz2 c cc cfg cn co com conf cpp cs css csv dev dll dmg doc docx edu eml epub eu exe flac fr gif
  gov gz h hk htm html ico ics info ini io ip jp jpeg jpg js json jsx kg kr kz lock log m4a md mdb mkv mn mov mp3 mp4 mpeg msi net
  odp ods odt ogg org otf pdf pem php pl png ppt pptx ps ps1 psd py rar rb rs rst rtf ru scss sh sql srt svg swf tar tbx tex
  tgz tiff tif tj tm tmx toml ts tsv tsx ttf tv tw txt uk us uz vb vue wav webm webp wma wmv woff xls xlsx xml yaml yml zip`.split(
    /\s+/,
  ),
)

const ADDRESS_UNIT = /[\w\p{L}\-.~:/?#[\]@!$&'()*+,;=%\\]/u
const TOKEN_UNIT = /[\w\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\-.~:/?#@!$&*+=%\\]/u
const LONGEST = 256

/** Signs that, beside a term, may make it a part of something else. */
const SIGNS = asciiSet('./:@#=&?%~-\\_$')

const isSign = (unit: number): boolean => unit < 128 && SIGNS[unit] === 1

/** Whether a text has a web address at all: asked once a text, so that it need not be asked for each term. */
export const mayHoldAddress = (text: string): boolean => text.includes('://') || text.includes('www.')

/**
 * Whether the span of `text` lies in an address, a path, a file name, a handle, an identifier or inside a hashtag.
 * `hasAddress` is what `mayHoldAddress` says of the text.
 */
export function liesInToken(text: string, start: number, end: number, hasAddress: boolean): boolean {
  const before = start > 0 ? codeAt(text, start - 1) : 0
  const after = end < text.length ? codeAt(text, end) : 0
  if (hasAddress && farScheme(text, start)) return true
  // A full stop, colon or question mark before white space ends a sentence.
  const joinsAfter = isSign(after) && !(PAUSES.has(after) && !isTokenUnit(text.charCodeAt(end + 1)))
  if (after === BRACKET && isCall(text, end)) return true
  if (!isSign(before) && !joinsAfter) return false
  if (before === DOLLAR && isSmall(text.charCodeAt(start))) return true
  if (before === UNDERSCORE || after === UNDERSCORE || before === AT || before === BACKSLASH) return true
  const left = run(text, start, -1, TOKEN_UNIT)
  const right = run(text, end, 1, TOKEN_UNIT)
  if (text.charCodeAt(right) === BRACKET && /[\p{L}\d_$]\.\p{Ll}\w*$/u.test(text.slice(left, right))) return true
  if (before === HYPHEN && isOption(text, left)) return true
  if (!isTelling(text, left, right)) return false
  return isToken(text.slice(left, right), start - left, end - left)
}

const DOLLAR = 0x24
const BRACKET = 0x28
const HYPHEN = 0x2d

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** `sanction()`: nobody writes empty brackets but programmers. */
const isCall = (text: string, end: number): boolean => text.charCodeAt(end + 1) === 0x29

/** `--dry-run` behind a space: an option of a command. */
const isOption = (text: string, left: number): boolean =>
  /^--[a-z]/.test(text.slice(left, left + 3)) && (left === 0 || text.charCodeAt(left - 1) === 0x20)

const UNDERSCORE = 0x5f
const AT = 0x40
const BACKSLASH = 0x5c
const PAUSES = new Set([0x2e, 0x3a, 0x3f])

const isTokenUnit = (unit: number): boolean => unit > 0x20 && unit < 128

function run(text: string, from: number, step: 1 | -1, unit: RegExp): number {
  let at = from
  if (step > 0) while (at < text.length && at - from < LONGEST && isUnit(codeAt(text, at), unit)) at++
  else while (at > 0 && from - at < LONGEST && isUnit(codeAt(text, at - 1), unit)) at--
  return at
}

/** Letters and digits are of any run; the rest is asked of the pattern. */
const isUnit = (code: number, unit: RegExp): boolean =>
  isSmall(code) || (code !== 0x20 && unit.test(String.fromCharCode(code)))

/**
 * A scheme further left in the same unbroken run: `https://zh.example.org/wiki/一带一路`. Chinese without a space behind an
 * address is no part of it: `https://example.org/a.html查看`.
 */
function farScheme(text: string, start: number): boolean {
  if (!ADDRESS_UNIT.test(text.charAt(start - 1))) return false
  const left = run(text, start, -1, ADDRESS_UNIT)
  const address = /(?:[a-z][a-z\d+.-]*:\/\/|\bwww\.)[^\s]*$/i.exec(text.slice(left, start))
  return address !== null && !GOES_ON.test(address[0] + text.charAt(start))
}

/** A letter or digit of an address with Chinese right behind it, but for the titles of an encyclopedia. */
const GOES_ON = /^(?!.*\/wiki\/).*[a-z\d][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/iu

/** Signs without which a run is no address, path, file name or handle: most runs are words with hyphens. */
const TELLING = asciiSet('./@\\=%')

function isTelling(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128 && TELLING[unit] === 1) return true
  }
  return false
}

/** `token` is an unbroken run of letters, digits and signs around the span. */
function isToken(token: string, start: number, end: number): boolean {
  if (/[a-z][a-z\d+.-]*:\/\//i.test(token) || /^www\./i.test(token)) return true
  if (/[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/u.test(token) || /^@\w/.test(token)) return true
  if (
    token.startsWith('~/') ||
    /^(?:\.{1,2})?\/[\w.-]+\//.test(token) ||
    /^[a-z]:\\/i.test(token) ||
    token.includes('\\')
  )
    return true
  if (/[?&][\w-]+=/.test(token) || /%[\da-f]{2}/i.test(token)) return true
  // Attributes and settings (`data-port="x"`, `port=80`), and dotted names (`com.example.market`).
  if (/^[a-z-][\w-]*=(?:[\w"']|$)/.test(token) || /^[a-z]\w*(?:\.[a-z]\w*){2,}$/.test(token)) return true
  if (/^[A-Z][A-Z\d]{2,}=[a-z"'/]/.test(token)) return true
  // A repository or a run of a program: `someone2024/tool-1700000000`.
  if (/^[a-z\d._-]+\/[a-z\d._-]+$/.test(token) && /[a-z]\d{3,}\/|-\d{6,}$/.test(token)) return true
  // A host before a path (`photos.example/central-asia`), and a path in small letters; `Bishkek/Osh/Almaty` is a list.
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S/.test(token)) return true
  return hasKnownEnding(token, start, end) || isFilePath(token) || isFolderPath(token) || DOCUMENT.test(token)
}

/** Symbols of the papers of an assembly: `A/70/PV.13`, `S/RES/2231`, `A/C.1/72/L.5`. */
const DOCUMENT = /^[A-Z]\/(?=[A-Z./]*\d)[A-Z\d]+(?:[./][A-Z\d]+)+(?![a-z])/

/** Folders that programs have; a shorter word than four letters is one as well. */
const FOLDERS =
  /(?:^|\/)(?:[a-z]{1,3}|apps?|articles|assets|build|classes|common|components|config|content|core|data|deploy|dist|docs?|files|heads|home|images|index|java|local|main|models?|modules|node|packages|pages|path|posts|project|public|python|refs|releases?|resources|root|scripts|server|share|shared|source|static|styles|target|temp|tests?|tools|types|user|users|utils|vendor|views|wiki)(?:\/|$)/

/** Names of folders in small letters; `felony/misdemeanour/infraction` is a choice of words. */
const isFolderPath = (token: string): boolean =>
  /^[a-z\d_-]+(?:\/[a-z\d_.-]+){2,}\/?$/.test(token) && (!/^[a-z]+(?:\/[a-z]+)+$/.test(token) || FOLDERS.test(token))

/** `src/main.rs`: names in small letters up to one with an ending. */
function isFilePath(token: string): boolean {
  const ending = /^(?:[a-z\d_.-]+\/)+[\w-]+\.([a-z\d]{1,5})[.:,;]?$/.exec(token)?.[1]
  return ending !== undefined && ENDINGS.has(ending)
}

/** `report-BRI.pdf`, `astana.kz/news`, `node.js`, but not `products.Simultaneously`. */
function hasKnownEnding(token: string, start: number, end: number): boolean {
  const path = token.replace(/[.:?!]+$/, '').split(/[/?#:]/)[0] ?? ''
  if (end > path.length && start >= path.length && token.charAt(path.length) !== '/') return false
  const dot = path.lastIndexOf('.')
  if (dot <= 0 || dot >= path.length - 1) return false
  const ending = path.slice(dot + 1)
  return ENDINGS.has(ending) || (ENDINGS.has(ending.toLowerCase()) && ending === ending.toUpperCase())
}
