import type { EndingSet } from './endings'

/** How the letters of an occurrence must look beside those of the term. */
export const CASE = {
  any: 0,
  /** The first letter is a capital: Turkey, Xi. */
  initial: 1,
  /** All letters are capitals: BRI, A.I. */
  capitals: 2,
  /** As in the form kept with the surface, in one of the ways below. */
  form: 3,
} as const

/** What is compared with the kept form. */
export const FORM = {
  /** Every letter has the case of the form. */
  exact: 1,
  /** Where the form begins a word with a capital, so does the text. */
  initials: 2,
  /** Words the form has in capitals are in capitals: WHO guidelines. */
  capitals: 4,
  /** Accents are those of the form, or left off a capital. */
  accents: 8,
} as const

export const MARKED = { always: 0, nearby: 1 } as const

/** One searchable form of a term. */
export interface Surface {
  /** Folded, without its ending. */
  readonly stem: string
  readonly endings: EndingSet
  readonly caseRule: (typeof CASE)[keyof typeof CASE]
  /** Bits of `FORM`; 0 where no form is compared. */
  readonly formRules: number
  /** The unfolded stem, where `formRules` compares with it. */
  readonly form: string | null
  /** Index into the glossary's pair of languages, by the script of the surface. */
  readonly language: 0 | 1
  readonly wholeWord: boolean
  /** Whether the text round it is segmented into words to see that it straddles none. */
  readonly segmented: boolean
  readonly nearby: boolean
  /** One word, whatever its case: a capital inside makes it an identifier (openSource). */
  readonly solid: boolean
}
