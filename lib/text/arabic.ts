/** What stands before an Arabic noun without a space: the article, and one-letter conjunctions and prepositions. */

const ARTICLE = 'ال'
const DEFINITE = ['ال', 'وال', 'بال', 'لل', 'كال', 'فال']
const INDEFINITE = ['', 'و', 'ب', 'ل', 'ك', 'ف']

/** A term with each of the beginnings it takes, itself among them. */
export function arabicForms(text: string): string[] {
  const bare = text.startsWith(ARTICLE) && text.length > 5 ? text.slice(ARTICLE.length) : text
  const beginnings = bare === text ? [...INDEFINITE, ...DEFINITE] : ['', ...DEFINITE]
  return beginnings.map((beginning) => beginning + bare)
}

/** Whether a text is in Arabic script, where one letter is written in several ways and vowels may be left out. */
export const isArabic = (text: string): boolean => /\p{sc=Arabic}/u.test(text)
