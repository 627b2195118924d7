import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { unmarked } from '../support/marked-text'

/** Where Katakana runs on: what should be found stands between « and ». */
const rows: readonly (readonly [string, readonly string[], string])[] = [
  [
    'beside common words',
    ['クライアント', 'サーバー', 'フォレスト', 'アデノウイルス', 'スキーマ'],
    '«クライアント»サイドで動く。静的な«サーバー»レンダリング。«フォレスト»ページを開く。«アデノウイルス»ワクチン。データベース«スキーマ»。',
  ],
  [
    'not within words that only seem to have them',
    ['ベース', 'ボード', 'ライン', 'ページ', 'ログ', 'コード', 'スター', 'アウト', 'サーバー', 'ラン'],
    'データベース、キーボード、ガイドライン、プログラム、エンコード、クラスター、チェックアウト、サーバーレス、プラン、ウェブ«ページ»。',
  ],
]

/** The text with its marks, found by modules that know nothing of the segmentation before. */
async function marked(headwords: readonly string[], text: string): Promise<string> {
  vi.resetModules()
  const { glossaryOf, mark, recogniserOf } = await import('../support/marked-text')
  const glossary = glossaryOf(
    ['ja', 'en'],
    headwords.map((headword, at) => [headword, `noun ${at}`]),
  )
  return mark(recogniserOf(glossary), unmarked(text))
}

test.each(rows)('%s', async (_, headwords, text) => {
  expect(await marked(headwords, text)).toBe(text)
})

describe('in Firefox', () => {
  const { Segmenter } = Intl

  /** As the browser does, words of Katakana that touch are one. */
  class Whole extends Segmenter {
    override segment(text: string): Intl.Segments {
      const segments: Intl.SegmentData[] = []
      for (const own of super.segment(text)) {
        const last = segments.at(-1)
        if (last && /[ァ-ヺー]$/.test(last.segment) && /^[ァ-ヺー]/.test(own.segment))
          segments.splice(-1, 1, { ...last, segment: last.segment + own.segment })
        else segments.push(own)
      }
      return {
        containing: (at = 0) => segments.find(({ index, segment }) => index <= at && at < index + segment.length),
        [Symbol.iterator]: () => segments[Symbol.iterator](),
      }
    }
  }

  beforeEach(() => vi.stubGlobal('Intl', { ...Intl, Segmenter: Whole }))
  afterEach(() => vi.unstubAllGlobals())

  test.each(rows)('%s', async (_, headwords, text) => {
    expect(await marked(headwords, text)).toBe(text)
  })
})
