import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** `storage.sync` holds 8 KB an item and 100 KB in all: what a reader collects would stop being saved one day. */
test('nothing is kept where there is room for a few kilobytes only', () => {
  const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
      .map((item) => readFileSync(join(item.parentPath, item.name), 'utf8')),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((source) => /storage\.sync|['"`]sync:/.test(source))).toEqual([])
})
