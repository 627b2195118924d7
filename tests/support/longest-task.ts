import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Time of the processor, in µs: what other programs take of a busy machine is not in it. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task that the page's main thread does meanwhile, in ms of the processor. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', (collected: { value: readonly unknown[] }) => {
    events.push(...collected.value.filter(isTraceEvent))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  })
  await work()
  await endOf(session)
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('the browser traced no task')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

async function endOf(session: CDPSession): Promise<void> {
  const isComplete = new Promise((done) => {
    session.once('Tracing.tracingComplete', done)
  })
  await session.send('Tracing.end')
  await isComplete
  await session.detach()
}

const isTraceEvent = (value: unknown): value is TraceEvent =>
  typeof value === 'object' && value !== null && 'name' in value && 'pid' in value && 'tid' in value
