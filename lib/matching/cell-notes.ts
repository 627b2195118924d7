/** What people write into a cell beside an English term: the number of its row, its part of speech, `sth`, a doubt. */

/** `1. verdict`, `2) plea`, `- bail`. */
const NUMBER = /^(?:\(?\d{1,3}[.)、]\)?\s+|[-–•*·▪]\s+)(?=\p{L}{2})/u

const SPEECH = 'n|v|vt|vi|adj|adv|prep|conj|abbr|phr|pl'
const SPEECH_BEFORE = new RegExp(`^(?:${SPEECH})\\.\\s+(?=\\p{L})`, 'u')
const SPEECH_BEHIND = new RegExp(
  `(?<=\\p{L}['’)]?)\\s+(?:(?:${SPEECH})\\.|vt|vi|adj|adv)(?:\\s*[/&,;]\\s*(?:(?:${SPEECH})\\.?))*$`,
  'u',
)

/** The same without a full stop, behind a single word: `valve n`. */
const LETTER_BEHIND = /(?<=^\p{L}{4,})\s+[nv]$/u

/** What a verb is done to: `abide by sth`, `impose sanctions on sb.`. */
const ANYTHING = /(?<=\p{L})\s+(?:sb\.?|sth\.?|smb\.?|smth\.?|so\.)(?:\s*(?:\/|or)\s*(?:sb|sth|smb|smth)\.?)?$/u

/** And between a verb and its preposition, where a passive has nothing: `vest sth. in sb.`. */
const ANYTHING_WITHIN =
  /(?<=^(?:to )?\p{L}+)\s+(?:sth|smth|something)\.?(?=\s(?:as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|with)(?:\s|$))/u

/** The same in full, behind the `to` of a verb: `to sugarcoat something`. */
const ANYTHING_IN_FULL = /(?<=^to .*\p{L})\s+(?:someone|somebody|something)$/u

/** `parallel universe ?`, `plea bargain:`, `in accordance with ...`. */
const LOOSE_END = /\s*(?:\.{3,}|[…~～〜]+|(?<=\s)_+|\s[?？!！]|[?？:：=,，;；、])$/
const LOOSE_START = /^(?:\.{3,}|[…~～〜]+)\s*(?=\p{L})/u

/** The term alone; the cell as it is where nothing would be left of it. */
export function withoutCellNotes(cell: string): string {
  let text = cell
  for (const note of [
    NUMBER,
    LOOSE_END,
    SPEECH_BEFORE,
    SPEECH_BEHIND,
    LETTER_BEHIND,
    LOOSE_END,
    LOOSE_START,
    ANYTHING,
    ANYTHING_WITHIN,
    ANYTHING_IN_FULL,
    LOOSE_END,
  ])
    text = text.replace(note, '')
  return /\p{L}{2}/u.test(text) ? text : cell
}

const BEHIND_SPEECH = new RegExp(`(?<=\\((?:${SPEECH})\\.?\\))\\s+(?=\\p{sc=Latin})`, 'iu')
const BEHIND_REGION =
  /(?<=[(（](?:US|UK|U\.S\.|U\.K\.|USA|AmE|BrE|Am\.|Amer\.|Brit\.)[)）])\s*(?:[,，]|\sor)?\s+(?=\p{sc=Latin})/u
const BEHIND_MEANING = /(?<=[(（][^()（）]*\p{sc=Han}[^()（）]*[)）])\s+(?=\p{sc=Latin})/u

/** Words each with its part of speech, its meaning or its country behind it, `bribery (n.) bribe (v.)`; none where there is but one. */
export function notedWords(cell: string): string[] {
  for (const between of [BEHIND_SPEECH, BEHIND_REGION, BEHIND_MEANING]) {
    const parts = cell.split(between)
    if (parts.length > 1 && parts.every((part) => /[)）]$/.test(part))) return parts
  }
  return []
}

const WHOSE = /(?<=\p{L} )(?:one|someone|somebody|sb)['’]s(?= \p{L})|(?<=\p{L} )your(?= \p{L})/u
const WHOM = /(?<=^\p{L}+ )(?:someone|somebody|sb\.?|smb\.?|so\.)(?= \p{L})/u

/** Who an English phrase leaves open: `quit one’s post` is said of his, her or their post, `keep sb in the loop` of us or them. */
export function persons(text: string): string[] {
  const all = (pattern: RegExp, words: string): string[] =>
    words
      .split(' ')
      .map((word) => text.replace(pattern, word))
      .filter((variant) => variant !== text)
  if (/(?<!\p{L})oneself$/u.test(text))
    return all(/oneself$/, 'himself herself itself themselves ourselves yourself myself')
  if (WHOSE.test(text)) return all(WHOSE, 'his her its their our your my')
  return WHOM.test(text) ? all(WHOM, 'him her it them us you me') : []
}
