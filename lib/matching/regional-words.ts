/**
 * Words that Taiwan has for those of the mainland: a term that holds one of them is written with the other in the news of
 * the other side. Only words that are plain in any compound are here: 移动 and 行动 are not, since 行动 has a life of its own.
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
]

/** A term as the other side writes it: each of its words by the other one. A term that is such a word stays as it is. */
export function regionalWords(text: string): string[] {
  const simplified = text.replace(/\p{sc=Han}+/gu, foldString)
  const taiwan = rewritten(simplified, (pair) => pair)
  const mainland = rewritten(simplified, ([other, own]) => [own, other])
  return [taiwan, mainland].filter((each) => each !== simplified)
}

function rewritten(text: string, direction: (pair: (typeof PAIRS)[number]) => readonly [string, string]): string {
  return PAIRS.map(direction).reduce(
    (result, [from, to]) =>
      // 峰会 stands in 高峰会: what is written so already stays.
      result.length > from.length && result.includes(from) && !result.includes(to)
        ? result.replaceAll(from, to)
        : result,
    text,
  )
}
