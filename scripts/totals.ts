import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** The totals of a test run and the tests that failed, read from the JSON report of its runner. */

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0 }

export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The line a run ends with. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** From Vitest's JSON reporter; null when there is no report. */
export function vitestTotals(file: string): Totals | null {
  const report = readReport(file)
  if (!report) return null
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  }
}

/** From Playwright's JSON reporter; null when there is no report. A test that passed on a second try has passed. */
export function playwrightTotals(file: string): Totals | null {
  const stats = readReport(file)?.['stats']
  if (!isRecord(stats)) return null
  return {
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
  }
}

/** A test that failed. */
export interface FailedTest {
  readonly name: string
  readonly message: string
}

/** From Vitest's JSON reporter, in the order of the report. */
export function vitestFailures(file: string): FailedTest[] {
  return records(readReport(file)?.['testResults']).flatMap((one) =>
    records(one['assertionResults']).flatMap((each): FailedTest[] => {
      if (each['status'] !== 'failed') return []
      const [first] = Array.isArray(each['failureMessages']) ? each['failureMessages'] : []
      const name = `${text(one['name'])} > ${text(each['fullName'])}`
      return [{ name, message: text(first) }]
    }),
  )
}

/** From Playwright's JSON reporter, in the order of the report. */
export function playwrightFailures(file: string): FailedTest[] {
  const specsIn = (suites: unknown): Record<string, unknown>[] =>
    records(suites).flatMap((suite) => records(suite['specs']).concat(specsIn(suite['suites'])))
  return specsIn(readReport(file)?.['suites']).flatMap(inSpec)
}

function inSpec(spec: Record<string, unknown>): FailedTest[] {
  return records(spec['tests']).flatMap((each): FailedTest[] => {
    if (each['status'] !== 'unexpected') return []
    const errors = records(each['results']).map((result) => result['error'])
    const error = errors.find(isRecord)
    const name = `${text(spec['file'])} > ${text(spec['title'])}`
    return [{ name, message: text(error?.['message']) }]
  })
}

const LINES_OF_A_MESSAGE = 12

/** The lines about a test that failed. */
export function failureLines({ name, message }: FailedTest): string {
  const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, LINES_OF_A_MESSAGE)
  return [`FAILED: ${name}`, ...lines.map((line) => `  ${line}`)].join('\n')
}

/**
 * What a runner's report is worth, given its exit code: one that crashed, wrote no report or ran nothing counts as a
 * failure, whatever it reported.
 */
export function soundTotals(
  totals: Totals | null,
  exitCode: number | null,
): { totals: Totals; trouble: string | null } {
  if (!totals) return { totals: { ...noTests, failed: 1 }, trouble: 'left no report' }
  if (totals.failed > 0) return { totals, trouble: null }
  if (totals.passed === 0) return { totals: { ...totals, failed: 1 }, trouble: 'ran no test' }
  if (exitCode !== 0) return { totals: { ...totals, failed: 1 }, trouble: `ended with code ${exitCode ?? 'none'}` }
  return { totals, trouble: null }
}

function readReport(file: string): Record<string, unknown> | null {
  if (!existsSync(file)) return null
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return isRecord(report) ? report : null
}

const records = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function count(record: Record<string, unknown>, key: string): number {
  const value = record[key]
  return typeof value === 'number' ? value : 0
}
