/** Characters that write foreign names: nearly all of those in 哈萨克斯坦, few of those in 人工智能. */
const SOUNDS = new Set(
  '阿埃艾奥巴拜班贝比彼毕波博布茨查达丹德登蒂迪杜多厄恩尔法费芬夫弗福盖戈格古哈海汉赫霍基吉加贾杰金卡凯康科克肯库拉莱兰朗劳勒雷里利林隆卢鲁罗洛马玛麦曼梅蒙米密摩莫姆穆纳内尼涅诺努欧帕佩皮普齐奇乔切热茹萨塞桑森瑟沙舍圣施史士斯丝苏索塔泰坦汤特提图土托瓦万威韦维温翁沃乌伍西希锡辛休亚耶伊因英尤于约泽扎詹兹佐安哥耳其德得乍冈甘根圭豪赖黎列留甫珀琼若撒廷亭谢雅叶宾菲律伦',
)

/** The same by their units, as bits. */
const UNITS = new Uint32Array(0x10000 >> 5)
for (const sound of SOUNDS) {
  const unit = sound.charCodeAt(0)
  UNITS[unit >> 5] = (UNITS[unit >> 5] as number) | (1 << (unit & 31))
}

/** Whether a UTF-16 unit is one of those that write foreign names. */
export const isSound = (unit: number): boolean => (((UNITS[unit >> 5] as number) >>> (unit & 31)) & 1) === 1

/** Whether a Chinese term spells the sound of a foreign name, perhaps with a generic word behind it, or numbers a moon or a star: 哈萨克斯坦, 木卫二, 天苑四. */
export function spellsSounds(text: string): boolean {
  if (/^\p{sc=Han}{1,4}[一二三四五六七八九十]+(?!\S)/u.test(text)) return true
  const characters = Array.from(text.replace(/(?<=.{2})[星座山脉峰湖市省州岛群半河江海洋谷族语人]+$/u, ''))
  return (
    characters.length > 1 && characters.filter((character) => SOUNDS.has(character)).length > characters.length * 0.6
  )
}
