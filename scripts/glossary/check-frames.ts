/**
 * No two examples share a frame. Terms of the glossary are blanked first: what is then alike for five English words or
 * eight Chinese characters in a row is a sentence pattern used twice.
 */
import type { Glossary } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'

const ENGLISH_RUN = 5
const CHINESE_RUN = 8
const BLANK = '…'

/** Two sentences on one day share no frame by that. */
const DATE_OR_NUMBER = /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

interface Sentence {
  readonly placed: PlacedConcept
  readonly example: number
  readonly tokens: readonly string[]
}

export function checkFrames(concepts: readonly PlacedConcept[], glossary: Glossary): Finding[] {
  const recogniser = new Recogniser([compileIndex(glossary)])
  const sentences = (language: 'en' | 'zh'): Sentence[] =>
    concepts.flatMap((placed) =>
      placed.concept.examples.map((each, example) => ({
        placed,
        example,
        tokens: tokensOf(blanked(recogniser, each[language]), language),
      })),
    )
  return [...sharedRuns(sentences('en'), ENGLISH_RUN, ' '), ...sharedRuns(sentences('zh'), CHINESE_RUN, '')]
}

/** The text with each occurrence of a term replaced by one blank. */
function blanked(recogniser: Recogniser, text: string): string {
  let result = ''
  let at = 0
  for (const { start, end } of recogniser.recognise(text)) {
    result += text.slice(at, start) + BLANK
    at = end
  }
  return result + text.slice(at)
}

function tokensOf(text: string, language: 'en' | 'zh'): string[] {
  const pattern = language === 'en' ? /[\p{L}\p{N}][\p{L}\p{N}'.-]*|…/gu : /\p{sc=Han}|[\p{L}\p{N}]+|…/gu
  return (text.toLowerCase().match(pattern) ?? []).map((token) =>
    DATE_OR_NUMBER.test(token) ? BLANK : token.replace(/[.'-]+$/, ''),
  )
}

/** For each pair of examples of different concepts the longest run they share, once. */
function sharedRuns(sentences: readonly Sentence[], length: number, joint: string): Finding[] {
  const first = new Map<string, Sentence>()
  const seen = new Set<string>()
  return sentences.flatMap((sentence) =>
    runsOf(sentence.tokens, length).flatMap((run): Finding[] => {
      const key = run.join(joint)
      const other = first.get(key)
      if (other === undefined) first.set(key, sentence)
      if (other === undefined || other.placed.concept.id === sentence.placed.concept.id) return []
      const pair = `${nameOf(other)} ${nameOf(sentence)}`
      if (seen.has(pair)) return []
      seen.add(pair)
      const message = `shares "${key}" with an example of ${other.placed.concept.id} (${other.placed.file})`
      return [
        {
          severity: 'error',
          check: 'frames',
          file: sentence.placed.file,
          concept: sentence.placed.concept.id,
          message,
        },
      ]
    }),
  )
}

const nameOf = ({ placed, example }: Sentence): string => `${placed.concept.id}#${example}`

/** Runs of tokens with `length` of them that are no blanks, beginning and ending with such. */
function runsOf(tokens: readonly string[], length: number): string[][] {
  return tokens.flatMap((token, start) => {
    if (token === BLANK) return []
    let count = 0
    for (let end = start; end < tokens.length; end++) {
      if (tokens[end] !== BLANK) count++
      if (count === length) return [tokens.slice(start, end + 1)]
    }
    return []
  })
}
