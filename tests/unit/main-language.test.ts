import { expect, test } from 'vitest'
import { MainLanguage } from '../../lib/page/main-language'

const languageOf = (...texts: string[]): boolean | null => {
  const language = new MainLanguage()
  for (const text of texts) language.add(text)
  return language.isChinese
}

test('is not known without text', () => {
  expect(languageOf('', '123 — !')).toBeNull()
})

test('is that of most of the text, whatever stands between', () => {
  expect(languageOf('Leaders met in Astana (阿斯塔纳), the capital.')).toBe(false)
  expect(languageOf('两国元首在 Astana 会见，谈到 Belt and Road。')).toBe(true)
  expect(languageOf('Home', 'News', '中国与中亚国家领导人会晤，讨论互联互通。')).toBe(true)
})

test('follows a page that exchanges its text', () => {
  const language = new MainLanguage()
  for (let i = 0; i < 400; i++) language.add('Leaders of the region met for the second time this year in the city.')
  expect(language.isChinese).toBe(false)
  for (let i = 0; i < 600; i++)
    language.add('领导人今年第二次在这座城市会晤，讨论了贸易、能源和互联互通等问题，并签署了多份文件。')
  expect(language.isChinese).toBe(true)
})
