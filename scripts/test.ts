import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './failure'
import { ensureChineseFont, ensureChromium, ensureFirefox } from './install-browser'
import { buildExtension, projectFolder, runTool } from './local-tools'
import {
  addTotals,
  noTests,
  playwrightTotals,
  playwrightFailures,
  soundTotals,
  totalsLine,
  failureLines,
  vitestTotals,
  vitestFailures,
  type Totals,
  type FailedTest,
} from './totals'

/**
 * `npm test`: every test of the project, the end-to-end ones on a fresh build of the extension. The last line is the
 * totals of all runners; the exit code is 1 if anything failed, 2 if no browser is to be had. Without a Firefox its
 * tests are skipped. What failed is named before the totals.
 */

const reports = join(projectFolder, '.output', 'reports')

interface Runner {
  readonly name: string
  readonly run: (report: string) => number | null
  readonly read: (report: string) => Totals | null
  readonly failures: (report: string) => readonly FailedTest[]
}

/** Vite's advice on a loader that is not the default yet. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }

const runners: readonly Runner[] = [
  {
    name: 'vitest',
    run: (report) =>
      runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], quiet),
    read: vitestTotals,
    failures: vitestFailures,
  },
  {
    name: 'playwright',
    run: (report) => runTool('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: playwrightTotals,
    failures: playwrightFailures,
  },
]

await runCommand(async () => {
  process.env['CHROMIUM_PATH'] = ensureChromium()
  const firefox = ensureFirefox()
  if (firefox) process.env['FIREFOX_PATH'] = firefox
  ensureChineseFont()
  if (!existsSync(join(projectFolder, '.wxt', 'tsconfig.json'))) runTool('wxt', ['prepare'])
  buildExtension()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const totals = runners.map(runOne).reduce(addTotals, noTests)
  // Once more at the end, where whoever reads a long log looks first.
  for (const { name, failures } of runners)
    failures(reportOf(name))
      .map(failureLines)
      .forEach((each) => console.log(each))
  console.log(totalsLine(totals))
  return totals.failed > 0 ? 1 : 0
})

function reportOf(runner: string): string {
  return join(reports, `${runner}.json`)
}

function runOne({ name, run, read }: Runner): Totals {
  const report = reportOf(name)
  const exitCode = run(report)
  const { totals, trouble } = soundTotals(read(report), exitCode)
  if (trouble) console.error(`${name} ${trouble}: counted as a failure.`)
  console.log(`${name}: ${totalsLine(totals)}`)
  return totals
}
