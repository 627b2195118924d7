/** The machine and the programs that figures come from. */
import { spawnSync } from 'node:child_process'
import { cpus, freemem, loadavg, release, totalmem, type } from 'node:os'

/** One line for docs/performance.md; `browser` is the path of the browser that was used. */
export function describeMachine(browser: string): string {
  const processors = cpus()
  const model = processors[0]?.model.replace(/\s+/g, ' ').trim() || 'processor of unknown model'
  const version = spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout?.trim() || 'browser of unknown version'
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ')
  return [
    `${model}, ${processors.length} cores, ${gigabytes(totalmem())} of memory (${gigabytes(freemem())} free)`,
    `${type()} ${release()}`,
    `Node ${process.version.slice(1)}`,
    version,
    `load averages at the end ${load}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ')
}

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`
