import { expect, test } from 'vitest'
import { scriptOfText } from '../../lib/text/chinese-script'

test.each([
  ['絲綢之路經濟帶與國際合作', 'Hant'],
  ['丝绸之路经济带与国际合作', 'Hans'],
  ['中亚 Central Asia', 'Hans'],
  ['中文', null],
  ['Central Asia', null],
])('%s', (text, script) => {
  expect(scriptOfText(text)).toBe(script)
})
