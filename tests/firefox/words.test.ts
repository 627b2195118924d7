import { expect, markedTexts, markOf, test } from '../support/firefox'

test('a term whose characters only meet is not marked, though the browser takes the longest word first', async ({
  page,
  site,
}) => {
  await page.goto(site.page('<p>考古队在挖掘中医院旁的遗址。</p><p>她在撒马尔罕学习中医。</p>'))
  await markOf(page, '撒马尔罕')
  expect(await markedTexts(page)).toEqual(['撒马尔罕', '中医'])
})
