/** Alternatives that a slash sets apart, of which one says what the other leaves out. */

const DEGREES =
  'long|court|moyen|haute?|bas(?:se)?|grande?|petite?|bon(?:ne)?|mauvaise?|forte?|faible|gauche|droite?|chaude?|froide?|interne|externe|' +
  'short|high|low|left|right|upper|lower|hot|cold|inner|outer|male|female|internal|external|large|small|good|bad|wet|dry|front|rear'

/** Two words of degree or side before a noun: `effets à long/court terme`, `in the long/short run`. */
const GRADED = new RegExp(`^(.*(?<!\\p{L}))(${DEGREES})\\s?[/／]\\s?(${DEGREES})(\\s\\p{L}.*)$`, 'iu')

/** Verbs with one small word or its opposite: `log on/off`. */
const TURNED = /^(.*\p{L}{2} )(on|in|up|out|off|down|over)\s?[/／]\s?(on|in|up|out|off|down|over|under)(?=$|\s\()()/iu

/** `frères et/ou sœurs`. */
const BOTH_OR_ONE = /^(.+\s)(et|y|e|und)\s?[/／]\s?(ou|o|oder)(\s.+)$/iu

/** Both ways of a text in which one of two words is chosen by a slash; nothing for others. */
export function eitherWord(text: string): string[] {
  const [, before, one, other, behind] = GRADED.exec(text) ?? TURNED.exec(text) ?? BOTH_OR_ONE.exec(text) ?? []
  return before === undefined ? [] : [one, other].map((word) => before + (word ?? '') + (behind ?? ''))
}

const LINK = "(?:de la |de l['’]|des |du |de |d['’]|à la |à l['’]|aux? |à )"
const LINKED = new RegExp(`^${LINK}\\s?\\p{L}`, 'iu')
const HEAD = new RegExp(`^(.*?\\p{L}{3}) ${LINK}`, 'iu')

/** `traitement de l’information/des données`: what begins with a preposition has its head before the slash. */
export function withHead(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts
  const head = HEAD.exec(first)?.[1]
  return head === undefined || !others.every((part) => LINKED.test(part))
    ? []
    : [first, ...others.map((part) => `${head} ${part}`)]
}

const WITH_ARTICLE = /^(une|un|des|les?|la) (\p{L}{3,})$/iu
const WITH_ADJECTIVE = /^(une|un|des|les?|la) \p{L}{3,} (\p{L}{4,})$/iu

/** `une substance/un produit toxique`: the adjective of the second noun, where it has one form for both. */
export function withAdjective(parts: readonly string[]): string[] {
  const [first = '', second = '', ...others] = parts
  const [, article, noun] = WITH_ARTICLE.exec(first) ?? []
  const [, other, adjective] = WITH_ADJECTIVE.exec(second) ?? []
  if (noun === undefined || adjective === undefined || others.length > 0) return []
  return article === other || /es?$/.test(adjective) ? [`${noun} ${adjective}`] : []
}

/** Chinese alternatives of which one character differs: 决断高度/高 and 进/出口. */
export function sharing(text: string): string[] {
  const [, one, other, behind] = /^(\p{sc=Han})[/／](\p{sc=Han})(\p{sc=Han}+)$/u.exec(text) ?? []
  if (one && other && behind) return [one + behind, other + behind]
  const [, long = '', short = ''] = /^(\p{sc=Han}{3,})[/／](\p{sc=Han})$/u.exec(text) ?? []
  const at = long.lastIndexOf(short)
  return short !== '' && at > 0 ? [long, long.slice(0, at) + short] : []
}

/** What two characters beside four may share: 股票/债券基金 and 呼吸困难/急促. */
export function halves(parts: readonly string[]): string[] {
  const [first = '', second = '', ...others] = parts
  if (others.length > 0 || !parts.every((part) => /^\p{sc=Han}+$/u.test(part))) return []
  if (first.length === 2 && second.length === 4) return [first + second.slice(2)]
  return first.length === 4 && second.length === 2 ? [first.slice(0, 2) + second] : []
}

/** What is set against another thing, in small letters: the parties to a case are names. */
const OPPOSED = /^(?!.*\p{Lu})\p{L}[\p{L}’' -]+$/u

/** `plant assets or fixed assets`: two phrases with one noun. */
export function eitherOf(headword: string): string[] {
  const opposed = headword.split(/\s+(?:vs\.?|versus)\s+/)
  if (opposed.length === 2 && opposed.every((part) => OPPOSED.test(part))) return opposed
  const [, before, behind, noun] = /^(\p{L}{5,}) or (\p{L}{5,}) (\p{L}{3,})$/u.exec(headword) ?? []
  // Opposites of one end: `maternal or paternal line`.
  if (before && behind && before.slice(-4) === behind.slice(-4))
    return [before, behind].map((word) => `${word} ${noun}`)
  const [, one = '', , other = ''] = /^((?:an? )?(\p{L}{3,})) or (\p{L}+)$/iu.exec(headword) ?? []
  // A lab or laboratory.
  if (one !== '' && other.startsWith(one.replace(/^an? /i, ''))) return [one, other]
  const parts = headword.split(/\s+or\s+/)
  if (parts.length !== 2 || /[,;(]/.test(headword)) return []
  const [first, second] = parts.map((part) => /^\p{L}.*[\s-](\p{L}{3,}?)s?$/u.exec(part)?.[1]?.toLowerCase())
  return first !== undefined && first === second ? parts : []
}
