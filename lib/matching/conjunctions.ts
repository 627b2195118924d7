/** What joins two Chinese nouns, any of which may do: 合作与发展, 合作和发展, 合作及发展. */
import { foldString } from '../text/folding'
import { cut } from './chinese-words'

const CONJUNCTIONS = ['与', '和', '及', '以及']
const MAY_JOIN = /(?<=\p{sc=Han}{2})(?:以及|[与與和及])(?=\p{sc=Han}{2})/gu

/** A term with its one conjunction as the others; none for 参与 and 普及, where the character is part of a word. */
export function otherConjunctions(text: string): string[] {
  const found = [...text.matchAll(MAY_JOIN)]
  if (found.length === 0) return []
  const ends = new Map<number, string>()
  let to = 0
  for (const word of cut(foldString(text))) ends.set((to += word.length), word)
  const [only, ...more] = found.filter(({ 0: sign, index }) => {
    const word = ends.get(foldString(text.slice(0, index + sign.length)).length)
    return word?.length === sign.length
  })
  if (only === undefined || more.length > 0) return []
  const [before, behind] = [text.slice(0, only.index), text.slice(only.index + only[0].length)]
  const own = foldString(only[0])
  return CONJUNCTIONS.filter((each) => each !== own).map((each) => before + each + behind)
}
