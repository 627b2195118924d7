/** Japanese brackets that hold another name of what stands before them: `可搬性（ポータビリティ）`, むくみ（浮腫）, 褥瘡（床ずれ）. */

const KATAKANA = /^[ァ-ヺー・]{3,}$/
const SHORT_KATAKANA = /^[ァ-ヺー]{2}$/
const KANJI = /^\p{sc=Han}{2,}$/u
const HIRAGANA = /^[ぁ-んー]{2,}$/
/** A noun with its kana: 床ずれ, and not the end of a sentence. */
const MIXED = /^(?=.*\p{sc=Han})(?=.*[ぁ-ん])[\p{sc=Han}ぁ-ん]{2,6}$/u
/** One that has no word of grammar, and no verb at its end: 会心の一撃, but not 焼く. */
const NOUN = /^(?=.*\p{sc=Han})[\p{sc=Han}ぁ-んァ-ヺー]{2,}(?<![うくすつむるいなの])$/u
const GRAMMAR = /を|[がはでへもにとの](?=[\p{sc=Han}ァ-ヺ]|$)|など|する|した|ある|よう|くは|もの|こと|とき/u

/** Whether brackets hold a loan word for a native one, the other way round, or what is said for a word in characters. */
export const isOtherJapanese = (content: string, outside: string): boolean =>
  (KATAKANA.test(outside) && (KANJI.test(content) || (MIXED.test(content) && !GRAMMAR.test(content)))) ||
  (KANJI.test(outside) && SHORT_KATAKANA.test(content)) ||
  ((NOUN.test(outside) || /^\p{sc=Han}{2,}[ァ-ヺー]{2,}$/u.test(outside)) && KATAKANA.test(content)) ||
  (HIRAGANA.test(outside) && KANJI.test(content)) ||
  (KANJI.test(outside) && MIXED.test(content) && !GRAMMAR.test(content)) ||
  (MIXED.test(outside) && KANJI.test(content)) ||
  haveOneEnd(content, outside) ||
  isInitials(content, outside)

/** HR図 behind ヘルツシュプルング・ラッセル図. */
function isInitials(content: string, outside: string): boolean {
  const end = /^\p{Lu}{1,6}(\p{sc=Han}{1,3})$/u.exec(content)?.[1]
  return end !== undefined && outside.length > content.length && outside.endsWith(end)
}

/** マイナンバーカード and 個人番号カード, 学童保育 and 学童クラブ: longer words that share an end or a beginning. */
function haveOneEnd(content: string, outside: string): boolean {
  if (content.length < 4 || outside.length < 4 || !/[ぁ-んァ-ヺ]/.test(content + outside)) return false
  if (!/^[\p{sc=Han}ぁ-んァ-ヺー]+$/u.test(content + outside) || GRAMMAR.test(content)) return false
  return content.slice(-2) === outside.slice(-2) || content.slice(0, 2) === outside.slice(0, 2)
}
