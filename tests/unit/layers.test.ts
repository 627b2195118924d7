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
const TYPES_ONLY = ['lib/glossary/model', 'lib/matching/recognition', 'public/_locales/en/messages.json']

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

test.each(files)('%s imports only what lies below it', (file) => {
  const layer = layerOf(file) ?? ''
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])]
  for (const { from, isType } of importsOf(file)) {
    if (!from.startsWith('.')) {
      if (BROWSER.test(from)) expect(['lib/extension', 'entrypoints']).toContain(layer)
      continue
    }
    const target = relative(root, resolve(root, dirname(file), from))
    if (isType && TYPES_ONLY.includes(target)) continue
    expect([...allowed, 'a layer below']).toContain(layerOf(target) ?? `${target} (no layer)`)
  }
})

test.each(files.filter((file) => file.startsWith('entrypoints/')))('%s imports no other entrypoint', (file) => {
  const own = file.split('/').slice(0, 2).join('/')
  for (const { from } of importsOf(file).filter((line) => line.from.startsWith('.'))) {
    const target = relative(root, resolve(root, dirname(file), from))
    if (target.startsWith('entrypoints/')) expect(target.startsWith(`${own}/`)).toBe(true)
  }
})

test.each(files.filter((file) => /^(?:lib\/(?:text|glossary|matching|search)|components)\//.test(file)))(
  '%s touches neither browser nor storage',
  (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).not.toMatch(/\b(?:browser|chrome)\.\w|\blocalStorage\b|\bindexedDB\b/)
  },
)
