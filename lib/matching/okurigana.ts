/**
 * How much of a Japanese verb is written in kana where two verbs make a noun: 読み取り, 読取り and 読取 are one word. The
 * official rules allow all three, and laws, newspapers and manuals each have a habit of their own.
 */

/** The kana that ends the noun form of a verb. */
const END = '[いきぎしちにびみりえけげせてねべめれ]'

/** Two verbs, each with its kana: 読み取り, 受け入れ, 問い合わせ. */
const COMPOUND = new RegExp(`(\\p{sc=Han})${END}(\\p{sc=Han})((?:わ)?${END})(?!\\p{sc=Hiragana})`, 'gu')

/** Verbs that come first and second in such words, with their kana; none that make Chinese words with each other (読書, 送付). */
const FIRST = verbs(
  '受け 取り 読み 書き 申し 引き 売り 買い 貸し 借り 払い 振り 打ち 組み 切り 差し 立ち 言い 呼び 繰り 積み 埋め 割り 並べ 入れ 乗り 締め 据え 建て 押し 追い 巻き 折り 抜き 掘り 焼き 塗り 張り 植え 付け 刈り 接ぎ 縫い 織り 釣り',
)
const SECOND = verbs(
  '取り 入れ 込み 渡し 扱い 上げ 下げ 出し 付け 戻し 替え 換え 立て 組み 消し 止め 受け 継ぎ 落し 返し 越し 当て 引き 直し 抜き 締り 置き 切り 掛け 倒れ 調べ 降り 崩れ 下ろし 消し',
)

function verbs(words: string): ReadonlyMap<string, string> {
  return new Map(words.split(' ').map((word) => [word.charAt(0), word.charAt(1)]))
}

/** Two Kanji at the start of a term, the second with its kana or not, and no other kana behind. */
const SOLID = new RegExp(`^(\\p{sc=Han})(\\p{sc=Han})(${END}?)(?=$|\\p{sc=Han}|[ァ-ヺ])`, 'u')

/** Nouns of one verb, or of one with another word before it. */
const OTHERS = [
  ['手続き', '手続'],
  ['届け出', '届出'],
] as const

/** 見積もり, 見積り and 見積; 払 and its kana behind a character, 前払い費用 and 前払費用, but 払底 and 支払う. */
const ESTIMATE = /見積(?:もり|り)?(?![もらっ])/u
const PAID = /(?<=\p{sc=Han})払い?(?=$|\p{sc=Han})(?!払[い戻込出下底拭])/u

/** The first verb of a word loses its kana before any noun, too: 売り場 and 売場, 貸し倒れ and 貸倒れ. */
const BEFORE_NOUN = new RegExp(
  `^([受取読書申引売買貸借払振打組切差立呼繰積埋割乗締据建押追巻折掘塗張植掛替換付落吊釣焼煮揚編飲染漬彫浮吹戻直継止渡])${END}(?=\\p{sc=Han})`,
  'u',
)

/** All verbs with the kana they have in nouns: 立ち上げ and 立て替え, 立ち入り and 仕入れ. */
const KANA = new Map([...SECOND, ...FIRST, ['立', 'ちて'], ['入', 'れり']])
const VERBS = [...KANA.keys()].join('')
const BARE = new RegExp(`[${VERBS}](?=\\p{sc=Han}|$)`, 'gu')
const WITH_KANA = new RegExp(`(?<=.)([${VERBS}])(${END})(?=\\p{sc=Han}|$)|^([${VERBS}])(${END})(?=\\p{sc=Han})`, 'gu')
/** What would be the beginning of other words (割り合い), or other words (読み書き, 立ち方). */
const NOT_VERBS = /合|読書|書物|立[方体]/
const MOST_SPREAD = 8

/** The other spellings of a term with nouns of verbs. */
export function okurigana(term: string): string[] {
  return [...new Set([...verbPairs(term), ...withMoreKana(term), ...withLessKana(term)])].filter(
    (spelling) => spelling !== term,
  )
}

/** Every verb with its kana: 前受け金, 立て替え金, 売り値, 値引き. */
function withMoreKana(term: string): string[] {
  if (term.length > MOST_SPREAD || NOT_VERBS.test(term) || !/^\p{sc=Han}[\p{sc=Han}ぁ-ん]+$/u.test(term)) return []
  return ['', '立', '入'].flatMap((other) => {
    const full = term.replaceAll(BARE, (verb, at: number) => {
      const kana = KANA.get(verb) ?? ''
      const own = kana.charAt(verb === other ? 1 : 0)
      // 輸出し is the verb 輸出する.
      const isLoose = own === 'し' && at === term.length - 1 && !VERBS.includes(term.charAt(at - 1))
      return isLoose ? verb : verb + own
    })
    return full === term ? [] : [full]
  })
}

/** None of them with its kana, or all but one: 値引, 仕入先, 立入禁止. */
function withLessKana(term: string): string[] {
  const places = [...term.matchAll(WITH_KANA)]
  if (places.length === 0 || term.length > MOST_SPREAD + 2) return []
  const without = (found: RegExpExecArray): string =>
    term.slice(0, found.index + 1) + term.slice(found.index + found[0].length)
  return [term.replaceAll(WITH_KANA, (_, verb, _kana, first) => String(verb ?? first)), ...places.map(without)]
}

/** Two verbs, or one before a noun; a word without kana has them only where the verbs are known to take them. */
function verbPairs(term: string): string[] {
  if (ESTIMATE.test(term))
    return ['見積もり', '見積り', '見積'].map((word) => term.replace(ESTIMATE, word)).filter((word) => word !== term)
  const paid = term.replace(PAID, (word) => (word === '払' ? '払い' : '払'))
  if (paid !== term) return [paid]
  for (const [full, short] of OTHERS) {
    if (term.includes(full)) return [term.replace(full, short)]
    if (term.includes(short)) return [term.replace(short, full)]
  }
  const half = term.replaceAll(COMPOUND, '$1$2$3')
  if (half !== term)
    return [half, term.replaceAll(COMPOUND, (_, one, other, end) => one + other + solidEnd(String(end)))]
  const bare = term.replace(BEFORE_NOUN, '$1')
  if (bare !== term) return [bare]
  const [solid, first = '', second = '', end = ''] = SOLID.exec(term) ?? []
  const [firstKana, secondKana] = [FIRST.get(first), SECOND.get(second)]
  if (solid === undefined || firstKana === undefined || secondKana === undefined) return []
  if (end !== '' && end !== secondKana) return []
  const behind = term.slice(solid.length)
  return [first + firstKana + second + secondKana + behind, first + second + (end === '' ? secondKana : '') + behind]
}

/** 問合せ keeps a kana: 問合 is not written. */
const solidEnd = (end: string): string => (end.startsWith('わ') ? end.slice(1) : '')
