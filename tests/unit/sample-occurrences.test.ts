import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Glossary } from '../../lib/glossary/model'
import { compileIndex } from '../../lib/matching/compile'
import { Recogniser } from '../../lib/matching/recogniser'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import { projectFolder } from '../../scripts/local-tools'

/**
 * A glossary column and a newspaper feature in which editors marked every occurrence of 71 concepts. They are other
 * people's text and lie beside the project; without them there is nothing to compare with.
 */

interface Gold {
  readonly file: string
  readonly concept: string
  readonly start: number
  readonly end: number
  /** The longer term of the whole glossary that has its place. */
  readonly shadowedBy?: string
}

const folder = join(projectFolder, '..', 'shared', 'samples')
const list = join(folder, 'occurrences.json')
const isThere = existsSync(list)
const gold: { concepts: readonly string[]; occurrences: readonly Gold[]; negatives: readonly Gold[] } = isThere
  ? JSON.parse(readFileSync(list, 'utf8'))
  : { concepts: [], occurrences: [], negatives: [] }

/** The least share of the marked occurrences that is found, and of what is found that is marked. */
const LEAST = 0.995

const placeOf = ({ start, end, concept }: Pick<Gold, 'start' | 'end' | 'concept'>): string =>
  `${start}-${end} ${concept}`

function placesIn(file: string, recogniser: Recogniser): Set<string> {
  const text = readFileSync(join(folder, file), 'utf8')
  const found = recogniser.recognise(text)
  return new Set(
    found.flatMap(({ start, end, conceptKeys }) =>
      conceptKeys.map((key) => placeOf({ start, end, concept: key.slice(key.indexOf('/') + 1) })),
    ),
  )
}

const share = (part: readonly string[], all: ReadonlySet<string>): number =>
  part.filter((place) => all.has(place)).length / part.length

const recogniserOf = (glossary: Glossary): Recogniser => new Recogniser(isThere ? [compileIndex(glossary)] : [])

describe.skipIf(!isThere)(`compared with editors (skipped without ${list})`, () => {
  const bundled = loadBundledGlossary()
  const listed = { ...bundled, concepts: bundled.concepts.filter(({ id }) => gold.concepts.includes(id)) }

  // Compiled here, not within a test: it takes its time on a busy machine.
  const ofListed = recogniserOf(listed)
  const ofAll = recogniserOf(bundled)

  test('the bundled glossary still has every concept they looked for', () => {
    expect(listed.concepts).toHaveLength(gold.concepts.length)
  })

  test.each(['column.txt', 'feature.txt'])('%s', (file) => {
    const marked = gold.occurrences.filter((each) => each.file === file)
    const found = placesIn(file, ofListed)
    expect(share(marked.map(placeOf), found)).toBeGreaterThanOrEqual(LEAST)
    expect(share([...found], new Set(marked.map(placeOf)))).toBeGreaterThanOrEqual(LEAST)
    const wrong = gold.negatives.filter((each) => each.file === file && found.has(placeOf(each)))
    expect(wrong).toEqual([])
  })

  test.each(['column.txt', 'feature.txt'])('%s, with the whole glossary at work', (file) => {
    const marked = gold.occurrences.filter((each) => each.file === file && each.shadowedBy === undefined)
    const found = placesIn(file, ofAll)
    expect(share(marked.map(placeOf), found)).toBeGreaterThanOrEqual(LEAST)
    const ofThem = [...found].filter((place) => gold.concepts.some((id) => place.endsWith(` ${id}`)))
    expect(share(ofThem, new Set(marked.map(placeOf)))).toBeGreaterThanOrEqual(LEAST)
  })
})
