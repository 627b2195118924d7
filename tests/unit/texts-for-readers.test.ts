import { describe, expect, it } from 'vitest'
import { formatDate } from '../../components/dates'
import { displayTag, guessTag, localText } from '../../components/languages'

describe('dates', () => {
  it.each([
    ['2025-06-24', 'en', '24 June 2025'],
    ['2025-06-24', 'zh-Hans', '2025年6月24日'],
    ['2025-06-24', 'zh-Hant', '2025年6月24日'],
    ['2025-06', 'en', 'June 2025'],
    ['2025', 'en', '2025'],
    ['last summer', 'en', 'last summer'],
    ['2025-13-77', 'en', '2025-13-77'],
  ])('%s in %s is %s', (date, reader, shown) => {
    expect(formatDate(date, reader)).toBe(shown)
  })
})

describe('the text for a reader', () => {
  const both = { en: 'note', zh: '说明', 'zh-Hant': '說明' }

  it.each([
    [both, 'en', 'note', 'en'],
    [both, 'zh-Hans', '说明', 'zh-Hans'],
    [both, 'zh-Hant', '說明', 'zh-Hant'],
    [{ en: 'note', 'zh-Hans': '说明' }, 'zh-Hant', '说明', 'zh-Hans'],
    [{ en: 'note' }, 'zh-Hans', 'note', 'en'],
    [{ fr: 'remarque', en: '' }, 'zh-Hans', 'remarque', 'fr'],
  ])('of %o in %s is %s', (texts, reader, text, language) => {
    expect(localText(texts, reader)).toEqual({ text, language })
  })

  it('is nothing where there is none', () => {
    expect(localText(undefined, 'en')).toBeNull()
    expect(localText({ en: '' }, 'en')).toBeNull()
  })
})

describe('language tags', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['en-GB', 'en-GB'],
  ])('%s is shown as %s', (language, shown) => {
    expect(displayTag(language)).toBe(shown)
  })

  it('takes a name with Han characters for Chinese, and guesses no more', () => {
    expect([guessTag('人民日报'), guessTag('Le Monde')]).toEqual(['zh-Hans', ''])
  })
})
