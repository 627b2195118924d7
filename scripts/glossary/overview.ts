/** What is in a glossary, in numbers: by subject field, and its longest and shortest texts. */
import { chineseLength, englishLength } from './check-examples'
import type { PlacedConcept } from './source-files'
import { printedTable, type Row } from './table'

const HEAD = ['subject field', 'concepts', 'English', 'Chinese', 'examples', 'with two', 'attestations', 'unattested']

/** Concepts, terms, examples and attestations of each subject field. */
export function fieldTable(concepts: readonly PlacedConcept[]): string {
  const fields = [...new Set(concepts.map(({ subjectField }) => subjectField))]
  const rows = fields.map((field): Row => [
    field,
    ...counts(concepts.filter(({ subjectField }) => subjectField === field)),
  ])
  return printedTable(HEAD, rows, ['all', ...counts(concepts)])
}

function counts(placed: readonly PlacedConcept[]): number[] {
  const concepts = placed.map(({ concept }) => concept)
  const sum = (count: (concept: PlacedConcept['concept']) => number): number =>
    concepts.reduce((total, concept) => total + count(concept), 0)
  return [
    concepts.length,
    sum(({ en }) => en.length),
    sum(({ zh }) => zh.length),
    sum(({ examples }) => examples.length),
    concepts.filter(({ examples }) => examples.length > 1).length,
    sum(({ attestations }) => attestations.length),
    concepts.filter(({ attestations }) => attestations.length === 0).length,
  ]
}

interface Measured {
  readonly id: string
  readonly text: string
  readonly length: number
}

/** The shortest and the longest term and example of each language. */
export function extremesTable(concepts: readonly PlacedConcept[]): string {
  const kinds: readonly (readonly [string, readonly Measured[]])[] = [
    ['English term, words', measured(concepts, ({ en }) => en.map(({ text }) => text), englishLength)],
    ['Chinese term, characters', measured(concepts, ({ zh }) => zh.map(({ text }) => text), chineseLength)],
    ['English example, words', measured(concepts, ({ examples }) => examples.map(({ en }) => en), englishLength)],
    ['Chinese example, characters', measured(concepts, ({ examples }) => examples.map(({ zh }) => zh), chineseLength)],
  ]
  const rows = kinds.flatMap(([kind, all]): Row[] => {
    const byLength = [...all].sort((a, b) => a.length - b.length)
    const [shortest, longest] = [byLength[0], byLength.at(-1)]
    if (!shortest || !longest) return []
    return [
      ['shortest', kind, ...row(shortest)],
      ['longest', kind, ...row(longest)],
    ]
  })
  return printedTable(['', 'of', 'length', 'concept', 'text'], rows)
}

function measured(
  concepts: readonly PlacedConcept[],
  textsOf: (concept: PlacedConcept['concept']) => readonly string[],
  lengthOf: (text: string) => number,
): Measured[] {
  return concepts.flatMap(({ concept }) =>
    textsOf(concept).map((text) => ({ id: concept.id, text, length: lengthOf(text) })),
  )
}

const row = ({ id, text, length }: Measured): Row => [length, id, text.length > 60 ? `${text.slice(0, 59)}…` : text]

/** What is allowed to be missing, and where it is. */
export function missingTable(concepts: readonly PlacedConcept[]): string {
  const lacking: readonly (readonly [string, (concept: PlacedConcept['concept']) => boolean])[] = [
    ['definition', ({ definition }) => definition === undefined],
    ['note', ({ note }) => note === undefined],
    ['attestation', ({ attestations }) => attestations.length === 0],
    ['second term in English', ({ en }) => en.length < 2],
    ['second term in Chinese', ({ zh }) => zh.length < 2],
  ]
  const rows = lacking.map(([what, lacks]): Row => {
    const ids = concepts.filter(({ concept }) => lacks(concept)).map(({ concept }) => concept.id)
    return [what, ids.length, ids.slice(0, 4).join(', ') + (ids.length > 4 ? ', …' : '')]
  })
  return printedTable(['without', 'concepts', ''], rows)
}
