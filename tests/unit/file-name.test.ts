import { expect, test } from 'vitest'
import { fileName } from '../../lib/glossary/formats/file-name'

test.each([
  ['A summit in Astana', 'termlight-A-summit-in-Astana-2025-06-18.csv'],
  ['中国—中亚峰会：成果 | 新华网', 'termlight-中国-中亚峰会-成果-新华网-2025-06-18.csv'],
  ['../../etc/passwd', 'termlight-etc-passwd-2025-06-18.csv'],
  ['a<b>:"c"/d\\e|f?*g\u0000\u202eh', 'termlight-a-b-c-d-e-f-g-h-2025-06-18.csv'],
  ['', 'termlight-2025-06-18.csv'],
  ['...', 'termlight-2025-06-18.csv'],
  ['Café', 'termlight-Café-2025-06-18.csv'],
])('names the file of a page called %j', (title, name) => {
  expect(fileName(title, '2025-06-18', 'csv')).toBe(name)
})

test.each(['a'.repeat(5000), '长'.repeat(5000), '𠮷'.repeat(5000)])('cuts a long title between characters', (title) => {
  const name = fileName(title, '2025-06-18', 'html')
  expect(Buffer.byteLength(name)).toBeLessThan(160)
  expect(name).toMatch(/^termlight-\p{L}+-2025-06-18\.html$/u)
})
