/** Fields that a glossary names in brackets behind its terms, `quantization (AI)`, told from the abbreviations of names. */
import type { Concept, Language } from '../glossary/model'

/** Behind Latin words: only they can begin with the letters of an abbreviation. */
const BRACKETED = /^([\p{sc=Latin}\P{L}]*\p{sc=Latin}\P{L}*?)\s*\(([\p{L}\p{N}/&.+-]{2,12})\)$/u
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&.+-]+$/u

/**
 * Abbreviations in brackets that begin no word before them, and stand behind several terms or are terms of their own: such
 * a one is the field of all of them, and the name of none. `Chinese yuan (RMB)` stands alone.
 */
export function tagsOf(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const known = new Set<string>()
  for (const { terms } of concepts) {
    for (const { text, language: own } of terms) {
      if (own !== language) continue
      const [, before = text, inside] = BRACKETED.exec(text) ?? []
      const words = before.match(/\p{L}+/gu) ?? []
      known.add(text)
      if (words.length > 1) known.add(words.map((word) => word.charAt(0).toUpperCase()).join(''))
      for (const tag of inside?.split('/') ?? []) {
        const first = tag.charAt(0).toLowerCase()
        if (ABBREVIATION.test(tag) && words.every((word) => word.charAt(0).toLowerCase() !== first))
          counts.set(tag, (counts.get(tag) ?? 0) + 1)
      }
    }
  }
  return new Set([...counts].filter(([tag, count]) => count > 1 || known.has(tag)).map(([tag]) => tag))
}

/** A term without the field behind it. */
export function withoutTag(text: string, tags: ReadonlySet<string>): string {
  const [, before, inside] = BRACKETED.exec(text) ?? []
  if (before === undefined || inside === undefined || !inside.split('/').some((tag) => tags.has(tag))) return text
  const first = inside.charAt(0).toLowerCase()
  return (before.match(/\p{L}+/gu) ?? []).some((word) => word.charAt(0).toLowerCase() === first) ? text : before
}
