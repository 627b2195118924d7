/** Signs that may set the words of a headword apart, besides commas, semicolons and slashes. */

/** With spaces round it a dash may stand for a comma: `une audience – une audition`. */
export const LIST_DASH = /\s[–—-]\s/

/** Japanese has its dot, and words for `or`: 吐き気・嘔吐. */
export const JAPANESE_SIGNS = /[・･]|または|又は|もしくは/

/** What sets the words of lists apart; a Japanese one without these has its dots for them. */
export const COMMAS = new RegExp(`[,，、]|${LIST_DASH.source}|(?<=\\p{sc=Han}) (?=\\p{sc=Han})`, 'u')
