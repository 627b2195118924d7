import type { Glossary } from '../../lib/glossary/model'

/** A glossary with what the bundled one has no case of: a quote with its source, several renderings, two senses. */
export const quotedGlossary: Glossary = {
  id: 'quoted',
  title: { en: 'Quoted' },
  version: '1',
  license: 'CC0-1.0',
  languages: ['en', 'zh'],
  concepts: [
    {
      id: 'lamplighter',
      terms: [
        { text: 'lamplighter', language: 'en', status: 'preferred' },
        { text: 'lamp lighter', language: 'en', status: 'deprecated' },
        { text: '点灯人', language: 'zh', status: 'preferred', reading: 'diǎndēngrén' },
        { text: '燃灯者', language: 'zh', status: 'admitted' },
      ],
      subjectField: 'culture',
      note: { en: 'A trade that is gone.' },
      quotes: [
        {
          text: 'The lamplighter came at dusk.',
          language: 'en',
          translation: '点灯人在黄昏时来了。',
          source: {
            publication: 'The Sample Daily',
            title: 'Streets at night',
            date: '2025-06-24',
            url: 'https://example.org/streets',
          },
        },
      ],
    },
    {
      id: 'lamplighter-moth',
      terms: [
        { text: 'lamplighter', language: 'en', status: 'preferred' },
        { text: '灯蛾', language: 'zh', status: 'preferred' },
      ],
      subjectField: 'environment',
      quotes: [{ text: 'A lamplighter sat on the glass.', language: 'en', translation: '一只灯蛾停在玻璃上。' }],
    },
  ],
}
