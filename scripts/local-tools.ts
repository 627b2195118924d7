import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure'

/** The tools of this project (wxt, vitest, playwright), run in the project's folder with this Node. */

/** The folder with package.json in it. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export const chromeBuild = join(projectFolder, '.output', 'chrome-mv3')
export const firefoxBuild = join(projectFolder, '.output', 'firefox-mv3')

/** Runs the program `name` of an npm package; its output is streamed. Gives the exit code, null after a signal. */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): number | null {
  const { status } = spawnSync(process.execPath, [programOf(name), ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  return status
}

/** Builds the extension into `chromeBuild` or `firefoxBuild`; what the build says is shown only if it fails. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const args = [programOf('wxt'), 'build', '-b', browser, '--mv3']
  // A test runner has its own mode, which is not the one a reader gets.
  const env = { ...process.env, NODE_ENV: 'production' }
  const result = spawnSync(process.execPath, args, { cwd: projectFolder, encoding: 'utf8', env })
  const folder = browser === 'chrome' ? chromeBuild : firefoxBuild
  if (result.status === 0 && existsSync(join(folder, 'manifest.json'))) return
  throw new Failure(`The extension could not be built:\n${result.stdout}${result.stderr}`)
}

/** The file behind the command `name`, as the package's own package.json tells. */
function programOf(name: string): string {
  const require = createRequire(import.meta.url)
  const packageFile = join(projectFolder, 'node_modules', packageOf(name), 'package.json')
  if (!existsSync(packageFile)) throw new Failure(`${name} is not installed; run "npm ci" first`)
  const { bin }: { bin: string | Record<string, string> } = require(packageFile)
  const file = typeof bin === 'string' ? bin : bin[name]
  if (file === undefined) throw new Failure(`the package of ${name} has no such program; run "npm ci" again`)
  return join(dirname(packageFile), file)
}

function packageOf(name: string): string {
  return name === 'playwright' ? '@playwright/test' : name
}
