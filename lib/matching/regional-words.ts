/**
 * Words that Taiwan has for those of the mainland, and names that are long or short: a term that holds one of them is written
 * with the other in the news of the other side. Only words that are plain in any compound are here: 移动 and 行动 are not,
 * since 行动 has a life of its own.
 */
import { foldString } from '../text/folding'

const PAIRS: readonly (readonly [mainland: string, taiwan: string])[] = [
  ['互联网', '网际网路'],
  ['发展中国家', '开发中国家'],
  ['知识产权', '智慧财产权'],
  ['人工智能', '人工智慧'],
  ['集装箱', '货柜'],
  ['可持续', '永续'],
  ['峰会', '高峰会'],
  ['高质量', '高品质'],
  ['网络', '网路'],
  ['数字', '数位'],
  ['视频', '视讯'],
  ['信息', '资讯'],
  ['软件', '软体'],
  ['硬件', '硬体'],
  ['管道', '管线'],
  ['矿产', '矿物'],
  ['发电站', '发电厂'],
  ['核电站', '核电厂'],
  ['导弹', '飞弹'],
  ['哈萨克斯坦', '哈萨克'],
  ['吉尔吉斯斯坦', '吉尔吉斯'],
  ['塔吉克斯坦', '塔吉克'],
  ['土库曼斯坦', '土库曼'],
  ['乌兹别克斯坦', '乌兹别克'],
]

/** Names that all sides write long or short within a longer one. */
const SHORTER: readonly (readonly [long: string, short: string])[] = [
  ['丝绸之路', '丝路'],
  ['上海合作组织', '上合组织'],
  ['前苏联', '苏联'],
]

/** A term as the other side writes it: each of its words by the other one. A term that is such a word stays as it is. */
export const regionalWords = (text: string): string[] => bothWays(text, PAIRS)

/** A term with its names long or short: 数字丝路, 上合组织禁毒中心, 前苏联解体. */
export const longAndShort = (text: string): string[] => bothWays(text, SHORTER)

type Pair = readonly [from: string, to: string]

function bothWays(text: string, pairs: readonly Pair[]): string[] {
  const simplified = text.replace(/\p{sc=Han}+/gu, foldString)
  const other = rewritten(simplified, pairs)
  const back = rewritten(
    simplified,
    pairs.map(([from, to]): Pair => [to, from]),
  )
  return [other, back].filter((each) => each !== simplified)
}

const rewritten = (text: string, pairs: readonly Pair[]): string =>
  pairs.reduce(
    (result, [from, to]) =>
      // 峰会 stands in 高峰会: what is written so already stays.
      result.length > from.length && result.includes(from) && !(to.includes(from) && result.includes(to))
        ? result.replaceAll(from, to)
        : result,
    text,
  )
