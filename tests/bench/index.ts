/**
 * `npm run bench [-- matcher|page|changes ...]`: measures speed against others and prints tables; all of them without a
 * name. With `--write` the tables go into docs/performance.md, with the machine they come from.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readArguments } from '../../scripts/arguments'
import { Failure, runCommand } from '../../scripts/failure'
import { ensureChromium } from '../../scripts/install-browser'
import { projectFolder } from '../../scripts/local-tools'
import { benchChanges } from './changes'
import { openLab, type Lab } from './lab'
import { describeMachine } from './machine'
import { benchPages } from './page'
import { markdownOf, printTable, writeSection, type Table } from './report'

const usage =
  'Usage: npm run bench [-- matcher|page|changes ...] [--write] [--loads N] [--seconds N] [--sizes N,N] [--build FOLDER]'

const names = ['matcher', 'page', 'changes'] as const
type Name = (typeof names)[number]

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      help: { type: 'boolean' },
      write: { type: 'boolean' },
      loads: { type: 'string' },
      seconds: { type: 'string' },
      sizes: { type: 'string' },
      build: { type: 'string' },
    },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  const loads = numberOf('loads', values.loads ?? '7')
  const seconds = numberOf('seconds', values.seconds ?? '60')
  for (const name of namesOf(positionals)) {
    const text = await run(name, { loads, seconds, sizes: values.sizes, build: values.build })
    const machine = describeMachine(ensureChromium())
    console.log(`\n${machine}`)
    if (values.write) writeSection(name, `${text}\n\nMachine: ${machine}.`)
  }
  return 0
})

interface Options {
  readonly loads: number
  readonly seconds: number
  readonly sizes: string | undefined
  readonly build: string | undefined
}

function run(name: Name, { loads, seconds, sizes, build }: Options): string | Promise<string> {
  if (name === 'matcher') return runMatcher(sizes?.split(',') ?? [])
  return inLab(build, (lab) => (name === 'page' ? benchPages(lab, loads) : benchChanges(lab, seconds)))
}

async function inLab(build: string | undefined, work: (lab: Lab) => Promise<Table[]>): Promise<string> {
  const lab = await openLab(build)
  try {
    const tables = await work(lab)
    for (const table of tables) printTable(table)
    return tables.map(markdownOf).join('\n\n')
  } finally {
    await lab.close()
  }
}

/** In a process of its own: the peers need more memory for a million terms than Node takes by itself. */
function runMatcher(sizes: readonly string[]): string {
  const script = join(projectFolder, 'tests', 'bench', 'matcher.ts')
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', '--import', 'tsx', script, ...sizes],
    { cwd: projectFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 24 },
  )
  console.log(stdout)
  if (status !== 0) throw new Failure('The benchmark of the matcher ended with an error.')
  return stdout.trim()
}

function namesOf(asked: readonly string[]): readonly Name[] {
  const unknown = asked.find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) throw new Failure(`There is no benchmark "${unknown}". ${usage}`)
  return asked.length === 0 ? names : names.filter((name) => asked.includes(name))
}

function numberOf(option: string, text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Failure(`--${option} wants a number above 0, not "${text}". ${usage}`)
  return value
}
