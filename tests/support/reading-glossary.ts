import type { Glossary } from '../../lib/glossary/model'

/** Two glossaries for a reader's card: terms inside terms and texts, several quotes, two senses, one of their own. */
export const readingGlossary: Glossary = {
  id: 'reading',
  title: { en: 'Night trades', 'zh-Hans': '夜间行业', 'zh-Hant': '夜間行業' },
  version: '1',
  license: 'CC0-1.0',
  languages: ['en', 'zh'],
  concepts: [
    {
      id: 'lamplighter',
      terms: [
        { text: 'lamplighter', language: 'en', status: 'preferred' },
        { text: 'lamp man', language: 'en', status: 'deprecated' },
        {
          text: '点灯人',
          language: 'zh',
          status: 'preferred',
          reading: 'diǎndēngrén',
          traditional: '點燈人',
        },
        { text: '燃灯者', language: 'zh', status: 'admitted', reading: 'rándēngzhě', traditional: '燃燈者' },
        { text: '灯夫', language: 'zh', status: 'deprecated', traditional: '燈夫' },
      ],
      subjectField: 'culture',
      definition: {
        en: 'Somebody who lights each street lantern at dusk and puts it out after the night watch.',
        zh: '黄昏时点亮街灯、守夜之后再将其熄灭的人。',
      },
      note: { en: 'A trade that is gone; not a stoker.', zh: '这一行业已经消失，与司炉工不同。' },
      quotes: [
        {
          text: 'The lamplighter came at dusk with a lantern in his hand.',
          language: 'en',
          translation: '点灯人在黄昏时提着灯笼来了。',
          traditional: '點燈人在黃昏時提著燈籠來了。',
          source: {
            publication: 'The Sample Daily',
            title: 'Streets at night',
            date: '2025-06-24',
            url: 'https://example.org/streets',
          },
        },
        { text: 'Every lamplighter knew his streets.', language: 'en', translation: '每个点灯人都熟悉自己的街道。' },
        { text: 'No lamplighter was on the night watch.', language: 'en', translation: '没有点灯人守夜。' },
      ],
      attestations: [{ publication: 'China Daily', date: '2025-06-24' }],
    },
    {
      id: 'lantern',
      terms: [
        { text: 'lantern', language: 'en', status: 'preferred' },
        { text: '灯笼', language: 'zh', status: 'preferred', reading: 'dēnglong', traditional: '燈籠' },
      ],
      definition: { en: 'A light in a case, as a stoker carries one.', zh: '罩着的灯。' },
      quotes: [],
    },
    {
      id: 'stoker',
      terms: [
        { text: 'stoker', language: 'en', status: 'preferred' },
        { text: '司炉工', language: 'zh', status: 'preferred', reading: 'sīlúgōng', traditional: '司爐工' },
      ],
      quotes: [],
    },
    {
      id: 'night-watch',
      terms: [
        { text: 'night watch', language: 'en', status: 'preferred' },
        { text: '守夜', language: 'zh', status: 'preferred', reading: 'shǒuyè' },
      ],
      quotes: [{ text: 'The night watch has begun.', language: 'en', translation: '守夜已经开始。' }],
    },
    {
      id: 'watch-of-lamplighters',
      terms: [
        { text: 'night watch of the lamplighters', language: 'en', status: 'preferred' },
        { text: '点灯人守夜', language: 'zh', status: 'preferred', traditional: '點燈人守夜' },
      ],
      quotes: [],
    },
    {
      id: 'crane-bird',
      terms: [
        { text: 'crane', language: 'en', status: 'preferred' },
        { text: '鹤', language: 'zh', status: 'preferred', reading: 'hè', traditional: '鶴' },
      ],
      subjectField: 'environment',
      definition: { en: 'A tall wading bird.', zh: '一种高大的涉禽。' },
      quotes: [],
    },
    {
      id: 'crane-machine',
      terms: [
        { text: 'crane', language: 'en', status: 'preferred' },
        { text: '起重机', language: 'zh', status: 'preferred', reading: 'qǐzhòngjī', traditional: '起重機' },
      ],
      subjectField: 'infrastructure',
      definition: { en: 'A machine that lifts.', zh: '用于起吊的机械。' },
      quotes: [{ text: 'The crane lifted the lantern.', language: 'en', translation: '起重机吊起了灯笼。' }],
    },
  ],
}

/** What the reader added. */
export const ownGlossary: Glossary = {
  id: 'own',
  title: { en: 'My terms', 'zh-Hans': '我的术语', 'zh-Hant': '我的術語' },
  version: '1',
  license: 'CC0-1.0',
  languages: ['en', 'zh'],
  concepts: [
    {
      id: 'firefly',
      terms: [
        { text: 'firefly', language: 'en', status: 'preferred' },
        { text: '萤火虫', language: 'zh', status: 'preferred', traditional: '螢火蟲' },
      ],
      quotes: [],
    },
  ],
}
