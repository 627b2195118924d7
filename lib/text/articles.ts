/** Articles before a headword: glossaries write `le développement durable` or `de l’eau`, and texts say `un développement durable`. */
import { languageOf } from './language'

const ARTICLES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:l['’]\s*|(?:les?|la|une?|des|du)\s+|de l(?:['’]\s*|a\s+)(?=\p{L}+(?: \p{L}+)?$)(?!(?:part|sorte|manière|façon|même|ordre|avant|autre|extérieur|intérieur|étranger|est|ouest)(?!\p{L})))/iu,
  es: /^(?:el|la|los|las|una?)\s+/i,
  pt: /^(?:[oa]s?|uma?)\s+/i,
  it: /^(?:(?:un|l)['’]\s*|(?:il|lo|la|i|gli|le|uno?|una)\s+)/i,
  ca: /^(?:l['’]\s*|(?:el|la|els|les|una?)\s+)/i,
  de: /^(?:der|die|das|eine?)\s+/i,
  nl: /^(?:de|het|een)\s+/i,
}

/** The headword without its article; a name in capitals keeps it: La Haye, Der Spiegel. */
export function withoutArticle(text: string, language: string): string {
  const article = ARTICLES[languageOf(language)]?.exec(text)?.[0]
  if (article === undefined) return text
  const rest = text.slice(article.length)
  return rest === '' || (/^(?!Une?\s)\p{Lu}/u.test(article) && /^\p{Lu}/u.test(rest)) ? text : rest
}

const SMALL = /^(?:(?:à|aux?|d[eu]|des|en|par|sur|un[ea]?|l[ae]s?|el|los|y|et|ou|o|[dl]['’])(?:\s+|(?<=['’])|$))+$/iu

/** Whether a piece of a Romance headword has nothing but articles and prepositions: `haut, à un`. */
export const isSmallWords = (text: string): boolean => text.length < 12 && SMALL.test(text)
