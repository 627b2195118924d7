/** The bundled glossary as it is in the package: free of the faults its checks know, and with all it ever had. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foldString } from '../../lib/text/folding'
import { bundledGlossary } from '../../scripts/bundled-glossary'
import { checkGlossary } from '../../scripts/glossary/check'
import { readListedIds } from '../../scripts/glossary/check-ids'
import { findingLine } from '../../scripts/glossary/finding'
import { placedConcepts, readSourceFiles, readWordList } from '../../scripts/glossary/source-files'

const files = readSourceFiles('china-central-asia')
const concepts = placedConcepts(files)
const glossary = bundledGlossary(files)
const chinese = glossary.concepts.flatMap(({ terms }) => terms.filter(({ language }) => language === 'zh'))
const findings = checkGlossary(files)
const chineseTerm = (text: string) => chinese.find((term) => term.text === text)

describe('the checks of `npm run glossary -- check` find no error in', () => {
  test.each(['schema', 'ids', 'terms', 'sentences', 'surfaces', 'pinyin', 'traditional', 'examples', 'frames'])(
    '%s',
    (check) => {
      const errors = findings.filter((finding) => finding.check === check && finding.severity === 'error')
      expect(errors.map(findingLine)).toEqual([])
    },
  )
})

test('ids are listed in order, each once', () => {
  const listed = readListedIds()
  expect(listed).toEqual([...new Set(listed)].sort())
})

describe('pinyin', () => {
  test.each([
    ['习近平', 'Xí Jìnpíng'],
    ['比什凯克', 'Bǐshíkǎikè'],
    ['塔什干', 'Tǎshígān'],
    ['塔吉克斯坦', 'Tǎjíkèsītǎn'],
    ['土库曼斯坦', 'Tǔkùmànsītǎn'],
    ['哈萨克斯坦', 'Hāsàkèsītǎn'],
    ['喀什', 'Kāshí'],
    ['阿什哈巴德', 'Āshíhābādé'],
    ['阿塞拜疆', 'Āsàibàijiāng'],
    ['伊塞克湖', 'Yīsàikè Hú'],
    ['大宛马', 'Dàyuān mǎ'],
    ['古都', 'gǔdū'],
    ['北斗', 'Běidǒu'],
    ['双重内陆国', 'shuāngchóng nèilùguó'],
    ['相互尊重', 'xiānghù zūnzhòng'],
    ['相向而行', 'xiāngxiàng ér xíng'],
    ['增长点', 'zēngzhǎngdiǎn'],
    ['一带一路', 'Yīdài Yīlù'],
    ['西安', "Xī'ān"],
  ])('of %s is %s', (text, reading) => {
    expect(chineseTerm(text)?.reading).toBe(reading)
  })

  test('is that of the list of checked readings', () => {
    const checked = readWordList('pinyin.json')
    expect(Object.fromEntries(Object.keys(checked).map((text) => [text, chineseTerm(text)?.reading]))).toEqual(checked)
  })
})

describe('traditional forms', () => {
  test.each([
    ['里海', '裏海'],
    ['跨里海国际运输走廊', '跨裏海國際運輸走廊'],
    ['二十国集团领导人里约峰会', '二十國集團領導人里約峰會'],
    ['后冷战时期', '後冷戰時期'],
    ['主旨发言', '主旨發言'],
    ['台独', '台獨'],
    ['中国国际电视台', '中國國際電視台'],
    ['贸易畅通合作平台', '貿易暢通合作平台'],
    ['塔什干', '塔什干'],
    ['费尔干纳谷地', '費爾干納谷地'],
    ['互不干涉内政', '互不干涉內政'],
    ['北斗卫星导航系统', '北斗衛星導航系統'],
    ['中国—中亚关系', '中國—中亞關係'],
    ['正确历史观', '正確歷史觀'],
    ['外资准入负面清单', '外資准入負面清單'],
    ['标准互认', '標準互認'],
    ['会晤对话机制', '會晤對話機制'],
    ['民族复兴', '民族復興'],
    ['云计算', '雲計算'],
    ['周边外交', '周邊外交'],
    ['旅游年', '旅遊年'],
    ['全面战略伙伴关系', '全面戰略夥伴關係'],
    ['早期收获', '早期收穫'],
    ['利益交汇点', '利益交匯點'],
    ['互免签证', '互免簽證'],
    ['文明交流互鉴', '文明交流互鑒'],
    ['标志性项目', '標誌性項目'],
    ['志同道合', '志同道合'],
    ['命运与共', '命運與共'],
    ['“一带一路”倡议', '「一帶一路」倡議'],
  ])('%s is %s', (text, traditional) => {
    expect(chineseTerm(text)?.traditional).toBe(traditional)
  })

  test('stand beside everything Chinese', () => {
    expect(chinese.filter(({ text, traditional }) => /\p{sc=Han}/u.test(text) && !traditional)).toEqual([])
    for (const { definition, note, quotes } of glossary.concepts) {
      for (const text of [definition, note]) expect(text?.['zh-Hant'] === undefined).toBe(text === undefined)
      expect(quotes.filter(({ traditional }) => !traditional)).toEqual([])
    }
  })

  test('are the same characters to recognition', () => {
    expect(chinese.filter(({ text, traditional = text }) => foldString(text) !== foldString(traditional))).toEqual([])
  })
})

interface Fact {
  readonly id: string
  readonly subjectField: string
  readonly en: string
  readonly enVariants: readonly string[]
  readonly zh: string
  readonly zhVariants: readonly string[]
  readonly attestations: readonly { readonly publication: string; readonly date?: string }[]
}

const FACTS = '../shared/glossary/china-central-asia.json'

describe.skipIf(!existsSync(FACTS))(`all facts of ${FACTS} are kept (skipped where that file is not there):`, () => {
  const facts: readonly Fact[] = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : []
  const placed = new Map(concepts.map((each) => [each.concept.id, each]))

  test('concepts and their subject fields', () => {
    expect(facts.map(({ id }) => [id, placed.get(id)?.subjectField])).toEqual(
      facts.map(({ id, subjectField }) => [id, subjectField]),
    )
  })

  test('terms, but for what folding makes equal', () => {
    const missing = facts.flatMap(({ id, en, enVariants, zh, zhVariants }) => {
      const concept = placed.get(id)?.concept
      const kept = new Set([...(concept?.en ?? []), ...(concept?.zh ?? [])].map(({ text }) => foldString(text)))
      return [en, ...enVariants, zh, ...zhVariants]
        .filter((text) => !kept.has(foldString(text)))
        .map((text) => `${id}: ${text}`)
    })
    expect(missing).toEqual([])
  })

  test('attestations by publication and date', () => {
    const missing = facts.flatMap(({ id, attestations }) => {
      const kept = new Set(
        (placed.get(id)?.concept.attestations ?? []).map(({ publication, date }) => `${publication} ${date}`),
      )
      return attestations
        .map(({ publication, date }) => `${publication} ${date}`)
        .filter((one) => !kept.has(one))
        .map((one) => `${id}: ${one}`)
    })
    expect(missing).toEqual([])
  })
})
