import { expect, test } from 'vitest'
import { languageOf } from '../../lib/text/language'

test.each([
  ['zh-Hant-TW', 'zh'],
  ['fra', 'fr'],
  ['GER', 'de'],
  ['fr_FR', 'fr'],
  ['yue', 'yue'],
  ['und', 'und'],
  ['no tag', 'no tag'],
  ['', ''],
])('of %j the language is %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})
