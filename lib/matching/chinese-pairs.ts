/** Chinese words of two characters that name one thing, told from those of which each character names another. */
import { foldString } from '../text/folding'

/** Words that name two things: `read/write`, `debit/credit`. */
const PAIRS = new Set(
  `读写 借贷 买卖 供求 供需 进出 出入 收支 收付 上下 左右 前后 内外 先后 里外 得失 盈亏 损益 本息 启停 起停 开关 开闭 开合 涨跌 升降 增减 增删
  加减 乘除 正负 是否 真假 真伪 对错 正误 好坏 优劣 利弊 胜负 输赢 成败 攻守 攻防 进退 往返 来回 首尾 始末 因果 问答 教学 编解 收发 推拉
  存取 借还 租售 产销 购销 进销 主从 主客 宾主 男女 公母 雌雄 父母 父子 母子 夫妻 夫妇 兄弟 姐妹 兄妹 师生 医患 生死 长短 高低 大小
  多少 轻重 快慢 早晚 昼夜 日夜 冷热 冷暖 寒暑 干湿 明暗 黑白 新旧 虚实 软硬 粗细 厚薄 深浅 远近 宽窄 强弱 动静 阴阳 水陆 海陆 海空 陆空
  时空 气液 固液 油气 水气 风光 砂石 果蔬 饮食 衣食 身心 信噪 键值 股债 中外 城乡 官兵 干群 党政 军警 文武 手足 耳目 花草 草木`
    .trim()
    .split(/\s+/),
)

/** Whether a text is a word of two characters for one thing: 元素, and not 读写. */
export const isOneThing = (text: string): boolean => /^\p{sc=Han}{2}$/u.test(text) && !PAIRS.has(foldString(text))
