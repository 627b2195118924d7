/**
 * A small recogniser for tests of the page layer: a handful of terms, found with one regular expression.
 */
import type { Recognition, Sense } from '../../../lib/matching/recognition'

const SENSES: readonly (Sense & { readonly pattern: RegExp })[] = [
  { language: 'en', conceptKeys: ['test/belt-road'], pattern: /Belt\s+and\s+Road\s+Initiative/giu },
  { language: 'en', conceptKeys: ['test/central-asia'], pattern: /\bCentral\s+Asia\b/giu },
  { language: 'en', conceptKeys: ['test/astana'], pattern: /\bAstana\b/gu },
  { language: 'zh', conceptKeys: ['test/china'], pattern: /中\s*国/gu },
  { language: 'zh', conceptKeys: ['test/central-asia'], pattern: /中\s*亚/gu },
]

/** Recognises the test terms; each text asked for is noted in `asked`. */
export class FakeRecogniser {
  readonly asked: string[] = []
  revision = 1

  readonly recognise = (texts: string[]): Promise<Recognition> => {
    this.asked.push(...texts)
    return Promise.resolve(pack(texts, this.revision))
  }
}

/** The packed answer to some texts. */
export function pack(texts: readonly string[], revision: number): Recognition {
  const rows = texts.map((text) =>
    SENSES.flatMap(({ pattern }, sense) =>
      [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, sense })),
    ).sort((a, b) => a.start - b.start),
  )
  const all = rows.flat()
  return {
    revision,
    counts: Uint32Array.from(rows, (row) => row.length),
    starts: Uint32Array.from(all, (row) => row.start),
    ends: Uint32Array.from(all, (row) => row.end),
    rows: Uint32Array.from(all, (row) => row.sense),
    senses: SENSES.map(({ language, conceptKeys }) => ({ language, conceptKeys })),
  }
}
