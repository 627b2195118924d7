/**
 * Writes `lib/text/traditional-table.ts`: each traditional character of the Basic Multilingual Plane with its
 * simplified one, from the character table of OpenCC (Apache-2.0), as packed by opencc-js. Run by hand when it updates:
 * `npx tsx scripts/make-script-table.ts`.
 */
import { writeFileSync } from 'node:fs'
import table from 'opencc-js/dict/TSCharacters'

const pairs = new Map<string, string>()
for (const row of table.split('|')) {
  const [traditional, simplified] = row.split(' ')
  if (traditional?.length === 1 && simplified?.length === 1 && traditional !== simplified) {
    pairs.set(traditional, simplified)
  }
}

const rows = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
const text = `/**
 * ${rows.length} traditional characters and, in the same order, their simplified ones. Made by scripts/make-script-table.ts
 * from the character table of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC).
 */
export const TRADITIONAL =
  '${rows.map(([traditional]) => traditional).join('')}'
export const SIMPLIFIED =
  '${rows.map(([, simplified]) => simplified).join('')}'
`
writeFileSync(new URL('../lib/text/traditional-table.ts', import.meta.url), text)
process.stdout.write(`${rows.length} characters\n`)
