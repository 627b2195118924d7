import type { Glossary } from '../../lib/glossary/model'
import { expect, markedTexts, markOf, test } from '../support/extension'
import { quotedGlossary } from '../support/quoted-glossary'
import { dragOver, press } from '../support/selection'

/** A reader with a dictionary selects text: its words are listed with pinyin, and mark nothing. */

const word = (id: string, zh: string, reading: string, en: string): Glossary['concepts'][number] => ({
  id,
  terms: [
    { text: zh, language: 'zh', status: 'preferred', reading },
    { text: en, language: 'en', status: 'preferred' },
  ],
  quotes: [],
})

const dictionary: Glossary = {
  id: 'words',
  kind: 'dictionary',
  title: { en: 'Words' },
  version: '1',
  license: 'CC0-1.0',
  languages: ['zh', 'en'],
  concepts: [
    word('street', '街道', 'jiēdào', 'street'),
    word('evening', '傍晚', 'bàngwǎn', 'nightfall'),
    word('lamp', '点灯人', 'diǎndēngrén', 'lamplighting person'),
  ],
}

test.use({ glossaries: [[quotedGlossary, dictionary], { scope: 'worker' }] })

test('words of the rest stand below the terms, with pinyin', async ({ page, site, card }) => {
  await page.goto(site.page('<p id="zh" style="margin: 60px" lang="zh">傍晚，点灯人走上街道。</p>'))
  await markOf(page, '点灯人')
  expect(await markedTexts(page)).toEqual(['点灯人'])
  await dragOver(page, '#zh')
  await press(page, card, '.selection-button')
  await expect.poll(() => card.texts('[data-section="words"] .selected-surface')).toEqual(['傍晚', '街道'])
  expect(await card.texts('[data-section="words"] .reading')).toEqual(['bàngwǎn', 'jiēdào'])
  expect(await card.texts('[data-section="words"] .selected-counterpart')).toEqual(['nightfall', 'street'])
  expect(await card.texts('[data-section="terms"] .selected-surface')).toEqual(['点灯人'])
})

test('several senses of a term are told apart', async ({ page, site, card }) => {
  await page.goto(site.page('<p id="en" style="margin: 60px">The lamplighter came.</p>'))
  await dragOver(page, '#en')
  await press(page, card, '.selection-button')
  await expect.poll(() => card.texts('.sense-number')).toEqual(['1', '2'])
  expect(await card.texts('.selected-head .label')).toEqual(['2 senses'])
  expect(await card.texts('.selected-counterpart')).toEqual(['点灯人', '灯蛾'])
  await expect.poll(() => card.text()).toContain('lamplighter (点灯人 / 灯蛾)')
  await press(page, card, '.selected-term')
  await expect.poll(() => card.texts('article .term')).toEqual(['lamplighter', 'lamplighter'])
  await press(page, card, '.selection-back')
  await expect.poll(() => card.texts('article .term')).toEqual([])
  expect(await card.texts('.sense-number')).toEqual(['1', '2'])
})
