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

/** An English term with its sides in the other order. */
export function turnedPair(text: string): string[] {
  const found = SIDES.exec(text)?.[0]
  if (found === undefined) return []
  const names = found.split(DASH)
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const left = [first, first.replace(/^\S+ /, '')].find(isSide)
  const right = [last, last.replace(/ \S+$/, '')].find(isSide)
  if (left === undefined || right === undefined || !names.slice(1, -1).every(isSide)) return []
  const turned = [right, ...names.slice(1, -1).toReversed(), left].join(DASH.exec(found)?.[0])
  const [before, behind] = [first.slice(0, first.length - left.length), last.slice(right.length)]
  return [text.replace(found, before + turned + behind)]
}

const isChineseSide = (name: string): boolean =>
  CHINESE_REGIONS.has(foldString(name)) || regionsOf('zh').has(foldString(name))

/** The longest name of a side has so many characters: 乌兹别克斯坦. */
const LENGTHS = [6, 5, 4, 3, 2]

/** China's relation to another state, of which either may come first. */
const SHORT_PAIR =
  /^中([哈吉塔土乌俄蒙阿巴韩日朝美法德英印越老缅泰柬欧非])(?![哈吉塔土乌俄蒙阿巴韩日朝美法德英印越老缅泰柬欧非洲]|国家)(?=.{2})/u

/** A Chinese term with its two sides in the other order. */
export function turnedChinesePair(text: string): string[] {
  const short = SHORT_PAIR.exec(foldString(text.slice(0, 4)))
  if (short !== null) return [text.charAt(1) + text.charAt(0) + text.slice(2)]
  const [before = '', behind = '', ...more] = text.split('—')
  if (behind === '' || more.length > 0) return []
  const left = LENGTHS.map((length) => before.slice(-length)).find(isChineseSide)
  const name = LENGTHS.map((length) => behind.slice(0, length)).find(isChineseSide)
  if (left === undefined || name === undefined) return []
  const right = name + (STATES.exec(foldString(behind.slice(name.length)))?.[0] ?? '')
  return [`${before.slice(0, -left.length)}${right}—${left}${behind.slice(right.length)}`]
}
