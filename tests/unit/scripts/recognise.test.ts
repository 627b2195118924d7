import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../../scripts/local-tools'

/** The command as it is run, from another folder than the project's. */

const folder = mkdtempSync(join(tmpdir(), 'termlight-recognise-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

function recognise(args: readonly string[], input = '') {
  const tsx = join(projectFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const command = [tsx, join(projectFolder, 'scripts', 'recognise.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, input, encoding: 'utf8' })
  const lines = stdout.split('\n').filter(Boolean)
  return { status, occurrences: lines.map((line): unknown => JSON.parse(line)), errors: stderr.trim().split('\n') }
}

const text = file('text.txt', '😀 Astana lies in Kazakhstan；阿斯塔纳在哈萨克斯坦。\n')
const ids = file('ids.txt', '\uFEFFastana\r\n\r\n')
const pair = file('pair.csv', 'id,en,zh\nd1,steppe|grassland,草原\nd2,lonely,\n')

describe('prints', () => {
  test('occurrences by start, offsets in UTF-16 units', () => {
    expect(recognise([text]).occurrences).toEqual([
      { start: 3, end: 9, text: 'Astana', language: 'en', conceptIds: ['astana'] },
      { start: 18, end: 28, text: 'Kazakhstan', language: 'en', conceptIds: ['kazakhstan'] },
      { start: 29, end: 33, text: '阿斯塔纳', language: 'zh', conceptIds: ['astana'] },
      { start: 34, end: 39, text: '哈萨克斯坦', language: 'zh', conceptIds: ['kazakhstan'] },
    ])
  })

  test('only the concepts that --only lists', () => {
    expect(recognise(['--only', ids, text]).occurrences).toMatchObject([{ text: 'Astana' }, { text: '阿斯塔纳' }])
  })

  test('the terms of another glossary, read from standard input, and names the row it left out', () => {
    const { occurrences, errors, status } = recognise(['--glossary', pair, '-'], 'Astana on the steppe, 草原')
    expect(occurrences).toEqual([
      { start: 14, end: 20, text: 'steppe', language: 'en', conceptIds: ['d1'] },
      { start: 22, end: 24, text: '草原', language: 'zh', conceptIds: ['d1'] },
    ])
    expect(errors).toEqual(['pair.csv:3: no term in zh; the row is left out'])
    expect(status).toBe(0)
  })

  test('an id once, though two glossaries have it', () => {
    const same = file('same.csv', 'id;en;zh\nd1;steppe;大草原\n')
    const { occurrences } = recognise(['--glossary', pair, '--glossary', same, '-'], 'the steppe')
    expect(occurrences).toMatchObject([{ text: 'steppe', conceptIds: ['d1'] }])
  })

  test('nothing for an empty text', () => {
    expect(recognise(['-'])).toEqual({ status: 0, occurrences: [], errors: [''] })
  })
})

describe('ends with one line and code 2 for', () => {
  file('unknown.txt', 'astana\nno-such-concept\n')
  file('bare.csv', 'hello,world there\n')
  file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))
  file('gbk.txt', Uint8Array.of(0xd6, 0xd0))
  file('utf-16.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0))

  test.each([
    ['no file', [], /^No file to read\. Usage:/],
    ['two files', ['a', 'b'], /^One file at a time/],
    ['an option it does not know', ['--foo', text], /^Unknown option '--foo'/],
    ['a missing file', ['missing.txt'], /^missing\.txt: no such file$/],
    ['a folder', ['.'], /^\.: this is a folder/],
    ['binary data', ['picture.png'], /^picture\.png: this is not a text file/],
    ['another encoding', ['gbk.txt'], /^gbk\.txt: not encoded as UTF-8/],
    ['a file saved as “Unicode”', ['utf-16.txt'], /^utf-16\.txt: not encoded as UTF-8/],
    ['an unknown id', ['--only', 'unknown.txt', text], /^unknown\.txt:2: .*"no-such-concept"$/],
    ['a table without a header', ['--glossary', 'bare.csv', text], /^bare\.csv:1: .*language/],
    ['a format it does not know', ['--glossary', 'picture.png', text], /^picture\.png: not a glossary format/],
  ])('%s', (_, args, message) => {
    const { status, occurrences, errors } = recognise(args)
    expect({ status, occurrences, lines: errors.length }).toEqual({ status: 2, occurrences: [], lines: 1 })
    expect(errors[0]).toMatch(message)
  })
})
