/** Japanese words that are written in Chinese characters, in kana or half so: 漏えい and 漏洩, 車いす and 車椅子, ごみ and ゴミ. */

/** Each word in its spellings. Papers write in kana what is not among the common characters, and what names plants and things. */
const WORDS: readonly (readonly string[])[] = (
  '漏えい/漏洩 隠ぺい/隠蔽 改ざん/改竄 破たん/破綻 補てん/補填 ねつ造/捏造 だ捕/拿捕 完ぺき/完璧 信ぴょう/信憑 進ちょく/進捗 ' +
  '急きょ/急遽 範ちゅう/範疇 語い/語彙 比ゆ/比喩 あっせん/斡旋 あいさつ/挨拶 けん引/牽引 けん制/牽制 き損/毀損/棄損 障がい/障害/障碍 ' +
  '子ども/子供 友だち/友達 うつ病/鬱病 がん/ガン/癌 腫よう/腫瘍 潰よう/潰瘍 かいよう/潰瘍 梗そく/梗塞 骨粗しょう症/骨粗鬆症 ' +
  'じん臓/腎臓 脊つい/脊椎 脊ずい/脊髄 動脈りゅう/動脈瘤 血しょう/血漿 じん帯/靭帯/靱帯 けいれん/痙攣 ぜんそく/喘息/ゼンソク/ぜん息 めまい/眩暈 ' +
  'まひ/麻痺/マヒ しびれ/痺れ かゆみ/痒み おう吐/嘔吐 じんましん/蕁麻疹/じんま疹 発しん/発疹 湿しん/湿疹 ねんざ/捻挫 やけど/火傷/ヤケド けが/怪我/ケガ ' +
  '車いす/車椅子/車イス いす/椅子/イス めがね/眼鏡/メガネ ばんそうこう/絆創膏 ほ乳/哺乳 びん/瓶/ビン 産じょく/産褥 じょく瘡/褥瘡/褥そう ' +
  '鼻くう/鼻腔 口くう/口腔 ろっ骨/肋骨 大たい/大腿 さい帯/臍帯 覚せい/覚醒 こう留/勾留 賄ろ/賄賂 わいろ/賄賂 わいせつ/猥褻 そ及/遡及 ' +
  '橋りょう/橋梁 くっ削/掘削 ちゅう房/厨房 しゅんせつ/浚渫 たい積/堆積 土のう/土嚢 砂れき/砂礫 ねじ/ネジ/螺子 ばね/バネ ごみ/ゴミ ' +
  '玉ねぎ/玉葱/玉ネギ/タマネギ/たまねぎ ねぎ/ネギ しょうゆ/醤油/しょう油 みそ/味噌 だし/出汁 こしょう/胡椒/コショウ ごま/胡麻/ゴマ のり/海苔 ' +
  'りんご/林檎/リンゴ ぶどう/葡萄/ブドウ すし/寿司/鮨 てんぷら/天ぷら/天婦羅 そば/蕎麦 しょうが/生姜/ショウガ にんじん/人参/ニンジン ' +
  'たばこ/煙草/タバコ はがき/葉書/ハガキ かばん/鞄/カバン ふとん/布団 きっぷ/切符 たんす/箪笥 はさみ/ハサミ ろうそく/蝋燭/ロウソク ' +
  '憂うつ/憂鬱 払しょく/払拭 あつれき/軋轢 明りょう/明瞭 残さ/残渣 親せき/親戚 復しゅう/復讐 冒とく/冒涜 処方せん/処方箋 便せん/便箋 ' +
  '付せん/付箋 花びん/花瓶 さまざま/様々 すべて/全て できる/出来る か月/ヶ月/カ月/ケ月/箇月 か所/ヶ所/カ所/ケ所/箇所 か国/ヶ国/カ国/ケ国/箇国 ' +
  '手すり/手摺り/手摺 太もも/太腿 足もと/足元/足下 上ばき/上履き うわばき/上履き 締め切り/締切/締切り/〆切 引っ越し/引越し/引越 忌引き/忌引 ' +
  '受け付け/受付け/受付 割り引き/割引き/割引 手当て/手当 祭り/祭 お互い/互い お辞儀/おじぎ たんぱく/タンパク/蛋白 崩れ/くずれ 崖/がけ 耕うん/耕耘 ご飯/ごはん/御飯 繋ぎ/つなぎ 筋交い/筋かい/筋違い 壷/壺 頸/頚 頬/頰 剥/剝 麺/麵 痩/瘦 噛/嚙 蝋/蠟 醤/醬 嚢/囊 無し/なし 及び/および 又は/または ' +
  '風しん/風疹 麻しん/麻疹 帯状ほう疹/帯状疱疹 水ぼうそう/水疱瘡/みずぼうそう おたふくかぜ/おたふく風邪 百日せき/百日咳 えん下/嚥下 とう痛/疼痛 はん痕/瘢痕 ' +
  '血せん/血栓 塞せん/塞栓 狭さく/狭窄 のう胞/嚢胞 水ほう/水疱 じん肺/塵肺 浮しゅ/浮腫 歯こう/歯垢 眼けん/眼瞼 ぼうこう/膀胱 打ぼく/打撲 ふん便/糞便 へん桃/扁桃 ' +
  '寄附/寄付 附則/付則 附属/付属 附帯/付帯 附置/付置 日蝕/日食 月蝕/月食 侵蝕/侵食 腐蝕/腐食 蒸溜/蒸留 熔接/溶接 熔岩/溶岩 沈澱/沈殿 膨脹/膨張 ' +
  'ろ過/濾過 かくはん/攪拌/撹拌 脚註/脚注 註釈/注釈 稀少/希少 こん包/梱包'
)
  .split(' ')
  .map((word) => word.split('/'))

/** Most terms have none of them, and are asked no more than this. */
const ANY = new RegExp([...new Set(WORDS.flat())].join('|'))

/** The term with one of its words in each of the other spellings. */
export function otherSpellings(term: string): string[] {
  const found = (ANY.test(term) ? WORDS : []).flatMap((spellings) => {
    const own = spellings.filter((spelling) => has(term, spelling)).toSorted((a, b) => b.length - a.length)[0]
    return own === undefined
      ? []
      : spellings.filter((spelling) => spelling !== own).map((other) => term.replaceAll(own, other))
  })
  return /^[ぁ-ん]{3,}$/.test(term) ? [...found, inKatakana(term)] : found
}

/** What is written in Hiragana throughout may be set off in Katakana. */
const inKatakana = (word: string): string =>
  Array.from(word, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)).join('')

/** Whether a term has a word, in Katakana a whole one: there is no イス in インタフェイス. */
const has = (term: string, word: string): boolean =>
  term.includes(word) && (!/^[ァ-ヺー]+$/.test(word) || new RegExp(`(?<![ァ-ヺー])${word}(?![ァ-ヺー])`).test(term))
