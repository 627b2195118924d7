/**
 * Which language a piece of text is shown in: what `lang` says, which script of Chinese, which of several translations.
 */
import type { Language, LocalText, Term } from '../lib/glossary/model'

export type ChineseScript = 'Hans' | 'Hant'

/** A text and its BCP 47 tag, ready for an element and its `lang`. */
export interface TaggedText {
  readonly text: string
  readonly language: Language
}

/** The language without script and region: `zh` of `zh-Hant-TW`. */
export const primaryLanguage = (language: Language): Language => language.split('-')[0]?.toLowerCase() ?? language

export const isChinese = (language: Language): boolean => primaryLanguage(language) === 'zh'

export const isSameLanguage = (a: Language, b: Language): boolean => primaryLanguage(a) === primaryLanguage(b)

/** The script a tag of Chinese stands for; plain `zh` is simplified, as glossaries keep their terms. */
export const scriptOf = (language: Language): ChineseScript =>
  /hant|-(?:tw|hk|mo)\b/i.test(language) ? 'Hant' : 'Hans'

/** A tag that names the script, so that a browser draws Chinese with the right font. */
export const displayTag = (language: Language): Language =>
  isChinese(language) ? `zh-${scriptOf(language)}` : language

/** A term as it is written in the script the reader wants. */
export function writtenTerm(term: Term, script: ChineseScript): TaggedText {
  if (script === 'Hant' && isChinese(term.language) && term.traditional !== undefined)
    return { text: term.traditional, language: 'zh-Hant' }
  return { text: term.text, language: displayTag(term.language) }
}

/** The text in the reader's language, else in the nearest one there is; null where there is none at all. */
export function localText(texts: LocalText | undefined, reader: Language): TaggedText | null {
  const present = Object.entries(texts ?? {}).filter(([, text]) => text !== '')
  const nearest =
    present.find(([language]) => displayTag(language) === displayTag(reader)) ??
    present.find(([language]) => isSameLanguage(language, reader)) ??
    present.find(([language]) => isSameLanguage(language, 'en')) ??
    present[0]
  return nearest ? { language: displayTag(nearest[0]), text: nearest[1] } : null
}

/** The tag for a name whose language nobody recorded: Chinese where it has Han characters, else unknown. */
export const guessTag = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : '')
