/**
 * Chinese in traditional characters, as the newspapers of Taiwan and Hong Kong print it, with the mainland's words left
 * as they are. The tables are OpenCC's; words they get wrong are in `data/traditional.json` and in the terms themselves.
 */
import { ConverterFactory, Locale, type DictLike } from 'opencc-js/cn2t'
import type { SourceField, SourceTerm, ToTraditional } from '../../lib/glossary/source'

/** Simplified words and their traditional forms. */
export type Corrections = ReadonlyMap<string, string>

/** Where the tables keep to a dictionary, and newspapers to the simpler or the more usual shape. */
const USUAL_SHAPES: Readonly<Record<string, string>> = { 臺: '台', 鑑: '鑒', 籤: '簽' }

const PLACEHOLDERS = 0xe000

/** A converter that knows some words better than the tables do. Quotation marks become 「」 and 『』. */
export function traditionalConverter(corrections: Corrections): ToTraditional {
  const words = [...corrections]
  // Placeholders, since the tables of a region would convert a corrected word once more.
  const own: DictLike = words.map(([simplified], at) => [simplified, String.fromCharCode(PLACEHOLDERS + at)] as const)
  const [from = []] = Locale.from['cn'] ?? []
  const convert = ConverterFactory([own, ...from], ...(Locale.to['tw'] ?? []))
  return (text) =>
    withCornerQuotes(
      convert(text)
        .replace(/[臺鑑籤]/g, (character) => USUAL_SHAPES[character] ?? character)
        .replace(/[\ue000-\uf8ff]/g, (mark) => words[mark.charCodeAt(0) - PLACEHOLDERS]?.[1] ?? mark),
    )
}

/** The quotation marks of traditional print. An apostrophe stays: it has no partner. */
export const withCornerQuotes = (text: string): string =>
  text
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replace(/‘([^‘’]*)’/g, '『$1』')

/** Corrections for a glossary: the words of a list, and terms whose own traditional form the tables would not give. */
export function correctionsFor(fields: readonly SourceField[], listed: Readonly<Record<string, string>>): Corrections {
  const convert = traditionalConverter(new Map(Object.entries(listed)))
  const terms: readonly SourceTerm[] = fields.flatMap(({ concepts }) => concepts.flatMap(({ zh }) => zh))
  const own = terms.flatMap(({ text, traditional }) =>
    traditional === undefined || withCornerQuotes(traditional) === convert(text) ? [] : [[text, traditional] as const],
  )
  return new Map([...own, ...Object.entries(listed)])
}
