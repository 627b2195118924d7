/**
 * Script conversion reads from left to right and takes 家伙 out of 国家伙伴. Where a word comes out of its sentence otherwise
 * than it does alone, an editor should look; `data/traditional.json` takes what the conversion gets wrong.
 */
import type { ToTraditional } from '../../lib/glossary/source'
import type { Finding } from './finding'
import type { PlacedConcept } from './source-files'
import type { Corrections } from './traditional'

interface Word {
  readonly text: string
  readonly start: number
}

export function checkConversion(
  concepts: readonly PlacedConcept[],
  corrections: Corrections,
  convert: ToTraditional,
): Finding[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const wordsOf = (text: string): Word[] =>
    Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index })).filter(
      (word) => word.text.length > 1,
    )
  return concepts.flatMap(({ file, concept }) => {
    const explanations = [concept.definition?.['zh'], concept.note?.['zh']].filter((text) => text !== undefined)
    const texts = [...concept.zh.map(({ text }) => text), ...explanations, ...concept.examples.map(({ zh }) => zh)]
    return texts.flatMap((text) =>
      differences(text, wordsOf(text), corrections, convert).map((message): Finding => ({
        severity: 'remark',
        check: 'traditional',
        file,
        concept: concept.id,
        message,
      })),
    )
  })
}

function differences(text: string, words: readonly Word[], corrections: Corrections, convert: ToTraditional): string[] {
  const whole = convert(text)
  if (whole.length !== text.length) return []
  return words.flatMap((word) => {
    const end = word.start + word.text.length
    const within = whole.slice(word.start, end)
    const alone = convert(word.text)
    if (within === alone || isCorrected(text, word.start, end, corrections)) return []
    const context = text.slice(Math.max(0, word.start - 4), end + 4)
    return [
      `${word.text} becomes ${within} in ${context}, and ${alone} alone; data/traditional.json takes what is wrong, or both`,
    ]
  })
}

/** Whether a listed word reaches into the span: then somebody has looked. */
function isCorrected(text: string, start: number, end: number, corrections: Corrections): boolean {
  return [...corrections.keys()].some((listed) => {
    for (let at = text.indexOf(listed); at >= 0; at = text.indexOf(listed, at + 1)) {
      if (at < end && at + listed.length > start) return true
    }
    return false
  })
}
