import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** What should be found stands between « and ». */
const rows: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a long vowel at the end of any loan word',
    ['コンパイラ', 'メモリ', 'クロージャ', 'リポジトリ', 'ユーザー名', 'サーバーのURL', 'コピー', 'バレ'],
    '«コンパイラー»、«メモリー»、«クロージャー»、«リポジトリー»、«ユーザ名»、«サーバのURL»、コピ、バレー、«メモリ»。メモリーズ',
  ],
  [
    'a dot between the words of a compound',
    ['サービスプロキシ', 'ゼロトラストアーキテクチャ', 'アジャイルソフトウェア開発', '経済州', 'データ'],
    '«サービス・プロキシ»、«ゼロトラスト･アーキテクチャ»、«アジャイル・ソフトウェア開発»、経済・済州、«データ»・センター',
  ],
  [
    'words of which a longer run of Katakana is made',
    ['クラウド', 'コンテナ', 'コマンド', 'リスク', 'ネットワーク', '許可リスト', 'プレフィックス', 'キー', 'テスト'],
    '«クラウド»サービス、«コンテナ»オーケストレーション、«コマンド»インジェクション対策、セキュリティ«リスク»評価、ニューラル«ネットワーク»、«許可リスト»ベース、ライブラリ«プレフィックス»、アクセス«キー»、«テスト»カバレッジ',
  ],
  [
    'words that a longer one only seems to have',
    [
      'ログ',
      'コード',
      'クラス',
      'トーク',
      'タイム',
      'フレーム',
      'ポート',
      'ワード',
      'リング',
      'スト',
      'トレー',
      'ション',
    ],
    'プログラム、ログイン、エンコード、クラスターノード、トークンサーバー、タイムアウト、フレームワーク、トランスポート、パスワード、オートスケーリング、ランダムフォレスト、コンテナオーケストレーション',
  ],
  ['half width with marks of voicing', ['サーバー', 'データ', 'パン'], '«ｻｰﾊﾞｰ»と«ﾃﾞｰﾀ»、«ﾊﾟﾝ»。«テ\u3099ータ»'],
  [
    'a loan word and what is said for it in Kanji',
    [
      'オブザーバビリティ(可観測性)',
      '可搬性（ポータビリティ）',
      'エルゴノミック（扱いやすいもの）',
      'ノード(点)',
      'RAG（検索拡張生成）',
    ],
    '«可観測性»と«オブザーバビリティ»、«ポータビリティ»と«可搬性»、«エルゴノミック»は扱いやすいもの、点。«検索拡張生成»、«RAG»',
  ],
  [
    'kana of compound verbs',
    ['読み取り専用', '受入試験', '取消し', '問い合わせ', '手続', '巻き戻し', '符号無し', '組合', '割合', '読書'],
    '«読取専用»、«読取り専用»、«受け入れ試験»、«受入れ試験»、«取り消し»、«取消»、«問合せ»、«手続き»、«巻戻し»、«符号なし»；組み合せ、割り合い、読み書き',
  ],
  [
    'verbs and adjectives in other forms',
    ['割り当てる', '呼び出す', '試みる', '書き込む', '便利な', '破壊的な', '主な', '思う', '実行する'],
    '関数を«呼び出し»、«呼び出さ»れる。値を«割り当て»た。«書き込ん»だ。«試み»ます。«便利です»、«便利に»、便利性、«破壊的»変更、«主な»点、株主、思い出。«実行»',
  ],
  ['a name with its abbreviation', ['協定世界時，UTC'], '«協定世界時»と«UTC»、«UTC»時刻、協定'],
  [
    'short words of Hiragana',
    ['がん', 'ねじ', 'ひも', 'ばね'],
    '«がん»の治療にがんばる。«ねじ»を締め、ねじれを直す。«ひも»を引き、歴史をひもとく。«ばね»は«ばね»だ。',
  ],
  [
    'short words of Hiragana that are segmented in another way',
    ['のど', 'てこ', 'はじめ', 'にせ'],
    '«のど»が痛む。強い«のど»の渇き、咳や«のど»の薬。町のどの店も、店のどのような棚も。«てこ»の原理を使ってこの石を動かす。春の«はじめ»、医師をはじめとする人々。いずれにせよ、«にせ»の札だ。',
  ],
  [
    'behind the numeral of a list',
    ['元本', '元気'],
    '一\u3000«元本»を領収すること。二\u3000«元気»な人。十\u3000«元気»な声。',
  ],
  [
    'words of medicine and law with other characters or kana',
    ['風疹', '百日咳', '寄附', '附則', '日食', '蕁麻疹'],
    '«風しん»と«百日せき»の予防。«寄付»をした。法律の«付則»。«日蝕»を見た。«じんましん»が出た。',
  ],
  [
    'verbs in ずる',
    ['命ずる', '効力を生ずる', '応じる'],
    '出頭を«命じ»た。«命ぜ»られた。契約は«効力を生じ»ない。求めに«応ずる»。',
  ],
]

test.each(rows)('%s', (_, headwords, text) => {
  const glossary = glossaryOf(
    ['ja', 'en'],
    headwords.map((headword, at) => [headword, `noun ${at}`]),
  )
  expect(mark(recogniserOf(glossary), unmarked(text))).toBe(text)
})

describe('characters that Chinese and Japanese share', () => {
  const japanese = glossaryOf(
    ['ja', 'en'],
    [
      ['手紙', 'letter'],
      ['投資', 'investment'],
      ['自由貿易協定', 'free trade agreement'],
    ],
  )
  const chinese = glossaryOf(
    ['zh', 'en'],
    [
      ['手纸', 'toilet paper'],
      ['投资', 'investment'],
      ['自由贸易协定', 'free trade agreement'],
    ],
  )

  test.each([
    ['zh', [chinese], '彼は手紙を書き、投資と«自由貿易協定»について話した。'],
    ['zh', [chinese], '他们买了«手纸»，谈到«投资»和«自由贸易协定»。'],
    ['zh', [chinese], '日语的“«手纸»”读作てがみ，意思是信，他们在谈«投资»的时候用到了这个词。'],
    ['zh', [chinese], '«投资»'],
    ['ja', [japanese], '他们买了手纸，谈到投资和«自由贸易协定»。'],
    ['ja', [japanese], '彼は«手紙»を書いた。'],
    ['ja', [japanese], '«投資»'],
  ])('a short term of %s is none in the other language', (_, glossaries, text) => {
    expect(mark(recogniserOf(...glossaries), unmarked(text))).toBe(text)
  })

  test('a text has the terms of its own language where both glossaries are at hand', () => {
    const recogniser = recogniserOf(chinese, japanese)
    const languages = (text: string): readonly string[] => recogniser.recognise(text).map(({ language }) => language)
    expect(languages('彼は手紙を書き、投資について話した。')).toEqual(['ja', 'ja'])
    expect(languages('他们买了手纸，谈到投资。')).toEqual(['zh', 'zh'])
  })
})

test('a list by comma for one word', () => {
  const glossary = glossaryOf(
    ['ja', 'en'],
    [
      ['バランスシート、残高', 'balance'],
      ['前払い，先払い', 'prepayment'],
      ['共同署名者', 'cosignatory'],
    ],
  )
  const text = '«バランスシート»と«残高»、«前払い»、«先払い»、«共同署名者»'
  expect(mark(recogniserOf(glossary), unmarked(text))).toBe(text)
})
