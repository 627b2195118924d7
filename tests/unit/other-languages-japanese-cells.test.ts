import { expect, test } from 'vitest'
import { parseCsv } from '../../lib/glossary/formats/csv'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Glossaries as people write them, Japanese and English; what should be found stands between « and ». */
const rows: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  [
    'two words set apart by a dot, or by a comma, for one thing',
    [
      ['腹痛・胃痛', 'stomachache'],
      ['アディショナルタイム・ロスタイム', 'stoppage time'],
      ['カーボン・ニュートラル', 'carbon neutrality'],
      ['研究・開発', 'research and development'],
      ['学士・修士', 'bachelor / master'],
      ['足、脚部[きゃくぶ]', 'leg'],
      ['観覧料、入館料', 'admission fee'],
      ['雇用契約または労働契約', 'employment contract'],
      ['育児手帳・育児記録手帳', 'parent and child handbook'],
    ],
    '«腹痛»と«胃痛»、«ロスタイム»、カーボン、ニュートラル、«研究・開発»、研究、«修士»課程、«脚部»、«入館料»、«労働契約»、«育児手帳»。',
  ],
  [
    'another name in brackets',
    [
      ['浮き輪（ライフリング）', 'lifebuoy'],
      ['むくみ（浮腫）', 'edema'],
      ['褥瘡（床ずれ）', 'pressure ulcer'],
      ['運転免許カード（免許カード）', 'licence card'],
      ['スペクトル・光度図（SL図）', 'spectrum diagram'],
      ['焼く（オーブン）', 'to bake'],
      ['受ける（試験を）', 'to sit'],
    ],
    '«ライフリング»と«浮腫»、«床ずれ»、«免許カード»、«SL図»。オーブンで«焼きます»。試験を«受ける»。',
  ],
  [
    'several names in brackets',
    [
      ['防波ブロック（波よけブロック、ウェーブポッド）', 'block'],
      ['漁業協同組合（漁協、ＪＦ）', 'fishery cooperative'],
      ['嫌がらせ行為（ハラスメント）', 'harassment'],
      ['免職（クビ）', 'dismissal'],
    ],
    '«波よけブロック»と«ウェーブポッド»。«漁協»、«JF»、«ハラスメント»、«クビ»。',
  ],
  [
    'short words of Hiragana behind characters, and as grammar',
    [
      ['がん', 'cancer'],
      ['たん', 'phlegm'],
      ['だし', 'broth'],
      ['たら', 'cod'],
      ['しょうが', 'ginger'],
    ],
    '«だし»に«たら»と«しょうが»を入れる。昆布の«だし»。便利だし、食べたら、よいでしょうが。胃«がん»です。見たんです。«たん»が出る。彼ががんばる。',
  ],
  [
    'a slot for other words',
    [
      ['～学期', 'term'],
      ['懲役～年', 'imprisonment for ~ years'],
      ['〜を申請する', 'to apply for ~'],
      ['～ひとつまみ', 'a pinch of ~'],
    ],
    '二«学期»に、«懲役»三年、免許を«申請»した、塩«ひとつまみ»。«Apply for» a visa with a «pinch of» salt.',
  ],
  [
    'polite prefixes',
    [
      ['お弁当', 'packed lunch'],
      ['ご両親', 'parents'],
      ['お守り', 'charm'],
      ['お客様', 'customer'],
      ['お問い合わせ先', 'contact'],
    ],
    '«弁当»を«両親»に渡す。守りを固める。客様。«お守り»、«お弁当»、«問合せ先»、«問い合わせ先»。',
  ],
  [
    'short verbs and those in kana',
    [
      ['焼く', 'to grill'],
      ['煮る', 'to boil'],
      ['成る', 'to promote'],
      ['読む', 'to read'],
      ['こねる', 'to knead'],
      ['立ち上がる', 'to stand up'],
      ['みじん切りにする', 'to chop'],
      ['味付けする', 'to season'],
    ],
    '魚を«焼いて»、«焼かない»、«焼きます»。焼き物。«煮た»、«煮れば»。歩が«成った»。成り行き。«読んで»、«読めば»。生地を«こねて»、«立ち上がろ»う、«立ち上がれ»ば。«みじん切り»の葱、«味付け»をする。',
  ],
  [
    'adjectives and nouns with の',
    [
      ['熱っぽい', 'feverish'],
      ['安全な', 'safe'],
      ['静かな', 'quiet'],
      ['無罪の', 'not guilty'],
      ['使い捨ての', 'disposable'],
    ],
    '«熱っぽく»て«熱っぽかっ»た。«安全で»、«安全だ»、安全性。«静かに»。«無罪»を訴える。«使い捨ての»皿。',
  ],
  [
    'words in Chinese characters or kana',
    [
      ['漏えい', 'leak'],
      ['車いす', 'wheelchair'],
      ['燃えるごみ', 'burnable garbage'],
      ['骨粗しょう症', 'osteoporosis'],
      ['ふきのとう', 'butterbur sprout'],
      ['ガンマ線', 'gamma ray'],
    ],
    '情報«漏洩»、«車椅子»、«車イス»、«燃えるゴミ»、«骨粗鬆症»、«フキノトウ»、がんマ線。',
  ],
  [
    'how much of a verb is in kana',
    [
      ['貸倒れ', 'bad debt'],
      ['前払費用', 'prepaid expense'],
      ['未払い金', 'accrued liability'],
      ['売り場', 'counter'],
      ['見積書', 'quotation'],
      ['取調べ', 'interrogation'],
      ['組合', 'union'],
      ['掛け軸', 'scroll'],
      ['前受金', 'advance'],
      ['立入検査', 'inspection'],
      ['値引き', 'discount'],
      ['立方', 'cube'],
      ['決選投票 ■上位二人の投票', 'run-off'],
    ],
    '«貸し倒れ»、«前払い費用»、«未払金»、«売場»、«見積り書»、«見積もり書»、«取り調べ»。組み合せ。«掛軸»、«前受け金»、«立ち入り検査»、«値引»、立ち方、«決選投票»。',
  ],
  [
    'numbers before words, and vowels of loan words',
    [
      ['二要素認証', 'two-factor authentication'],
      ['3者面談', 'conference'],
      ['第１楽章', 'first movement'],
      ['ファイアウォール', 'firewall'],
      ['プレイヤー', 'player'],
      ['クェーサー', 'quasar'],
      ['ペナルティーキック', 'penalty kick'],
      ['ユーザインタフェース', 'user interface'],
    ],
    '«2要素認証»、«三者面談»、«第一楽章»、«ファイヤウォール»、«プレーヤー»、«クエーサー»、«ペナルティキック»、«ユーザーインターフェース»。',
  ],
  [
    'English verbs beside Japanese ones, in a glossary of mixed capitals',
    [
      ['おろす・すりおろす', 'Grate'],
      ['炒める', 'Stir-fry'],
      ['蒸す、ふかす', 'Steam'],
      ['大さじ', 'tablespoon'],
      ['ふた', 'lid'],
      ['だし', 'broth'],
    ],
    'Add «grated» ginger and «steamed» rice.',
  ],
  [
    'English words with one end, or with an empty bracket behind a comma',
    [
      ['車両', 'car, railcar'],
      ['通帳', 'bankbook, passbook'],
      ['肘', 'elbow, elbow joint'],
      ['リンパ節', 'lymph node, (lymph gland)'],
      ['廃棄物', 'taxation, emission'],
    ],
    'Ten «cars», a «passbook», an «elbow joint», «lymph nodes», an emission.',
  ],
]

