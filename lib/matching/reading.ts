/** A text while it is read. */
import { codeAt } from '../text/characters'
import type { FoldedText } from '../text/folding'
import { belongsToLetter } from '../text/voicing'
import type { Surroundings } from './companions'

export interface Reading {
  readonly text: string
  readonly folded: FoldedText
  readonly hasAddress: boolean
  readonly surroundings: Surroundings
}

/** Where in the source the folded span ends, with the combining marks of its last letter. */
export function sourceEnd({ text, folded }: Reading, end: number): number {
  let at = folded.sourceOf(end - 1) + 1
  while (at < text.length && belongsToLetter(codeAt(text, at))) at++
  return at
}
