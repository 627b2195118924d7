/** Chinese headwords as other people fill their cells, and the ways in which a text writes what they mean. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

const recogniser = recogniserOf(
  glossaryOf(
    ['en', 'zh'],
    [
      ['penalty area', '禁区（罚球区）'],
      ['ranking', '排名（名次）'],
      ['to repeal', '废除（条约）'],
      ['power system', '电力（电气）系统'],
      ['tide table', '潮汐表（港口用）'],
      ['catch per day', '日均捕捞量*'],
      ['votes cast', '已投的票数'],
      ['harbours and waterways', '港口与航道'],
      ['safety, health and environment', '安全、健康和环境'],
      ['participation in governance', '参与治理'],
      ['shared weal and woe', '祸福与共'],
      ['universal education', '普及教育'],
      ['harmony of people and sea', '渔民与大海和谐共处'],
      ['tide level', '最低潮位线/位'],
      ['import and export', '进/出港'],
      ['network and information security', '网络和信息安全'],
    ],
  ),
)

const cases: Record<string, readonly string[]> = {
  'another name in brackets, with a character in common': ['«禁区»也叫«罚球区»，球队的«排名»和«名次»'],
  'a remark in brackets': ['两国«废除条约»，条约仍在，«潮汐表»，港口用船', '«电力系统»，电气设备'],
  'a star behind a headword': ['«日均捕捞量»下降'],
  'alternatives that differ by one character': ['«最低潮位线»、«最低潮位»，«进港»与«出港»'],
  'a particle inside': ['«已投的票数»，«已投票数»'],
  'any conjunction': [
    '«港口与航道»、«港口和航道»、«港口及航道»、«港口以及航道»',
    '«安全、健康和环境»，«安全健康与环境»，«安全、健康及环境»',
    '«网络与信息安全»，«網路及資訊安全»',
    '«渔民和大海和谐共处»',
  ],
  'what is no conjunction': ['参和治理，祸福和共，普和教育，«参与治理»，«祸福与共»，«普及教育»'],
}

describe.each(Object.entries(cases))('Chinese headwords: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
