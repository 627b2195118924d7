/** The sentence around a place in running text. */

/** What stands for something that is no text, as a page's flows have it. */
const OBJECT = /\uFFFC/g

/** A break of the page ends a sentence where what follows begins one; else a line is only wrapped there. */
const BREAK = /\n+/g

/** Words that end in a full stop and no sentence with it. */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|Jr|Sr|No|Nos|vs|etc|e\.g|i\.e|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/u

export interface SentenceRange {
  readonly start: number
  readonly end: number
}

/**
 * The sentence that holds what stands from `start` to `end`, without white space around it and with that inside run
 * together; at most `longest` UTF-16 units, cut at words with an ellipsis. More than one where the place spans them.
 */
export function sentenceAround(text: string, place: SentenceRange, language: string, longest = 1_000): string {
  const { start, end } = boundsAround(text, place, language)
  const before = tidy(text.slice(start, place.start))
  const inside = tidy(text.slice(place.start, place.end))
  const after = tidy(text.slice(place.end, end))
  return cut(before.trimStart(), inside, after.trimEnd(), longest)
}

function boundsAround(text: string, place: SentenceRange, language: string): SentenceRange {
  // Paragraphs of a flow come as lines: nothing further away can belong to the sentence, and a page may be one flow.
  const from = Math.max(0, place.start - FAR, text.lastIndexOf('\n\n', place.start) + 1)
  const lastBreak = text.indexOf('\n\n', place.end)
  const to = Math.min(text.length, place.end + FAR, lastBreak === -1 ? text.length : lastBreak)
  const part = text.slice(from, to).replaceAll('\n', ' ')
  let start = from
  let end = to
  let isOpen = true
  for (const piece of pieces(part, language)) {
    const pieceEnd = from + piece.end
    if (pieceEnd <= place.start) start = pieceEnd
    if (isOpen && pieceEnd >= place.end) {
      end = pieceEnd
      isOpen = false
    }
  }
  return { start, end }
}

/** No sentence goes on so far on either side. */
const FAR = 2_000

/** The sentences of a text; one that seems to end with an abbreviation goes on. */
function pieces(text: string, language: string): SentenceRange[] {
  const found: { start: number; end: number }[] = []
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = found.at(-1)
    if (last && ABBREVIATION.test(text.slice(last.start, last.end))) last.end = index + segment.length
    else found.push({ start: index, end: index + segment.length })
  }
  return found
}

const tidy = (text: string): string => text.replaceAll(OBJECT, '').replaceAll(BREAK, ' ').replaceAll(/\s+/gu, ' ')

/** Takes away from the side that is longer, so that what is meant stays in sight. */
function cut(before: string, inside: string, after: string, longest: number): string {
  const whole = before + inside + after
  if (whole.length <= longest) return whole.trim()
  const room = Math.max(0, longest - inside.length - 2)
  const fromBefore = Math.min(before.length, Math.max(room >> 1, room - after.length))
  const fromAfter = Math.min(after.length, room - fromBefore)
  const left =
    fromBefore < before.length ? `…${wholeWords(before.slice(-fromBefore || before.length), 'start')}` : before
  const right = fromAfter < after.length ? `${wholeWords(after.slice(0, fromAfter), 'end')}…` : after
  return (left + inside + right).trim().slice(0, longest)
}

/** Without the word that was cut through, and without half a surrogate pair. */
function wholeWords(text: string, cutAt: 'start' | 'end'): string {
  const trimmed = cutAt === 'start' ? text.replace(/^[\uDC00-\uDFFF]/, '') : text.replace(/[\uD800-\uDBFF]$/, '')
  return cutAt === 'start'
    ? trimmed.replace(/^[\p{L}\p{N}]{0,30}(?=\s)/u, '')
    : trimmed.replace(/(?<=\s)[\p{L}\p{N}]{0,30}$/u, '')
}
