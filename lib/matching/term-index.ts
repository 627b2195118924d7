/**
 * The compiled form of a glossary: one buffer, loaded as it is. A table of beginnings leads from a folded text to stems and
 * their records; a record says of which concepts a surface is, in which language, and what its occurrence must look like.
 */
import type { ConceptId, Language } from '../glossary/model'
import type { Companions } from './companions'
import { pooled, unpooled, type Pooled } from './pooled'

/** Changes whenever what is in the buffer does: an index of another version is built anew. */
export const INDEX_VERSION = 11

const MAGIC = 0x544c4958
const HEADER = 16

/** Bits of a record's rules, sixteen at most. */
export const RULE = {
  caseRule: { shift: 0, mask: 3 },
  formRules: { shift: 2, mask: 15 },
  endings: { shift: 6, mask: 15 },
  language: { shift: 10, mask: 1 },
  wholeWord: { shift: 11, mask: 1 },
  segmented: { shift: 12, mask: 1 },
  nearby: { shift: 13, mask: 1 },
  /** What stands round an occurrence is compared with blockers or companions. */
  guarded: { shift: 14, mask: 1 },
  solid: { shift: 15, mask: 1 },
} as const

export const rule = (rules: number, which: { shift: number; mask: number }): number =>
  (rules >> which.shift) & which.mask

/** What is small and read whole. */
interface Preface {
  readonly glossaryId: string
  readonly version: string
  readonly languages: readonly [Language, Language]
  /** Folded blockers by record, each with where the stem begins in it. */
  readonly blockers: Readonly<Record<string, readonly (readonly [string, number])[]>>
  /** By record, where its term has any. */
  readonly companions: Readonly<Record<string, Companions>>
}

/** The same as it is stored. */
interface StoredPreface extends Omit<Preface, 'blockers' | 'companions'> {
  readonly blockers: Pooled<Preface['blockers'][string]>
  readonly companions: Pooled<Companions>
}

export interface IndexParts extends Preface {
  /** The beginnings that lead somewhere, as a set of bits (see `beginnings.ts`). */
  readonly beginnings: Uint32Array
  /** The same with their values (see `beginning-table.ts`). */
  readonly slots: Int32Array
  /** See `leaves.ts`. */
  readonly leaves: Uint16Array
  /** The leaves of surfaces that may stand inside a word. */
  readonly inner: Uint32Array
  /** The concept of each record; from `SEVERAL` on, where the list of them begins in `conceptLists`. */
  readonly recordConcepts: Uint32Array
  /** Lists of concepts, each behind its length. */
  readonly conceptLists: Uint32Array
  /** Forms, one after another; those of record r end at `formEnds[r]`. */
  readonly forms: Uint16Array
  readonly formEnds: Uint32Array
  readonly ids: Uint16Array
  readonly idEnds: Uint32Array
}

const SECTIONS = [
  'beginnings',
  'slots',
  'leaves',
  'inner',
  'recordConcepts',
  'conceptLists',
  'forms',
  'formEnds',
  'ids',
  'idEnds',
] as const

/** A record's concept from here on is the place of a list. */
export const SEVERAL = 0x80000000

/** Thrown for a buffer that is not an index of this version: build it anew. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError'
}

export class TermIndex {
  private constructor(readonly parts: IndexParts) {}

  get glossaryId(): string {
    return this.parts.glossaryId
  }

  get conceptCount(): number {
    return this.parts.idEnds.length
  }

  conceptId(concept: number): ConceptId {
    return slice(this.parts.ids, this.parts.idEnds, concept)
  }

  /** The concepts of a record, in the order of the glossary. */
  conceptsOf(record: number): readonly number[] {
    const { recordConcepts, conceptLists } = this.parts
    const concept = recordConcepts[record] as number
    if (concept < SEVERAL) return [concept]
    const at = concept - SEVERAL
    return [...conceptLists.subarray(at + 1, at + 1 + (conceptLists[at] as number))]
  }

  /** The unfolded form a record's occurrences are compared with. */
  form(record: number): string {
    return slice(this.parts.forms, this.parts.formEnds, record)
  }

  /** Reads a buffer in place. Throws DamagedIndexError where it is not a whole index of this version. */
  static load(buffer: ArrayBuffer): TermIndex {
    const header = buffer.byteLength >= HEADER * 4 ? new Uint32Array(buffer, 0, HEADER) : null
    if (header === null || header[0] !== MAGIC || header[1] !== INDEX_VERSION || header[2] !== buffer.byteLength) {
      throw new DamagedIndexError('not a whole index of this version')
    }
    let offset = HEADER * 4
    const views = SECTIONS.map((section, at) => {
      const length = header[4 + at] as number
      const view = viewOf(section, buffer, offset, length)
      offset += padded(view.byteLength)
      return [section, view]
    })
    if (offset + (header[3] as number) * 2 > buffer.byteLength)
      throw new DamagedIndexError('the index ends within its preface')
    const preface: unknown = JSON.parse(decode(new Uint16Array(buffer, offset, header[3])))
    if (!isPreface(preface)) throw new DamagedIndexError('the index has no preface')
    const [blockers, companions] = [unpooled(preface.blockers), unpooled(preface.companions)]
    return new TermIndex({ ...preface, blockers, companions, ...Object.fromEntries(views) } as IndexParts)
  }

  static of(parts: IndexParts): TermIndex {
    return new TermIndex(parts)
  }

  /** The index as one buffer. */
  save(): ArrayBuffer {
    const { parts } = this
    const arrays = SECTIONS.map((section) => parts[section])
    const { glossaryId, version, languages } = parts
    const [blockers, companions] = [pooled(parts.blockers), pooled(parts.companions)]
    const stored: StoredPreface = { glossaryId, version, languages, blockers, companions }
    const preface = encode(JSON.stringify(stored))
    const size = arrays.reduce((sum, array) => sum + padded(array.byteLength), HEADER * 4) + padded(preface.byteLength)
    const buffer = new ArrayBuffer(size)
    const header = new Uint32Array(buffer, 0, HEADER)
    header.set([MAGIC, INDEX_VERSION, size, preface.length, ...arrays.map((array) => array.length)])
    let offset = HEADER * 4
    for (const array of [...arrays, preface]) {
      new Uint8Array(buffer, offset).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
      offset += padded(array.byteLength)
    }
    return buffer
  }
}

const padded = (bytes: number): number => (bytes + 3) & ~3

function viewOf(
  section: (typeof SECTIONS)[number],
  buffer: ArrayBuffer,
  offset: number,
  length: number,
): ArrayBufferView {
  const narrow = section === 'leaves' || section === 'forms' || section === 'ids'
  if (offset + length * (narrow ? 2 : 4) > buffer.byteLength)
    throw new DamagedIndexError(`the index ends within ${section}`)
  if (narrow) return new Uint16Array(buffer, offset, length)
  return section === 'slots' ? new Int32Array(buffer, offset, length) : new Uint32Array(buffer, offset, length)
}

function slice(units: Uint16Array, ends: Uint32Array, at: number): string {
  const start = at === 0 ? 0 : (ends[at - 1] as number)
  return decode(units.subarray(start, ends[at]))
}

const encode = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** In pieces: a call takes only so many arguments. */
function decode(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096))
  return text
}

function isPreface(value: unknown): value is StoredPreface {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['glossaryId', 'languages', 'blockers', 'companions'].every((key) => key in value)
  )
}
