/**
 * Names that came through Cyrillic letters, and that each paper puts into Latin ones in its own way: Galkynysh and Galkinish,
 * Berdymukhammedov and Berdimuhamedov. Only those count whose Chinese counterpart spells their sound.
 */
import type { Term } from '../glossary/model'
import { isDense, isEnglish } from '../text/language'
import { isSound, spellsSounds } from './sound-spelling'

const CONSONANT = '[bcdfghjklmnpqrstvwxz]'

/** Each letter that is written in two ways, and the other one; of several y the last ones may be the only ones to change. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=${CONSONANT})y(?=${CONSONANT})`, 'giu'), 'i'],
  [new RegExp(`(?<=y.*${CONSONANT})y(?=${CONSONANT})`, 'giu'), 'i'],
  [/kh(?=[aeiou])/gu, 'h'],
  [/(?<=[aeu])mm(?=[ae]d)/gu, 'm'],
  [/(?<=[aeiou])yev(?=a?$)/gu, 'ev'],
  [/(?<=[ao])ev(?=a?$)/gu, 'yev'],
]
const MOST = 12

/** A word of a name; shorter ones are too easily another word. */
const WORD = /(?<![\p{L}])\p{Lu}\p{Ll}{5,}(?!\p{L})/gu

/** So many characters at the beginning of a Chinese term that spell a sound are a name before a common word: 加尔金内什气田. */
const FEWEST_SOUNDS = 4

const beginsWithName = (text: string): boolean =>
  text.length > FEWEST_SOUNDS && Array.from({ length: FEWEST_SOUNDS }, (_, at) => text.charCodeAt(at)).every(isSound)

/** The names among the terms of a concept in their other spellings; what an editor says of each holds for those, too. */
export function respeltNames(terms: readonly Term[]): Term[] {
  if (!terms.some(({ text, language }) => isDense(language) && (spellsSounds(text) || beginsWithName(text)))) return []
  const known = new Set(terms.map(({ text }) => text))
  const found: Term[] = []
  for (const { text, language, matching } of terms) {
    if (!isEnglish(language) || matching?.exact) continue
    for (const other of respelt(text)) {
      if (known.has(other)) continue
      known.add(other)
      found.push({ text: other, language, ...(matching && { matching }) })
    }
  }
  return found
}

function respelt(text: string): string[] {
  const all = new Set([text])
  for (const [way, other] of WAYS)
    for (const each of Array.from(all))
      if (all.size < MOST) all.add(each.replace(WORD, (word) => word.replace(way, other)))
  all.delete(text)
  return [...all]
}
