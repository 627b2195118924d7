/** English strings that behave like terms: names in capitals, and words that recur side by side as nouns do. */
import { countsOf, withoutParts, type Candidate, type ReadText } from './stats'

const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*(?:[ \n](?:(?:of|and|the|for|on|de|&)[ \n]){0,2}\p{Lu}[\p{L}\p{N}'’-]*)*/gu
const DATE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)$/
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const LONGEST = 4
const LEAST_COUNT = 2

const STOP = new Set(
  `a an the and or but nor so yet if then than as of in on at by to from with without within into onto over under for about
  against between among through during before after since until while because although though where when which who whom
  whose what that this these those it its he his him she her they their them we our us you your i my me be is are was were
  been being am do does did done has have had having will would shall should can could may might must not no also more most
  many much some any each every all both few several other another such own same only just even still already very too up
  out off down again further here there how why new first second last next one two three four five six seven eight nine ten
  year years month months day days week weeks said says say told added according including well make made take taken see
  s t re ve ll d`.split(/\s+/),
)

/** Names that are in no glossary, most frequent first. */
export function englishNames(texts: readonly ReadText[]): Candidate[] {
  return frequent(
    texts.flatMap(({ text, occurrences }) =>
      [...text.matchAll(NAME)]
        .map(({ 0: name, index }) => withoutOpening(name, index))
        .filter(({ name, start }) => !isKnown(occurrences, start, start + name.length))
        .filter(({ name, start }) => /\s/.test(name) || !beginsSentence(text, start))
        .map(({ name }) => name.replace(/\s+/g, ' '))
        .filter((name) => name.length > 2 && !STOP.has(name.toLowerCase()) && !DATE.test(name)),
    ),
  )
}

/** Lower-case nouns side by side that are in no glossary, most frequent first. */
export function englishPhrases(texts: readonly ReadText[]): Candidate[] {
  return frequent(texts.flatMap(phrasesOf))
}

function frequent(all: readonly string[]): Candidate[] {
  const candidates = [...countsOf(all)]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count >= LEAST_COUNT)
  return withoutParts(candidates).sort((a, b) => b.count - a.count || b.text.length - a.text.length)
}

const isKnown = (occurrences: ReadText['occurrences'], start: number, end: number): boolean =>
  occurrences.some((known) => known.start <= start && known.end >= end)

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;•\n])["'“‘(]*\s*$/.test(text.slice(Math.max(0, start - 6), start))

/** A sentence's first word has a capital without being part of a name. */
function withoutOpening(name: string, start: number): { name: string; start: number } {
  const opening = /^(\S+)\s+/.exec(name)
  if (!opening || !STOP.has(opening[1]?.toLowerCase() ?? '')) return { name, start }
  return { name: name.slice(opening[0].length), start: start + opening[0].length }
}

function phrasesOf({ text, occurrences }: ReadText): string[] {
  const words = [...text.matchAll(WORD)]
  return words.flatMap((_, start) =>
    Array.from({ length: LONGEST - 1 }, (__, more) => words.slice(start, start + more + 2))
      .filter((phrase) => phrase.length > 1 && isPhrase(phrase.map(([word]) => word)))
      .filter((phrase) => {
        const [first, last] = [phrase[0], phrase.at(-1)]
        return first && last && !isKnown(occurrences, first.index, last.index + last[0].length)
      })
      .map((phrase) => phrase.map(([word]) => word).join(' ')),
  )
}

/** No grammar words, no punctuation, no adverbs; a noun at the end as far as its ending tells. */
function isPhrase(words: readonly string[]): boolean {
  if (!words.every((word) => /^\p{Ll}[\p{L}-]+$/u.test(word) && !STOP.has(word) && !word.endsWith('ly'))) return false
  return !/(?:ed|ive|ous|ful|less|able|ible|ical|al)$/.test(words.at(-1) ?? '')
}
