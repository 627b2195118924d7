import { beforeEach, expect, test, vi } from 'vitest'

/** Adding up what the frames of a tab report, in whatever order their messages come. */

const kept = vi.hoisted(() => new Map<string, unknown>())

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
        set: (values: object) =>
          Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
      },
    },
  },
}))

const { pageCounts } = await import('../../lib/extension/page-counts')

beforeEach(() => kept.clear())

test('adds up the frames of a page, and forgets those that go', async () => {
  expect(await pageCounts.report(1, 0, { count: 3, since: 100 })).toBe(3)
  expect(await pageCounts.report(1, 7, { count: 2, since: 101 })).toBe(5)
  expect(await pageCounts.report(1, 7, { count: 0, since: 101, isLeaving: true })).toBe(3)
})

test('leaves out the frames of the page before', async () => {
  await pageCounts.report(1, 0, { count: 3, since: 100 })
  await pageCounts.report(1, 7, { count: 2, since: 101 })
  expect(await pageCounts.report(1, 0, { count: 0, since: 200 })).toBe(0)
})

test('counts a page that comes back with its frames, whichever reports first', async () => {
  await pageCounts.report(1, 0, { count: 4, since: 200 })
  await pageCounts.report(1, 7, { count: 2, since: 101 })
  await pageCounts.report(1, 0, { count: 0, since: 200, isLeaving: true })
  expect(await pageCounts.report(1, 0, { count: 3, since: 100 })).toBe(5)
})

test('is not misled by the leave of a page that arrives after its successor', async () => {
  await pageCounts.report(1, 0, { count: 4, since: 200 })
  await pageCounts.report(1, 0, { count: 3, since: 100 })
  expect(await pageCounts.report(1, 0, { count: 0, since: 200, isLeaving: true })).toBe(3)
})
