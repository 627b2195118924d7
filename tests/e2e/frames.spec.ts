import type { Page } from '@playwright/test'
import { CardProbe } from '../../scripts/driver/card'
import { expect, test } from '../support/extension'

/** The card is a script brought in at the first hover: that works in frames whose document has no address of its own. */

const text = '<p style=\\"margin: 60px\\">Tashkent</p>'
const frames: Readonly<Record<string, string>> = {
  'blob:': `<iframe></iframe><script>
    document.querySelector('iframe').src = URL.createObjectURL(new Blob(["${text}"], { type: 'text/html' }))
  </script>`,
  'data:': `<iframe src="data:text/html,${encodeURIComponent('<p style="margin: 60px">Tashkent</p>')}"></iframe>`,
}

for (const [kind, html] of Object.entries(frames)) {
  test(`opens in a frame: ${kind}`, async ({ page, site }) => {
    await page.goto(site.page(`<style>iframe { width: 600px; height: 400px; border: 0; margin: 100px }</style>${html}`))
    const term = page.frameLocator('iframe').getByText('Tashkent')
    const box = await term.boundingBox()
    if (!box) throw new Error('the frame shows no text')
    const card = await cardIn(page)
    await expect
      .poll(async () => {
        await page.mouse.move(box.x + 60, box.y + 60)
        await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 3 })
        return card.text()
      })
      .toContain('塔什干')
  })
}

/** The probe for the only frame, which may have a process of its own. */
async function cardIn(page: Page): Promise<CardProbe> {
  const frame = page.frames()[1]
  if (!frame) throw new Error('there is no frame')
  try {
    return await CardProbe.of(page, frame)
  } catch {
    return CardProbe.of(page)
  }
}
