/**
 * A glossary as the extension keeps it: its index and its concepts in one buffer. A concept is read when a card asks for
 * it; nothing is parsed at start.
 */
import type { Concept, Glossary, GlossaryInfo } from './model'
import { unmarkedTerms } from './unmarked-terms'

const MAGIC = 0x544c474c
const FORMAT = 2
const HEADER = 8

/** Place of the checksum in the header. */
const CHECKSUM = 7

/** Thrown for a buffer that is no packed glossary of this format. */
export class DamagedGlossaryError extends Error {
  override readonly name = 'DamagedGlossaryError'
}

/** The parts of a packed glossary: JSON of its info, then one JSON text per concept, each found by its end. */
export interface PackedGlossary {
  readonly info: GlossaryInfo
  readonly index: ArrayBuffer
  readonly ends: Uint32Array
  readonly concepts: Uint16Array
}

/** What is known of a glossary without its concepts. */
export function infoOf({ concepts, ...info }: Glossary): GlossaryInfo {
  return { ...info, conceptCount: concepts.length, unmarked: unmarkedTerms(concepts) }
}

/** Packs a glossary with its compiled index. */
export function packGlossary(glossary: Glossary, index: ArrayBuffer): ArrayBuffer {
  const { concepts } = glossary
  const preface = unitsOf(JSON.stringify(infoOf(glossary)))
  const texts = concepts.map((concept) => unitsOf(JSON.stringify(concept)))
  const ends = new Uint32Array(texts.length)
  texts.reduce((end, text, at) => (ends[at] = end + text.length), 0)
  const body = new Uint16Array(ends.at(-1) ?? 0)
  texts.forEach((text, at) => body.set(text, (ends[at] as number) - text.length))
  const sections = [preface, ends, body, new Uint8Array(index)]
  const size = sections.reduce((sum, section) => sum + padded(section.byteLength), HEADER * 4)
  const buffer = new ArrayBuffer(size)
  const header = new Uint32Array(buffer, 0, HEADER)
  header.set([MAGIC, FORMAT, size, ...sections.map((section) => section.byteLength)])
  let offset = HEADER * 4
  for (const section of sections) {
    new Uint8Array(buffer, offset).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength))
    offset += padded(section.byteLength)
  }
  header[CHECKSUM] = checksumOf(buffer)
  return buffer
}

/** Opens a packed glossary. Throws DamagedGlossaryError for anything else. */
export function unpackGlossary(buffer: ArrayBuffer): PackedGlossary {
  const header = buffer.byteLength >= HEADER * 4 ? new Uint32Array(buffer, 0, HEADER) : null
  if (header === null || header[0] !== MAGIC || header[1] !== FORMAT || header[2] !== buffer.byteLength) {
    throw new DamagedGlossaryError('not a whole packed glossary of this format')
  }
  if (header[CHECKSUM] !== checksumOf(buffer)) throw new DamagedGlossaryError('the packed glossary was changed')
  const [infoBytes = 0, endBytes = 0, bodyBytes = 0, indexBytes = 0] = header.subarray(3, 7)
  const atInfo = HEADER * 4
  const atEnds = atInfo + padded(infoBytes)
  const atBody = atEnds + padded(endBytes)
  const atIndex = atBody + padded(bodyBytes)
  if (atIndex + indexBytes > buffer.byteLength) throw new DamagedGlossaryError('the packed glossary ends early')
  const info: unknown = JSON.parse(textOf(new Uint16Array(buffer, atInfo, infoBytes / 2)))
  if (!isInfo(info)) throw new DamagedGlossaryError('the packed glossary does not say what it is')
  return {
    info,
    index: buffer.slice(atIndex, atIndex + indexBytes),
    ends: new Uint32Array(buffer, atEnds, endBytes / 4),
    concepts: new Uint16Array(buffer, atBody, bodyBytes / 2),
  }
}

/** The concept at a place of the glossary, or null behind its end. */
export function conceptAt(packed: PackedGlossary, at: number): Concept | null {
  if (at < 0 || at >= packed.ends.length) return null
  const start = at === 0 ? 0 : (packed.ends[at - 1] as number)
  return JSON.parse(textOf(packed.concepts.subarray(start, packed.ends[at]))) as Concept
}

/** Of everything behind the header, four bytes at a time: FNV-1a, which takes less time than reading the buffer does. */
function checksumOf(buffer: ArrayBuffer): number {
  const units = new Uint32Array(buffer, HEADER * 4, (buffer.byteLength >> 2) - HEADER)
  let sum = 0x811c9dc5
  for (let at = 0; at < units.length; at++) sum = Math.imul(sum ^ (units[at] as number), 0x01000193)
  return sum >>> 0
}

const padded = (bytes: number): number => (bytes + 3) & ~3

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096))
  return text
}

function isInfo(value: unknown): value is GlossaryInfo {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'title' in value &&
    'languages' in value &&
    'conceptCount' in value
  )
}
