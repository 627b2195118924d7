/** The text in which the looks of marks are previewed: one sentence a language, in the script of the reader. */
import type { SampleText } from '../../components/options/MarkPreview'

const english: SampleText = {
  language: 'en',
  parts: [
    'Trains of the ',
    { term: 'Belt and Road', counterpart: '一带一路' },
    ' stop at the ',
    { term: 'dry port', counterpart: '陆港' },
    ' of Khorgos.',
  ],
}

const simplified: SampleText = {
  language: 'zh-Hans',
  parts: [
    '“',
    { term: '一带一路', counterpart: 'Belt and Road' },
    '”的班列停靠霍尔果斯',
    { term: '陆港', counterpart: 'dry port' },
    '。',
  ],
}

const traditional: SampleText = {
  language: 'zh-Hant',
  parts: [
    '「',
    { term: '一帶一路', counterpart: 'Belt and Road' },
    '」的班列停靠霍爾果斯',
    { term: '陸港', counterpart: 'dry port' },
    '。',
  ],
}

/** For a reader of this language. */
export function samplesFor(reader: string): readonly SampleText[] {
  if (reader !== 'zh-Hant') return [english, simplified]
  const parts = english.parts.map((part) =>
    typeof part === 'string' ? part : { ...part, counterpart: part.term === 'dry port' ? '陸港' : '一帶一路' },
  )
  return [{ ...english, parts }, traditional]
}
