/** The glossaries that come in the extension's package: one file that lists them, one packed file each. */
import type { GlossaryId } from './model'

export interface BundledFile {
  readonly id: GlossaryId
  /** Path in the package. */
  readonly file: string
  /** Changes whenever the file does. */
  readonly fingerprint: string
}

export const BUNDLE_LIST = 'glossaries/bundled.json'

export const bundledPath = (id: GlossaryId): string => `glossaries/${id}.glossary`

/** Reads the list; null where it is none. */
export function parseBundleList(value: unknown): readonly BundledFile[] | null {
  return Array.isArray(value) && value.every(isBundledFile) ? value : null
}

function isBundledFile(value: unknown): value is BundledFile {
  if (typeof value !== 'object' || value === null) return false
  return ['id', 'file', 'fingerprint'].every((key) => typeof Reflect.get(value, key) === 'string')
}
