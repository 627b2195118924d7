/** What the terms of a glossary, taken together, tell of how each is meant. */
import type { Concept, Glossary, Language } from '../glossary/model'
import { quotableParts } from './chinese-variants'
import { isDense } from '../text/language'
import { separatorsOf } from './separators'
import type { GlossaryHabits } from './surfaces'

/** Below this many capitalised single words, a habit cannot be told from a list of names. */
const FEW = 20

/** A habit shows in so many concepts: there is no need to read all of a dictionary. */
const SAMPLE = 2000

/** From so many phrases on, their capitals show that the glossary writes every headword so. */
const FEW_PHRASES = 3

/** Among so many words a single one in small letters is the exception. */
const FEW_WORDS = 6

/** From so many Chinese terms on a glossary knows most words of running text. */
const DICTIONARY = 20_000

/** Reads the habits of a glossary from all its terms. */
export function habitsOf(glossary: Pick<Glossary, 'languages' | 'concepts'>): GlossaryHabits {
  const texts = (language: Language): string[] =>
    glossary.concepts.flatMap((concept) =>
      concept.terms.filter((term) => term.language === language).map((term) => term.text),
    )
  const [first, second] = glossary.languages
  const dense = [...(isDense(first) ? texts(first) : []), ...(isDense(second) ? texts(second) : [])]
  return {
    languages: glossary.languages,
    quotable: quotableParts(dense),
    separators: [separatorsOf(glossary.concepts, first), separatorsOf(glossary.concepts, second)],
    isDictionary: dense.length > DICTIONARY,
    capitalsMeanNames: [capitalsMeanNames(glossary.concepts, first), capitalsMeanNames(glossary.concepts, second)],
  }
}

/**
 * A glossary that begins every headword with a capital (`Black hole`, `Data Center`, `Tort`) says nothing by it; one that
 * has `dry port` beside `Kazakhstan` does. A list of single capitalised words, or one whose counterparts spell sounds, is
 * taken for names.
 */
function capitalsMeanNames(all: readonly Concept[], language: Language): boolean {
  const step = Math.ceil(all.length / SAMPLE)
  const concepts = step > 1 ? all.filter((_, at) => at % step === 0) : all
  const terms = concepts.flatMap((concept) => concept.terms.filter((term) => term.language === language))
  const words = terms
    .map((term) => term.text.replace(/^(?:(?:The|An?)\s+(?=\p{Lu})|(?:the|an?)\s+)/u, ''))
    .filter((text) => /^\p{L}/u.test(text) && /\p{Ll}{2}/u.test(text) && !/^to\s+\p{Ll}/u.test(text))
  const lower = words.filter((text) => /^\p{Ll}{2,}(?!\p{L})/u.test(text)).length
  if (lower > words.length * 0.05 && (lower > 1 || words.length < FEW_WORDS)) return true
  const phrases = words.filter((text) => /\S[\s-]\p{L}/u.test(text))
  const single = words.length - phrases.length
  if (phrases.length < FEW_PHRASES) return single < FEW
  const named = concepts.filter((concept) => isSingleName(concept, language)).length
  return named > single / 2
}

/** Whether a concept has a capitalised single word whose Chinese counterpart spells its sound. */
function isSingleName({ terms }: Concept, language: Language): boolean {
  return (
    terms.some((term) => term.language === language && /^\p{Lu}\p{Ll}+$/u.test(term.text)) &&
    terms.some((term) => term.language !== language && spellsSounds(term.text))
  )
}

/** Characters that write foreign names: nearly all of those in 哈萨克斯坦, few of those in 人工智能. */
const SOUNDS = new Set(
  '阿埃艾奥巴拜班贝比彼毕波博布茨查达丹德登蒂迪杜多厄恩尔法费芬夫弗福盖戈格古哈海汉赫霍基吉加贾杰金卡凯康科克肯库拉莱兰朗劳勒雷里利林隆卢鲁罗洛马玛麦曼梅蒙米密摩莫姆穆纳内尼涅诺努欧帕佩皮普齐奇乔切热茹萨塞桑森瑟沙舍圣施史士斯丝苏索塔泰坦汤特提图土托瓦万威韦维温翁沃乌伍西希锡辛休亚耶伊因英尤于约泽扎詹兹佐安哥耳其德得乍冈甘根圭豪赖黎列留甫珀琼若撒廷亭谢雅叶宾菲律',
)

function spellsSounds(text: string): boolean {
  const characters = Array.from(text)
  return (
    characters.length > 1 && characters.filter((character) => SOUNDS.has(character)).length > characters.length * 0.6
  )
}
