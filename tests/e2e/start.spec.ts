import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder } from '../../scripts/local-tools'

/** An engineer runs `npm start` where there is no display. */

const output = join(projectFolder, '.output', 'demo')
let folder = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'termlight-start-'))
})

test.afterAll(() => rmSync(folder, { recursive: true }))

function start(...args: string[]) {
  const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const command = [tsx, join(projectFolder, 'scripts', 'start.ts'), '--headless', ...args]
  return spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 100_000 })
}

test('shows both demo articles: table, cards and popup', () => {
  test.setTimeout(120_000)
  const { status, stdout, stderr } = start()
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ +\d+ {2}en {2}dry port +陆港$/m)
  expect(stdout).toMatch(/^ +\d+ {2}zh {2}鲁班工坊 +Luban Workshop$/m)
  for (const picture of ['page.png', 'card.png', 'page-zh.png', 'card-zh.png', 'popup.png']) {
    expect(existsSync(join(output, picture)), picture).toBe(true)
  }
})

test('shows a text file in another encoding, marked with a glossary of one’s own', () => {
  test.setTimeout(120_000)
  const glossary = join(folder, 'mine.csv')
  writeFileSync(glossary, 'id,en,zh\nchina,Middle Kingdom,中国\n')
  const text = join(folder, 'gbk.txt')
  writeFileSync(text, Uint8Array.of(0xb5, 0xc4, 0x20, 0xd6, 0xd0, 0xb9, 0xfa, 0x20, 0xd6, 0xd0, 0xb9, 0xfa))
  const { status, stdout, stderr } = start(text, '--glossary', glossary)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('terms found: 2, of different concepts: 1')
  expect(stdout).toMatch(/^ +2 {2}zh {2}中国 +Middle Kingdom$/m)
})
