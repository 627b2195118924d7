import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadBundledGlossary } from '../../scripts/bundled-glossary'
import { projectFolder } from '../../scripts/local-tools'

/** What the README says is so. */

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(projectFolder, 'package.json'), 'utf8'),
)

test('the bundled glossary is as large as it says', () => {
  const [, count] = /A glossary of ([\d,]+) concepts/.exec(readme) ?? []
  expect(count?.replace(',', '')).toBe(String(loadBundledGlossary().concepts.length))
})

test('its commands are there', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name ?? '')
  const missing = named.filter((name) => name !== 'ci' && scripts[name] === undefined)
  expect(missing).toEqual([])
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'recognise', 'glossary', 'corpus', 'bench']))
})

test('what it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, address]) => address ?? '')
  const missing = links.filter((address) => !/^https?:/.test(address) && !existsSync(join(projectFolder, address)))
  expect(missing).toEqual([])
  expect(links.length).toBeGreaterThan(4)
})
