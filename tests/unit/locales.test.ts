import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json'
import simplified from '../../public/_locales/zh_CN/messages.json'
import traditional from '../../public/_locales/zh_TW/messages.json'
import { readSourceStrings } from '../support/source-strings'

interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

type Catalogue = Readonly<Record<string, Message>>

const source: Catalogue = english
const translations: readonly (readonly [string, Catalogue])[] = [
  ['zh_CN', simplified],
  ['zh_TW', traditional],
]

/** Keys the code puts together or picks from a table, each family with the file that holds the table. */
const families = [
  { pattern: /^field[A-Z]/, file: 'components/subject-fields.ts' },
  { pattern: /^mode[A-Z]/, file: 'components/mode-names.ts' },
]

const { keys, computedKeys, texts } = readSourceStrings(['components', 'entrypoints', 'lib'])

const fromManifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')

const fromFamilies = families.flatMap(({ file }) =>
  [...readFileSync(file, 'utf8').matchAll(/'(\w+)'\]/g)].map(([, key]) => key ?? ''),
)

const placeholdersIn = (message: string): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '').toSorted()

const namesOf = (message: Message | undefined): string => Object.keys(message?.placeholders ?? {}).join(' ')

describe('the source', () => {
  it('asks for no key that is missing', () => {
    const asked = [...keys.keys(), ...fromManifest, ...fromFamilies]
    expect(asked.filter((key) => !(key in source))).toEqual([])
  })

  it('uses every key', () => {
    const used = new Set([...keys.keys(), ...fromManifest, ...fromFamilies])
    expect(Object.keys(source).filter((key) => !used.has(key))).toEqual([])
  })

  it('computes keys in known families only', () => {
    const known = new Set(families.map(({ file }) => file))
    expect(computedKeys.filter((place) => !known.has(place.replace(/:\d+$/, '')))).toEqual([])
    expect(fromFamilies.filter((key) => !families.some(({ pattern }) => pattern.test(key)))).toEqual([])
  })

  it('writes no text of its own into what a reader sees', () => {
    expect(texts).toEqual([])
  })
})

describe('the English catalogue', () => {
  it('tells translators what each message is for', () => {
    expect(Object.keys(source).filter((key) => !source[key]?.description)).toEqual([])
  })

  it('has a description of the extension that stores accept', () => {
    for (const catalogue of [english, simplified, traditional])
      expect(catalogue.extensionDescription.message.length).toBeLessThanOrEqual(132)
  })
})

describe.each([['en', source] as const, ...translations])('the placeholders of %s', (_, catalogue) => {
  it('are defined where they are used, used where they are defined, and filled in order', () => {
    const wrong = Object.entries(catalogue).filter(([, { message, placeholders = {} }]) => {
      const contents = Object.values(placeholders).map(({ content }) => content)
      const isInOrder = contents.every((content, index) => content === `$${index + 1}`)
      return !isInOrder || placeholdersIn(message).join(' ') !== Object.keys(placeholders).toSorted().join(' ')
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

describe.each(translations)('%s', (_, catalogue) => {
  it('has the keys of the English catalogue', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(source).toSorted())
  })

  it('translates every message', () => {
    const untranslated = Object.keys(source).filter((key) => {
      const message = catalogue[key]?.message.trim() ?? ''
      return message === '' || message === source[key]?.message
    })
    expect(untranslated).toEqual([])
  })

  it('has the same placeholders', () => {
    const different = Object.keys(source).filter((key) => namesOf(catalogue[key]) !== namesOf(source[key]))
    expect(different).toEqual([])
  })
})
