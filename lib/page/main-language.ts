/**
 * Whether a page is written in Chinese, told by its text and not by what it says of itself: many say `en` and mean
 * nothing by it.
 */

/** So much of a text is looked at, in UTF-16 units: what begins in Chinese goes on in it. */
const SAMPLE = 60

/** So many letters tell enough; then only one text in so many is looked at. */
const ENOUGH = 1_500
const SPARSE = 8

/** A page may exchange its text: what was read long ago counts less and less. In letters. */
const MEMORY = 4_000

/** A Chinese character says about as much as three Latin letters. */
const WEIGHT = 3

export class MainLanguage {
  private han = 0
  private latin = 0
  private texts = 0

  /** Null as long as there is no text to tell. */
  get isChinese(): boolean | null {
    return this.han + this.latin === 0 ? null : this.han * WEIGHT > this.latin
  }

  add(text: string): void {
    if (this.han + this.latin > ENOUGH && this.texts++ % SPARSE !== 0) return
    const end = Math.min(text.length, SAMPLE)
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit >= 0x4e00 && unit <= 0x9fff) this.han++
      else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) this.latin++
    }
    if (this.han + this.latin < MEMORY) return
    this.han /= 2
    this.latin /= 2
  }

  clear(): void {
    this.han = 0
    this.latin = 0
  }
}
