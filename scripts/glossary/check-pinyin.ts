/**
 * The pinyin of Chinese terms: there, one syllable a character, and as `pinyin-pro` reads them, unless `data/pinyin.json`
 * has the reading, which somebody has looked at.
 */
import { pinyin } from 'pinyin-pro'
import { countHan } from '../../lib/text/language'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

/** Readings by term, as `data/pinyin.json` has them: corrected by hand and right, whatever a table says. */
export type CheckedPinyin = Readonly<Record<string, string>>

type Trouble = Pick<Finding, 'severity' | 'message'>

const HAN = /\p{sc=Han}/u
const SYLLABLE = /^[bpmfdtnlgkhjqxrzcsyw]?h?[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,5}/
const BEGINS_WITH_VOWEL = /^[aoeāáǎàōóǒòēéěè]/

export function checkPinyin(concepts: readonly PlacedConcept[], checked: CheckedPinyin): Finding[] {
  return concepts.flatMap(({ file, concept }) =>
    concept.zh
      .flatMap(({ text, pinyin: written }) => troublesOf(text, written, checked[text]))
      .map(({ severity, message }): Finding => ({ severity, check: 'pinyin', file, concept: concept.id, message })),
  )
}

function troublesOf(text: string, written: string | undefined, checked: string | undefined): Trouble[] {
  if (!HAN.test(text))
    return written === undefined ? [] : [error(`pinyin for ${text}, which has no Chinese characters`)]
  if (written === undefined) return [error(`no pinyin: ${text}`)]
  if (checked !== undefined && checked !== written) {
    return [error(`${text} is "${written}" here and "${checked}" in data/pinyin.json`)]
  }
  const characters = Array.from(text).filter((character) => /[\p{L}\p{N}]/u.test(character))
  const syllables = syllablesOf(characters, bare(written), knownReadings)
  if (syllables === null) return checked === undefined ? [unknownReading(text, written, characters)] : []
  return [
    ...apostropheTrouble(written, syllables, characters),
    ...(checked === undefined ? differenceFromTable(text, written) : []),
  ]
}

function unknownReading(text: string, written: string, characters: readonly string[]): Trouble {
  const counted = syllablesOf(characters, bare(written), anySyllables) !== null
  if (!counted) return error(`${text}: "${written}" does not have ${countHan(text)} syllables`)
  return error(`${text}: "${written}" has a reading that is in no table; if it is right, add it to data/pinyin.json`)
}

function differenceFromTable(text: string, written: string): Trouble[] {
  const usual = pinyin(text, { toneSandhi: false, nonZh: 'consecutive' })
  if (bare(usual) === bare(written)) return []
  const message = `${text}: "${written}" here, "${usual}" by table; if it is right, add it to data/pinyin.json`
  return [{ severity: 'remark', message }]
}

/** An apostrophe stands before a, o, e inside a word, and nowhere else. */
function apostropheTrouble(written: string, syllables: readonly string[], characters: readonly string[]): Trouble[] {
  const rest = written.normalize('NFC').toLowerCase()
  let at = 0
  for (const [place, syllable] of syllables.entries()) {
    const start = rest.indexOf(syllable, at)
    const before = rest.charAt(start - 1)
    const isVowel = HAN.test(characters[place] ?? '') && BEGINS_WITH_VOWEL.test(syllable)
    if (isVowel && /\p{L}/u.test(before)) return [error(`"${written}" lacks an apostrophe before "${syllable}"`)]
    if (!isVowel && /['’]/.test(before)) return [error(`"${written}" needs no apostrophe before "${syllable}"`)]
    at = start + syllable.length
  }
  return []
}

const error = (message: string): Trouble => ({ severity: 'error', message })

/** Letters and digits alone, lower case, so that spacing and capitals do not count. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Letters cut into one reading a character; null where they cannot be. */
function syllablesOf(
  characters: readonly string[],
  letters: string,
  readings: (character: string, letters: string) => readonly string[],
): string[] | null {
  const [first, ...rest] = characters
  if (first === undefined) return letters === '' ? [] : null
  const options = HAN.test(first) ? readings(first, letters) : [bare(first)]
  for (const option of options) {
    const more = letters.startsWith(option) ? syllablesOf(rest, letters.slice(option.length), readings) : null
    if (more !== null) return [option, ...more]
  }
  return null
}

function anySyllables(_: string, letters: string): string[] {
  const longest = SYLLABLE.exec(letters)?.[0] ?? ''
  const beginnings = Array.from({ length: longest.length }, (__, at) => longest.slice(0, longest.length - at))
  return beginnings.filter((beginning) => /[^b-df-hj-np-tv-z]/.test(beginning))
}

/** With the neutral tone of each, and r for a suffixed 儿. */
function knownReadings(character: string): string[] {
  const readings = pinyin(character, { multiple: true, type: 'array' }).map(bare)
  const neutral = readings.map((reading) =>
    reading
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC'),
  )
  return [...new Set([...readings, ...neutral, ...(character === '儿' ? ['r'] : [])])]
}
