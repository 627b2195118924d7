import { expect, test } from '../support/extension'

/** A frame as tall as its content: what of it a reader sees, only the browser knows, above all of another site's. */

const LINES = 2_000
const lines = Array.from({ length: LINES }, (_, at) => `<p>${at} Tashkent</p>`).join('')
const style = '<style>* { margin: 0 } p { height: 30px }</style>'

for (const kind of ['of its own site', 'of another site'] as const) {
  test(`marks the part that is seen of a tall frame ${kind}`, async ({ page, site }) => {
    const own = site.page(lines, style)
    const address = kind === 'of its own site' ? own : own.replace('127.0.0.1', 'localhost')
    await page.goto(
      site.page(
        `<div style="height: 300px">Samarkand</div><iframe src="${address}" style="border: 0; width: 900px; height: ${LINES * 30}px"></iframe>`,
        style,
      ),
    )
    const marked = async (): Promise<number[]> => {
      const frame = page.frames()[1]
      const texts = await frame?.evaluate(() =>
        [...(CSS.highlights.get('termlight') ?? [])].map(({ startContainer }) => startContainer.textContent ?? ''),
      )
      return (texts ?? []).map(Number.parseFloat)
    }
    await expect.poll(marked, 'what is seen first is marked').toContain(0)
    await expect.poll(async () => (await marked()).length, 'and little else').toBeLessThan(400)
    await page.evaluate(() => scrollTo(0, 36_300))
    for (const line of [1200, 1210, 1226]) await expect.poll(marked, 'what is scrolled to is').toContain(line)
    await expect.poll(marked, 'what was left is not').not.toContain(0)
    expect((await marked()).length).toBeLessThan(400)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect.poll(marked, 'to its last line').toContain(LINES - 1)
  })
}

test('a tall frame that is far below is marked before it comes into view', async ({ page, site }) => {
  const address = site.page(lines, style).replace('127.0.0.1', 'localhost')
  await page.goto(
    site.page(
      `<div style="height: 9000px">Samarkand</div><iframe src="${address}" style="border: 0; width: 900px; height: 60000px"></iframe>`,
    ),
  )
  const marked = async (): Promise<number> =>
    (await page.frames()[1]?.evaluate(() => CSS.highlights.get('termlight')?.size ?? 0)) ?? 0
  await expect.poll(marked).toBeGreaterThan(20)
  expect(await marked()).toBeLessThan(400)
})
