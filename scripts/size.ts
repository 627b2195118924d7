import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Failure, runCommand } from './failure'
import { projectFolder } from './local-tools'

/** `npm run size`: what every page loads must stay small. Measures the content scripts of the two builds. */

const budget = 45_000
const builds = ['chrome-mv3', 'firefox-mv3']

await runCommand(async () => {
  const sizes = builds.map((build) => ({ build, size: contentSize(join(projectFolder, '.output', build)) }))
  for (const { build, size } of sizes) {
    console.log(`${build}: content script ${kilobytes(size)} gzip, budget ${kilobytes(budget)}`)
  }
  return sizes.some(({ size }) => size > budget) ? 1 : 0
})

function contentSize(folder: string): number {
  const { content_scripts: scripts = [] } = readManifest(join(folder, 'manifest.json'))
  return scripts
    .flatMap(({ js = [], css = [] }) => js.concat(css))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
}

function readManifest(file: string): { content_scripts?: { js?: string[]; css?: string[] }[] } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The only way not to be there is a build that was not made.
    throw new Failure(`${file} is missing; run "npm run build" and "npm run build:firefox" first`)
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
