import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTarget } from '../../../scripts/demo/target'
import { projectFolder } from '../../../scripts/local-tools'

/** What `npm start` refuses before it opens a browser. */

const folder = mkdtempSync(join(tmpdir(), 'termlight-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test.each([
  ['an option it does not know', ['--foo'], /^Unknown option '--foo'\. Usage: npm start/],
  ['two pages', ['a', 'b'], /^One page at a time/],
  ['a glossary that is none', ['--glossary', file('bare.csv', 'hello,world there\n')], /bare\.csv:1: /],
  ['a missing glossary', ['--glossary', 'missing.csv'], /^missing\.csv: no such file$/],
  ['a missing page', ['missing.html'], /^missing\.html: no such file$/],
])('ends with one line and code 2 for %s', (_, args, message) => {
  const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const command = [tsx, join(projectFolder, 'scripts', 'start.ts'), ...args]
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr.trim()).toMatch(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test.each([
  ['binary data', file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)), /neither a page nor a text file/],
  ['an empty file', file('empty.txt', ''), /this file is empty$/],
  ['a folder', folder, /this is a folder/],
  ['another protocol', 'ftp://127.0.0.1/', /only http and https/],
  ['an address that is none', 'http://', /this is not an address$/],
  ['an address where nothing listens', 'http://127.0.0.1:1/', /cannot be reached/],
])('does not open %s', async (_, wanted, message) => {
  await expect(openTarget(wanted)).rejects.toThrow(message)
})

test.each([
  ['is not found', 404, 'text/html', /answers 404$/],
  ['fails', 503, 'text/html', /answers 503$/],
  ['is an archive', 200, 'application/zip', /neither a page nor text \(application\/zip\)$/],
])('does not open an address that %s', async (_, status, type, message) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': type }).end('x')
  })
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(address && typeof address === 'object' ? address.port : 0)
    })
  })
  await expect(openTarget(`http://127.0.0.1:${port}/`)).rejects.toThrow(message)
  server.close()
})

test('serves a text file with its charset, and a page that names one without', async () => {
  file('page.html', '<meta charset="gbk"><p>x')
  const target = await openTarget(file('a text & more.txt', Uint8Array.of(0xb5, 0xc4, 0xd6, 0xd0, 0xb9, 0xfa)))
  const [address = ''] = target.addresses
  const text = await fetch(address)
  expect(text.headers.get('content-type')).toBe('text/plain; charset=gb18030')
  expect((await text.arrayBuffer()).byteLength).toBe(6)
  const page = await fetch(new URL('page.html', address))
  expect(page.headers.get('content-type')).toBe('text/html')
  await target.close()
})

test('serves nothing outside the folder', async () => {
  const target = await openTarget(file('inside.html', '<p>x'))
  const { origin } = new URL(target.addresses[0] ?? '')
  for (const path of ['/../../etc/hosts', '/..%2f..%2fetc%2fhosts', '/%2e%2e/%2e%2e/etc/hosts', '/missing.css']) {
    expect(await fetch(origin + path)).toMatchObject({ status: 404 })
  }
  await target.close()
})
