import { describe, expect, test } from 'vitest'
import { MARK_COLOURS, MARK_LINES } from '../../lib/extension/settings-form'
import { CURRENT_CSS } from '../../lib/page/current-mark'
import { markCss, markRules, type MarkLook } from '../../lib/page/highlight-style'
import { MARK_TONES, type ToneName } from '../../lib/page/mark-colours'

/** Marks are legible on pages of any colour. */

const WHITE = [255, 255, 255]
const BLACK = [0, 0, 0]
/** As dark pages are. */
const NIGHTS = [
  [18, 18, 18],
  [30, 30, 30],
]

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A ground with an alpha channel, over paper. */
function over(ground: string, paper: readonly number[]): number[] {
  const alpha = Number.parseInt(ground.slice(7, 9), 16) / 255
  return channels(ground).map((channel, at) => channel * alpha + (paper[at] ?? 0) * (1 - alpha))
}

test('there is a rule for each colour and line that the settings name, but the default', () => {
  const looks: readonly MarkLook[] = MARK_COLOURS.flatMap((colour) => MARK_LINES.map((line) => ({ colour, line })))
  const names = (mode: string) =>
    [...markRules(looks, mode).matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name)
  expect(names('underline').length).toBe(MARK_COLOURS.length * MARK_LINES.length - 1)
  expect(new Set(names('underline'))).toContain('termlight-teal-wavy')
  expect(names('background')).toEqual(MARK_COLOURS.map((colour) => `termlight-${colour}`))
  expect(markRules(looks, 'hover')).toBe('')
  expect(Object.keys(MARK_TONES)).toEqual([...MARK_COLOURS])
})

describe.each(Object.keys(MARK_TONES).filter((name): name is ToneName => name in MARK_TONES))('%s', (name) => {
  const { line, ground, inkOnLight, inkOnDark } = MARK_TONES[name]

  test('has a line that is seen on light and on dark pages', () => {
    for (const paper of [WHITE, ...NIGHTS]) expect(contrast(channels(line), paper)).toBeGreaterThanOrEqual(3)
  })

  test('has a ground on which text stays legible', () => {
    expect(contrast(BLACK, over(ground, WHITE))).toBeGreaterThanOrEqual(4.5)
    for (const night of NIGHTS) expect(contrast(WHITE, over(ground, night))).toBeGreaterThanOrEqual(4.5)
  })

  test('has inks for small type on either paper', () => {
    expect(contrast(channels(inkOnLight), WHITE)).toBeGreaterThanOrEqual(4.5)
    for (const night of NIGHTS) expect(contrast(channels(inkOnDark), night)).toBeGreaterThanOrEqual(4.5)
  })
})

test('the current term stays legible under its ground', () => {
  const [ground = ''] = /#\w{8}/.exec(CURRENT_CSS) ?? []
  expect(contrast(BLACK, over(ground, WHITE))).toBeGreaterThanOrEqual(4.5)
  for (const night of NIGHTS) expect(contrast(WHITE, over(ground, night))).toBeGreaterThanOrEqual(4.5)
})

test('a preview looks as the mark does', () => {
  expect(markCss({ colour: 'teal', line: 'wavy' }, 'underline')).toMatch(/underline.*wavy.*#14919b/)
  expect(markCss({ colour: 'teal', line: 'wavy' }, 'background')).toBe('background-color: #14919b4d;')
  expect(markCss({ colour: 'teal', line: 'wavy' }, 'hover')).toBe('')
})
