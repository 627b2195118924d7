/** Cells of dictionaries in Chinese: what a word means behind each of its parts of speech, `n. 罚款 adj. 美好的`. */

const SPEECH = '(?:n|v|vt|vi|aux|adj|adv|a|ad|prep|conj|pron|num|int|abbr|phr)\\.'

/** `n.`, `v. n.` or `vt. / n.` before Chinese, at the beginning of a cell, where the stop may be forgotten, or behind another meaning. */
const MARK = new RegExp(
  `(?:^|(?<=[\\s;；,，、]|\\P{ASCII}))${SPEECH}(?:\\s*[&/,]?\\s*${SPEECH})*\\s*(?=[(（[]?\\P{ASCII})|^(?:n|v|vt|vi|adj|adv)\\s+(?=\\P{ASCII})`,
  'u',
)

/** Whether a cell says what kinds of words its meanings are; its commas then set meanings apart. */
export const namesSpeech = (cell: string): boolean => MARK.test(cell)

/** The meanings behind each part of speech; none where a cell names none. */
export function meaningsBySpeech(cell: string): string[] {
  if (!namesSpeech(cell)) return []
  return cell
    .split(MARK)
    .map((meaning) => meaning.replace(/[\s;；,，、]+$/, '').trim())
    .filter((meaning) => meaning !== '')
}
