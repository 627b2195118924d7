import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  addTotals,
  playwrightTotals,
  playwrightFailures,
  soundTotals,
  totalsLine,
  failureLines,
  vitestTotals,
  vitestFailures,
} from '../../../scripts/totals'

const folder = mkdtempSync(join(tmpdir(), 'termlight-totals-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('reads a report of Vitest', () => {
  const file = report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
  expect(vitestTotals(file)).toEqual({ passed: 7, failed: 1, skipped: 3 })
})

test('reads a report of Playwright; a flaky test has passed', () => {
  const file = report({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } })
  expect(playwrightTotals(file)).toEqual({ passed: 6, failed: 2, skipped: 3 })
})

test('has no totals without a report', () => {
  expect(vitestTotals(join(folder, 'missing.json'))).toBeNull()
  expect(playwrightTotals(join(folder, 'missing.json'))).toBeNull()
})

test('names the tests that failed in Vitest', () => {
  const file = report({
    testResults: [
      {
        name: 'a.test.ts',
        assertionResults: [
          { fullName: 'is steady', status: 'passed', failureMessages: [] },
          { fullName: 'is broken', status: 'failed', failureMessages: ['never', 'never'] },
          { fullName: 'is broken silently', status: 'failed', failureMessages: [] },
        ],
      },
    ],
  })
  expect(vitestFailures(file)).toEqual([
    { name: 'a.test.ts > is broken', message: 'never' },
    { name: 'a.test.ts > is broken silently', message: '' },
  ])
})

const spec = (title: string, status: string) => ({
  file: 'a.spec.ts',
  title,
  tests: [{ status, results: [{ error: { message: '\u001b[31mnot yet\u001b[39m' } }, {}] }],
})

test('names them in Playwright, at any depth', () => {
  const file = report({
    suites: [{ specs: [spec('is steady', 'expected')], suites: [{ specs: [spec('is broken', 'unexpected')] }] }],
  })
  const [failed, ...others] = playwrightFailures(file)
  expect(others).toEqual([])
  expect(failed && failureLines(failed)).toBe('FAILED: a.spec.ts > is broken\n  not yet')
})

test('adds and prints', () => {
  const sum = addTotals({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })
  expect(totalsLine(sum)).toBe('11 passed, 22 failed, 33 skipped')
})

describe('a runner cannot pass by accident:', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 }

  test('all passed and code 0 is sound', () => {
    expect(soundTotals(passed, 0)).toEqual({ totals: passed, trouble: null })
  })

  test.each([
    ['no report', null, 0, 'left no report'],
    ['nothing run', { passed: 0, failed: 0, skipped: 4 }, 0, 'ran no test'],
    ['all passed but code 1', passed, 1, 'ended with code 1'],
    ['all passed but killed', passed, null, 'ended with code none'],
  ])('%s is a failure', (_, totals, code, trouble) => {
    const sound = soundTotals(totals, code)
    expect(sound.totals.failed).toBe(1)
    expect(sound.trouble).toBe(trouble)
  })
})
