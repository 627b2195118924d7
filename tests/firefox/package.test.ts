import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { firefoxBuild, projectFolder } from '../../scripts/local-tools'
import { expect, test } from '../support/firefox'

/** What Mozilla's store says of the built add-on before anyone reads it. */

interface Finding {
  readonly code: string
  readonly file: string
}

/** Preact can set `innerHTML`; no component asks it to. */
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT'

test('passes the check of the store, and warns of nothing but Preact', () => {
  const tool = join(projectFolder, 'node_modules', 'web-ext', 'bin', 'web-ext.js')
  const command = [tool, 'lint', '--source-dir', firefoxBuild, '--output', 'json', '--no-config-discovery']
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 10_000_000 })
  const report: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout)
  expect(report.errors).toEqual([])
  expect(report.warnings.filter(({ code }) => code !== KNOWN)).toEqual([])
})