test.each(rows)('%s', (_, concepts, text) => {
  expect(mark(recogniserOf(glossaryOf(['ja', 'en'], concepts)), unmarked(text))).toBe(text)
})

test('a known word behind an unknown one in a run of Katakana', () => {
  const glossary = glossaryOf(
    ['ja', 'en'],
    [
      ['メソッド', 'method'],
      ['フレーム', 'frame'],
      ['コード', 'code'],
      ['プレート', 'plate'],
    ],
  )
  const text = 'トレイト«メソッド»、エンコード、テンプレート、タイム«フレーム»、フレームワーク'
  expect(mark(recogniserOf(glossary), unmarked(text))).toBe(text)
})

test.each(['日本語 (Japanese),英語 (English)', '日本語訳,英語名称', '用語（日本語）,英語表記'])(
  'a header row of %s',
  (header) => {
    const { glossary } = parseCsv(`${header}\n裁判所,court\n`, { id: 'id', title: 'title' })
    expect(glossary?.languages ?? null).toEqual(header.startsWith('用語') ? null : ['ja', 'en'])
  },
)

test('a column of abbreviations', () => {
  const { glossary } = parseCsv('日本語,英語,略称\n経済産業省,"Ministry of Economy, Trade and Industry",METI\n', {
    id: 'id',
    title: 'title',
  })
  expect(glossary?.concepts[0]?.terms.map(({ text }) => text)).toContain('METI')
})
