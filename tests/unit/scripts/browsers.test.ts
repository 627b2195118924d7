import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findChromium, findFirefox } from '../../../scripts/browsers'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'termlight-browsers-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function program(path: string, content = '#!/bin/sh\n'): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  chmodSync(file, 0o755)
  return file
}

describe.runIf(process.platform === 'linux')('findChromium', () => {
  test('takes the browser that CHROMIUM_PATH names', () => {
    const mine = program('mine')
    vi.stubEnv('CHROMIUM_PATH', mine)
    expect(findChromium()).toBe(mine)
  })

  test('says so when CHROMIUM_PATH names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing'))
    expect(findChromium).toThrow(/CHROMIUM_PATH is .*nothing, but there is no program of that name/)
  })

  test('passes over a Google Chrome in CHROME_PATH, which ignores --load-extension', () => {
    const branded = program('google-chrome-stable')
    const chromium = program('bin/chromium')
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('CHROME_PATH', branded)
    vi.stubEnv('PATH', dirname(chromium))
    expect(findChromium()).toBe(chromium)
  })

  test('passes over the script that starts a snap', () => {
    const snap = program('snapbin/chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    const real = program('bin/chromium')
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('CHROME_PATH', '')
    vi.stubEnv('PATH', `${dirname(snap)}:${dirname(real)}`)
    expect(findChromium()).toBe(real)
  })
})

test('finds the Firefox that FIREFOX_PATH names', () => {
  const mine = program('firefox-mine')
  vi.stubEnv('FIREFOX_PATH', mine)
  expect(findFirefox()).toBe(mine)
})
