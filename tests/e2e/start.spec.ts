import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { projectFolder } from '../../scripts/local-tools'

/** An engineer runs `npm start` where there is no display. */

const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const script = join(projectFolder, 'scripts', 'start.ts')
const output = join(projectFolder, '.output', 'demo')
let folder = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'termlight-start-'))
})

test.afterAll(() => rmSync(folder, { recursive: true }))

function start(...args: string[]) {
  return spawnSync(process.execPath, [tsx, script, '--headless', ...args], { encoding: 'utf8', timeout: 100_000 })
}

/** The same, while this process goes on answering. */
async function startBeside(...args: string[]) {
  const child = spawn(process.execPath, [tsx, script, '--headless', ...args], { timeout: 100_000 })
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => {
      child.on('close', done)
    }),
  ])
  return { status, stdout, stderr }
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
  const article = join(folder, 'gbk.txt')
  writeFileSync(article, Uint8Array.of(0xb5, 0xc4, 0x20, 0xd6, 0xd0, 0xb9, 0xfa, 0x20, 0xd6, 0xd0, 0xb9, 0xfa))
  const { status, stdout, stderr } = start(article, '--glossary', glossary)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('terms found: 2, of different concepts: 1')
  expect(stdout).toMatch(/^ +2 {2}zh {2}中国 +Middle Kingdom$/m)
})

test('shows a page of which a part never arrives, and a term that no search finds as it stands there', async () => {
  test.setTimeout(120_000)
  const glossary = join(folder, 'tax.csv')
  writeFileSync(glossary, 'en;zh\ntax;税\n')
  const server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-type', 'text/html').end('<p>Higher taxes<img src="/never">')
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done())
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : ''
  const { status, stdout, stderr } = await startBeside(`http://127.0.0.1:${port}/`, '--glossary', glossary)
  server.closeAllConnections()
  server.close()
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ +1 {2}en {2}tax +税$/m)
})
