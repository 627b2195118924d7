/** What stands before an Arabic noun without a space: the article, and one-letter conjunctions and prepositions. */

const ARTICLE = 'ال'
const DEFINITE = ['ال', 'وال', 'بال', 'لل', 'كال', 'فال', 'ولل', 'وبال']
const INDEFINITE = ['', 'و', 'ب', 'ل', 'ك', 'ف']

/**
 * A term with each of the beginnings it takes, itself among them. An adjective has the article where its noun has it:
 * طاقة متجددة and الطاقة المتجددة; of a noun behind a noun only the last one has it.
 */
export function arabicForms(text: string): string[] {
  const plural = text.replace(FEMININE, '$1ات')
  return plural === text ? withBeginnings(text) : [...withBeginnings(text), ...withBeginnings(plural)]
}

/** The first word of a term ends in ة, whose plural is regular: خوارزميات of خوارزمية. */
const FEMININE = /^(\p{sc=Arabic}{3,})ة(?= |$)/u

function withBeginnings(text: string): string[] {
  const bare = text.startsWith(ARTICLE) && text.length > 5 ? text.slice(ARTICLE.length) : text
  const beginnings = bare === text ? [...INDEFINITE, ...DEFINITE] : ['', ...DEFINITE]
  const [noun = '', ...others] = bare.split(' ')
  const forms = beginnings.map((beginning) => beginning + bare)
  if (others.length === 0 || others.length > 3 || others.some((word) => !isPlain(word))) return forms
  if (bare === text) {
    if (others.some((word) => word.startsWith(ARTICLE))) return forms
    const definite = others.map((word) => ARTICLE + word).join(' ')
    return [...forms, ...DEFINITE.map((beginning) => `${beginning}${noun} ${definite}`)]
  }
  if (!others.every((word) => word.startsWith(ARTICLE))) return forms
  const indefinite = [noun, ...others.map((word) => word.slice(ARTICLE.length))].join(' ')
  return [...forms, ...INDEFINITE.map((beginning) => beginning + indefinite)]
}

/** Whether a word is no preposition or conjunction. */
const isPlain = (word: string): boolean => word.length > 3 && !/^(?:على|إلى|الى)$/.test(word)

/** Whether a text is in Arabic script, where one letter is written in several ways and vowels may be left out. */
export const isArabic = (text: string): boolean => /\p{sc=Arabic}/u.test(text)
