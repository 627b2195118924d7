/**
 * Names of sides with a dash between them, which each side's papers turn round: China-Central Asia Summit and Central
 * Asia-China Summit, 中国—中亚峰会 and 中亚—中国峰会, 中塔公路 and 塔中公路. Only countries and regions are sides: a
 * price-earnings ratio is no earnings-price ratio.
 */
import { foldString } from '../text/folding'
import { regionsOf } from './known-names'

const REGIONS = new Set(
  'Africa/ASEAN/Asia/Central Asia/Eurasia/Europe/European Union/EU/Gulf/Latin America/South Asia/Southeast Asia/Turkey/UAE/UK/US/USA'.split(
    '/',
  ),
)
const CHINESE_REGIONS = new Set('非洲 东盟 亚洲 中亚 亚太 欧洲 欧盟 南亚 东南亚 拉美 海湾 阿拉伯'.split(' '))

/** Sides may be states of a region: 中国—中亚国家. */
const STATES = /^(?:国家|各国|五国)/u

/** Capitalised words, one or two of them to each side; where the first side begins and the last one ends is seen then. */
const SIDES =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?(?:[-–—]\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)+(?![\p{L}\p{N}-])/u
const DASH = /[-–—]/

const isSide = (name: string): boolean => REGIONS.has(name) || regionsOf('en').has(name)

/** The sides of an English term, with their dash, and what stands before and behind them. */
interface Sides {
  readonly before: string
  readonly names: readonly string[]
  readonly dash: string
  readonly behind: string
}

function sidesOf(text: string): Sides | null {
  const found = SIDES.exec(text)
  if (found === null) return null
  const names = found[0].split(DASH)
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const left = [first, first.replace(/^\S+ /, '')].find(isSide)
  const right = [last, last.replace(/ \S+$/, '')].find(isSide)
  const inner = names.slice(1, -1)
  if (left === undefined || right === undefined || !inner.every(isSide)) return null
  return {
    before: text.slice(0, found.index + first.length - left.length),
    names: [left, ...inner, right],
    dash: DASH.exec(found[0])?.[0] ?? '-',
    behind: text.slice(found.index + found[0].length - last.length + right.length),
  }
}

/** An English term with its sides in the other order. */
export function turnedPair(text: string): string[] {
  const sides = sidesOf(text)
  return sides === null ? [] : [sides.before + sides.names.toReversed().join(sides.dash) + sides.behind]
}

/** An English term whose sides are set in quotation marks: the “Central Asia – China” Summit. */
export function quotedPair(text: string): string[] {
  const sides = sidesOf(text)
  if (sides === null || sides.behind === '') return []
  return [`${sides.before}"${sides.names.join(sides.dash)}"${sides.behind}`]
}

/** What leads from one side to the other: a freight train, an oil pipeline. Of relations, each side is told by its own name. */
const LEADING =
  /^(?: \p{Ll}[\p{L}-]*){0,2} (?:border|corridor|flight|highway|pipeline|railroad|railway|road|route|train)s?$/u

/** An English term whose sides stand behind what leads from one to the other: a freight train between China and Europe. */
export function betweenSides(text: string): string[] {
  const sides = sidesOf(text)
  if (sides?.names.length !== 2 || sides.before !== '' || !LEADING.test(sides.behind)) return []
  const [left = '', right = ''] = sides.names
  const noun = sides.behind.trimStart()
  return [`${noun} between ${left} and ${right}`, `${noun} between ${right} and ${left}`]
}

const isChineseSide = (name: string): boolean =>
  CHINESE_REGIONS.has(foldString(name)) || regionsOf('zh').has(foldString(name))

/** The longest name of a side has so many characters: 乌兹别克斯坦. */
const LENGTHS = [6, 5, 4, 3, 2]

/** China's relation to another state, of which either may come first. */
const SHORT_PAIR =
  /^中([哈吉塔土乌俄蒙阿巴韩日朝美法德英印越老缅泰柬欧非])(?![哈吉塔土乌俄蒙阿巴韩日朝美法德英印越老缅泰柬欧非洲]|国家)(?=.{2})/u

/** The two sides of a Chinese term, each a state or a region, and what stands before and behind them. */
interface ChinesePair {
  readonly before: string
  readonly left: string
  readonly right: string
  readonly behind: string
}

function chinesePair(text: string): ChinesePair | null {
  const [before = '', behind = '', ...more] = text.split('—')
  if (behind === '' || more.length > 0) return null
  const left = LENGTHS.map((length) => before.slice(-length)).find(isChineseSide)
  const name = LENGTHS.map((length) => behind.slice(0, length)).find(isChineseSide)
  if (left === undefined || name === undefined) return null
  const right = name + (STATES.exec(foldString(behind.slice(name.length)))?.[0] ?? '')
  return { before: before.slice(0, -left.length), left, right, behind: behind.slice(right.length) }
}

/** A Chinese term with its two sides in the other order. */
export function turnedChinesePair(text: string): string[] {
  const short = SHORT_PAIR.exec(foldString(text.slice(0, 4)))
  if (short !== null) return [text.charAt(1) + text.charAt(0) + text.slice(2)]
  const pair = chinesePair(text)
  return pair === null ? [] : [`${pair.before}${pair.right}—${pair.left}${pair.behind}`]
}

/** A Chinese term whose two sides are set in quotation marks: 第二届“中国—中亚”峰会. */
export function quotedChinesePair(text: string): string[] {
  const pair = chinesePair(text)
  if (pair === null || pair.behind === '') return []
  return [`${pair.before}“${pair.left}—${pair.right}”${pair.behind}`]
}

/** A Chinese term whose dash is misread or mistyped as 一, which looks like one: 中国一中亚峰会. */
export const misreadChinesePair = (text: string): string[] =>
  chinesePair(text) === null ? [] : [text.replace('—', '一')]
