/** Which script a Chinese text is written in, told by the most frequent characters that differ. */

const TRADITIONAL =
  '國會這個來們時說對學發經濟關係與際後過還進實現應無開業東車門問長風飛馬黨體為從機議題點區義總條設產員務亞導戰爭權歐絲綢鐵貿協議書聯華灣臺萬億億萬當種見親話讓給網電視號報讀寫師縣據將軍齊結構維護尋'
const SIMPLIFIED =
  '国会这个来们时说对学发经济关系与际后过还进实现应无开业东车门问长风飞马党体为从机议题点区义总条设产员务亚导战争权欧丝绸铁贸协议书联华湾台万亿亿万当种见亲话让给网电视号报读写师县据将军齐结构维护寻'

const traditional = new Set(TRADITIONAL)
const simplified = new Set(SIMPLIFIED)

/** `Hant` or `Hans` by the majority of telling characters; null where there are none. */
export function scriptOfText(text: string): 'Hant' | 'Hans' | null {
  let balance = 0
  for (const character of text) {
    if (traditional.has(character) && !simplified.has(character)) balance++
    else if (simplified.has(character) && !traditional.has(character)) balance--
  }
  return balance === 0 ? null : balance > 0 ? 'Hant' : 'Hans'
}
