import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What each layer may import of the others; type imports count like any. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/text': [],
  'lib/glossary': ['lib/text'],
  'lib/matching': ['lib/text', 'lib/glossary'],
  'lib/search': ['lib/text', 'lib/glossary'],
  'lib/page': ['lib/text'],
  'lib/extension': ['lib/text'],
  components: ['lib/text', 'lib/glossary'],
  entrypoints: ['lib/text', 'lib/glossary', 'lib/matching', 'lib/search', 'lib/page', 'lib/extension', 'components'],
}

/** Shapes of data may be named anywhere. */
const TYPES_ONLY = new Set([
  'lib/glossary/model',
  'lib/matching/recognition',
  'lib/extension/settings-form',
  'lib/extension/reader-store',
  'public/_locales/en/messages.json',
])

/** Packages a layer may use; others are joined to it from outside. */
const BROWSER = /^(?:wxt|webextension-polyfill)/

const root = process.cwd()
const layers = Object.keys(MAY_IMPORT)
const layerOf = (path: string): string | undefined => layers.find((layer) => path.startsWith(`${layer}/`))

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)))
}

interface ImportLine {
  readonly from: string
  readonly isType: boolean
}

function importsOf(file: string): ImportLine[] {
  const text = readFileSync(join(root, file), 'utf8')
  const lines = text.matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'/gm)
  return Array.from(lines, ([, type, from, bare]) => ({ from: from ?? bare ?? '', isType: type !== undefined }))
}

const files = layers.flatMap(filesUnder)

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50)
})

/** Imports of a file that its layer may not have. */
function wrongImports(file: string): string[] {
  const layer = layerOf(file) ?? ''
  const allowed = new Set([layer, ...(MAY_IMPORT[layer] ?? [])])
  return importsOf(file).flatMap(({ from, isType }) => {
    if (!from.startsWith('.'))
      return BROWSER.test(from) && !['lib/extension', 'entrypoints'].includes(layer) ? [from] : []
    const target = relative(root, resolve(root, dirname(file), from))
    if (isType && TYPES_ONLY.has(target)) return []
    return allowed.has(layerOf(target) ?? '') ? [] : [from]
  })
}

test.each(files)('%s imports only what lies below it', (file) => {
  expect(wrongImports(file)).toEqual([])
})

test.each(files.filter((file) => file.startsWith('entrypoints/')))('%s imports no other entrypoint', (file) => {
  const own = file.split('/').slice(0, 2).join('/')
  const targets = importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => relative(root, resolve(root, dirname(file), from)))
  expect(targets.filter((target) => target.startsWith('entrypoints/') && !target.startsWith(`${own}/`))).toEqual([])
})

test.each(files.filter((file) => /^(?:lib\/(?:text|glossary|matching|search)|components)\//.test(file)))(
  '%s touches neither browser nor storage',
  (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).not.toMatch(/\b(?:browser|chrome)\.\w|\blocalStorage\b|\bindexedDB\b/)
  },
)
