/** Compiles glossaries into the files that the extension installs itself from. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BUNDLE_LIST, bundledPath, type BundledFile } from '../lib/glossary/bundle'
import type { Glossary } from '../lib/glossary/model'
import { packGlossary } from '../lib/glossary/packed'
import { compileIndex } from '../lib/matching/compile'

/** Puts glossaries into a folder laid out like the extension's package, in place of those there. Gives their paths. */
export function packageGlossaries(folder: string, glossaries: readonly Glossary[]): string[] {
  const target = join(folder, dirname(BUNDLE_LIST))
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(target)) rmSync(join(target, name))
  const files = glossaries.map((glossary): BundledFile => {
    const packed = new Uint8Array(packGlossary(glossary, compileIndex(glossary).save()))
    const file = bundledPath(glossary.id)
    writeFileSync(join(folder, file), packed)
    return { id: glossary.id, file, fingerprint: createHash('sha256').update(packed).digest('hex').slice(0, 16) }
  })
  writeFileSync(join(folder, BUNDLE_LIST), `${JSON.stringify(files, null, 2)}\n`)
  return [BUNDLE_LIST, ...files.map(({ file }) => file)]
}
