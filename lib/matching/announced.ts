/** What announces another name in brackets: `also`, `US:`, 简称, 台湾称. */

const REGIONS =
  '(?:in )?(?:the )?(?:U\\.?S\\.?A?|U\\.?K|GB|BrE|AmE|Brit(?:ish|ain)?|Am(?:er)?|American|Canad(?:a|ian)|Austral(?:ia|ian)|Scot(?:s|land|tish)|Irish|Ireland|N\\.?Z)\\.?(?: English| usage)?'

const ENGLISH = new RegExp(
  `^(?:(?:also|formerly)(?: (?:called|known as|spelt|spelled|written))?|or|a\\.?k\\.?a\\.?|abbr\\.?|short(?=:)|short for|(?:syn|synonym)(?=[.:])\\.?|(?:${REGIONS} )?also)(?::\\s*|\\s+)` +
    `|^${REGIONS}(?:\\s*[:=]\\s*|\\s+also:?\\s+)|^(?:BrE|AmE|Brit\\.|Amer?\\.)\\s+(?=\\p{Ll})|^=\\s*`,
  'iu',
)

const SIDES = '(?:台湾?|[臺台]灣|香?港|澳[门門]|大[陆陸]|[内內]地|新加坡|新马|马来西亚|[日韩])'

const CHINESE = new RegExp(
  `^(?:(?:(?:[简簡俗旧舊略合统統通全或]|[又亦也]|${SIDES})[称稱]为?為?|[又亦也](?:名|作|叫)|缩写|縮寫|称为|稱為|[称稱]|${SIDES}(?:[叫作]|[译譯]作?))(?:[:：]\\s*|\\s+|(?=[“"「\\p{sc=Han}\\p{Lu}]))` +
    `|(?:或|即)(?:[:：]\\s*|\\s+|(?=[“"\\p{sc=Han}]))|${SIDES}[:：]\\s*)`,
  'u',
)

/** The names that brackets announce; none where they begin otherwise. */
export function announced(content: string): string[] {
  const names = content.replace(ENGLISH, '').replace(CHINESE, '')
  return names === content || names === ''
    ? []
    : names.split(/[,，、]\s*/).map((name) => name.replace(/^[“"「]|[”"」]$/g, ''))
}
