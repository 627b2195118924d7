/**
 * Concepts as TBX (ISO 30042:2019), dialect TBX-Basic in the style DCA: what terminology tools exchange. Definitions
 * stand with their language, quotes as contexts with a term of their language, and with their source where they have one.
 */
import { languageOf } from '../../text/language'
import type { Concept, ContextQuote, Language, QuoteSource, Term, TermStatus } from '../model'

export interface TbxOptions {
  /** Of the file. */
  readonly title: string
  /** What the concepts were taken from. */
  readonly source: string
  /** Name of a subject field, where it has one for readers. */
  readonly fieldName?: (field: string) => string
}

const STATUS: Record<TermStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
}

const SCHEMAS = 'https://raw.githubusercontent.com/LTAC-Global'

/** The file; the same concepts give the same text. */
export function toTbx(concepts: readonly Concept[], { title, source, fieldName }: TbxOptions): string {
  const ids = new Set<string>()
  const entries = concepts.flatMap((concept) => conceptEntry(concept, uniqueId(concept.id, ids), fieldName))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-model href="${SCHEMAS}/TBX_Core_RNG/master/TBXcoreStructV03.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`,
    `<?xml-model href="${SCHEMAS}/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>`,
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <titleStmt>',
    `        <title>${escaped(title)}</title>`,
    '      </titleStmt>',
    '      <sourceDesc>',
    `        <p>${escaped(source)}</p>`,
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...entries.map((line) => `      ${line}`),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ].join('\n')
}

/** Lines of text, to be set in. */
type Lines = readonly string[]

const within = (open: string, name: string, lines: Lines): Lines => [
  `<${open}>`,
  ...lines.map((line) => `  ${line}`),
  `</${name}>`,
]

const typed = (name: string, type: string, text: string): string => `<${name} type="${type}">${escaped(text)}</${name}>`

function conceptEntry(concept: Concept, id: string, fieldName: TbxOptions['fieldName']): Lines {
  const { subjectField } = concept
  const languages = [...new Set(concept.terms.map(({ language }) => languageOf(language)))]
  return within(`conceptEntry id="${id}"`, 'conceptEntry', [
    ...(subjectField ? [typed('descrip', 'subjectField', fieldName?.(subjectField) ?? subjectField)] : []),
    ...languages.flatMap((language) => languageSection(concept, language)),
  ])
}

function languageSection(concept: Concept, language: Language): Lines {
  const terms = concept.terms.filter((term) => languageOf(term.language) === language)
  const tag = escaped(language)
  const text = (texts: Concept['note']): string | undefined =>
    Object.entries(texts ?? {}).find(([each]) => languageOf(each) === language)?.[1]
  const definition = text(concept.definition)
  const note = text(concept.note)
  return within(`langSec xml:lang="${tag}"`, 'langSec', [
    ...(definition ? [typed('descrip', 'definition', definition)] : []),
    ...(note ? [`<note>${escaped(note)}</note>`] : []),
    ...terms.flatMap((term, at) => termSection(term, at === 0 ? contextsIn(concept, language) : [])),
  ])
}

function termSection({ text, status, type, reading, traditional }: Term, contexts: Lines): Lines {
  return within('termSec', 'termSec', [
    `<term>${escaped(text)}</term>`,
    ...(type === 'abbreviation' ? [typed('termNote', 'termType', 'abbreviation')] : []),
    ...(status ? [typed('termNote', 'administrativeStatus', STATUS[status])] : []),
    ...(reading ? [`<note>${escaped(`Pinyin: ${reading}`)}</note>`] : []),
    ...(traditional !== undefined && traditional !== text
      ? [`<note>${escaped(`Traditional: ${traditional}`)}</note>`]
      : []),
    ...contexts,
  ])
}

/** Each quote is a context of the first term of its language, its translation one of the first of the other. */
function contextsIn({ quotes, terms }: Concept, language: Language): Lines {
  return quotes.flatMap((quote) => {
    if (languageOf(quote.language) === language) return contextGroup(quote.text, quote.source)
    const other = terms.find((term) => languageOf(term.language) !== languageOf(quote.language))
    const isTranslation = other !== undefined && languageOf(other.language) === language
    return isTranslation && quote.translation ? contextGroup(quote.translation, quote.source, translator(quote)) : []
  })
}

const translator = ({ translationBy }: ContextQuote): string | undefined =>
  translationBy === undefined ? undefined : `Translation: ${translationBy}`

function contextGroup(text: string, source: QuoteSource | undefined, note?: string): Lines {
  return within('descripGrp', 'descripGrp', [
    typed('descrip', 'context', text),
    ...(source ? [typed('admin', 'source', citation(source))] : []),
    ...(note === undefined ? [] : [`<note>${escaped(note)}</note>`]),
  ])
}

const citation = ({ publication, title, date, url }: QuoteSource): string =>
  [publication, title, date, url].filter((part) => part !== undefined && part !== '').join(', ')

/** An XML name: an id of ours may begin with a digit, and one of a reader may hold anything. */
function uniqueId(conceptId: string, ids: Set<string>): string {
  const name = `c-${conceptId.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}`
  let id = name
  for (let count = 2; ids.has(id); count++) id = `${name}-${count}`
  ids.add(id)
  return id
}

/** What XML 1.0 has no way to write, and is left out: control characters, halves of pairs, two that are none. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
