/**
 * One object for each sense of a page: every answer brings its own, and a page that grows would pile them up.
 */
import type { Recognition, Sense } from '../matching/recognition'

export class SensePool {
  private readonly known = new Map<string, Sense>()

  /** The same answer, with the senses that are known already. */
  share(recognition: Recognition): Recognition {
    return { ...recognition, senses: recognition.senses.map((sense) => this.shared(sense)) }
  }

  clear(): void {
    this.known.clear()
  }

  private shared(sense: Sense): Sense {
    const { language, state, conceptKeys } = sense
    const key = [language, state, ...conceptKeys].join(' ')
    const known = this.known.get(key)
    if (known) return known
    this.known.set(key, sense)
    return sense
  }
}
