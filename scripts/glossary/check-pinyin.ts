/**
 * The pinyin of Chinese terms: there, one syllable a character, and as `pinyin-pro` reads them, unless `data/pinyin.json`
 * has the reading, which somebody has looked at.
 */
import { pinyin } from 'pinyin-pro'
import { countHan } from '../../lib/text/language'
import type { Finding } from './finding'
import { dataPath, readJson, type PlacedConcept } from './source-files'

const HAN = /\p{sc=Han}/u

/** Readings by term that were corrected by hand and are right, whatever a table says. */
export const readCorrectedPinyin = (): Record<string, string> => readJson<Record<string, string>>(dataPath('pinyin.json'))

export function checkPinyin(concepts: readonly PlacedConcept[], corrected: Readonly<Record<string, string>>): Finding[] {
  return concepts.flatMap(({ file, concept }) =>
    concept.zh
      .filter(({ text }) => HAN.test(text))
      .flatMap(({ text, pinyin: written }): Finding[] => {
        const trouble = written === undefined ? ([true, `no pinyin: ${text}`] as const) : troubleOf(text, written, corrected[text])
        if (trouble === null) return []
        const [isError, message] = trouble
        return [{ severity: isError ? 'error' : 'remark', check: 'pinyin', file, concept: concept.id, message }]
      }),
  )
}

function troubleOf(text: string, written: string, corrected: string | undefined): readonly [boolean, string] | null {
  if (corrected !== undefined) {
    return corrected === written ? null : [true, `${text} is "${written}" here and "${corrected}" in data/pinyin.json`]
  }
  const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character))
  const letters = bare(written)
  if (!fits(characters, letters, knownReadings)) {
    const counted = fits(characters, letters, () => null)
    return [!counted, `${text}: "${written}" ${counted ? 'has a reading no table knows' : `does not have ${countHan(text)} syllables`}`]
  }
  const usual = pinyin(text, { type: 'array', toneSandhi: false, nonZh: 'consecutive' }).join('')
  return bare(usual) === letters ? null : [false, `${text}: "${written}" here, "${usualText(text)}" by table`]
}

const usualText = (text: string): string => pinyin(text, { toneSandhi: false, nonZh: 'consecutive' })

/** Letters and digits alone, lower case, so that spacing and capitals do not count. */
const bare = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const SYLLABLE = /^[bpmfdtnlgkhjqxrzcsyw]?[hg]?[iuü]?(?=[aeoiuüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,4}/

/** Whether letters can be cut into one reading a character; `readings` gives null where any syllable will do. */
function fits(characters: readonly string[], letters: string, readings: (character: string) => readonly string[] | null): boolean {
  const [first, ...rest] = characters
  if (first === undefined) return letters === ''
  const options = HAN.test(first) ? (readings(first) ?? anySyllables(letters)) : [bare(first)]
  return options.some((option) => letters.startsWith(option) && fits(rest, letters.slice(option.length), readings))
}

function anySyllables(letters: string): string[] {
  const longest = SYLLABLE.exec(letters)?.[0] ?? ''
  return Array.from({ length: longest.length }, (_, at) => longest.slice(0, longest.length - at))
}

/** With the neutral tone of each, and r for a suffixed 儿. */
function knownReadings(character: string): string[] {
  const readings = pinyin(character, { multiple: true, type: 'array' }).map(bare)
  const neutral = readings.map((reading) => reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '').normalize('NFC'))
  return [...new Set([...readings, ...neutral, ...(character === '儿' ? ['r'] : [])])]
}
