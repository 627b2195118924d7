/** What is in a glossary, in numbers: by subject field, and its longest and shortest texts. */
import { formatTable } from '../demo/columns'
import { chineseLength, englishLength } from './check-examples'
import type { PlacedConcept } from './source-files'

const HEAD = ['subject field', 'concepts', 'English', 'Chinese', 'examples', 'with two', 'attestations', 'unattested']

/** Concepts, terms, examples and attestations of each subject field, and of all. */
export function fieldTable(concepts: readonly PlacedConcept[]): string {
  const fields = [...new Set(concepts.map(({ subjectField }) => subjectField))]
  const rows = fields.map((field) =>
    [field].concat(counts(concepts.filter(({ subjectField }) => subjectField === field))),
  )
  return formatTable(HEAD, [...rows, ['all', ...counts(concepts)]])
}

function counts(placed: readonly PlacedConcept[]): string[] {
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
  ].map(String)
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
  const rows = kinds.flatMap(([kind, all]): string[][] => {
    const byLength = [...all].sort((a, b) => a.length - b.length)
    const [shortest, longest] = [byLength[0], byLength.at(-1)]
    if (!shortest || !longest) return []
    return [
      ['shortest', kind, ...row(shortest)],
      ['longest', kind, ...row(longest)],
    ]
  })
  return formatTable(['', 'of', 'length', 'concept', 'text'], rows)
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

const row = ({ id, text, length }: Measured): string[] => [
  String(length),
  id,
  text.length > 40 ? `${text.slice(0, 39)}…` : text,
]

/** What is allowed to be missing, and where it is. */
export function missingTable(concepts: readonly PlacedConcept[]): string {
  const lacking: readonly (readonly [string, (concept: PlacedConcept['concept']) => boolean])[] = [
    ['definition', ({ definition }) => definition === undefined],
    ['note', ({ note }) => note === undefined],
    ['attestation', ({ attestations }) => attestations.length === 0],
    ['second term in English', ({ en }) => en.length < 2],
    ['second term in Chinese', ({ zh }) => zh.length < 2],
  ]
  const rows = lacking.map(([what, lacks]) => {
    const ids = concepts.filter(({ concept }) => lacks(concept)).map(({ concept }) => concept.id)
    return [what, String(ids.length), ids.slice(0, 4).join(', ') + (ids.length > 4 ? ', …' : '')]
  })
  return formatTable(['without', 'concepts', ''], rows)
}
