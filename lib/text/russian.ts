/**
 * Cases and numbers of Russian terms: the adjectives and the noun at the head of a phrase are declined together, what stands
 * behind them stays. The ending of the headword tells how; where it leaves a choice, each way is taken.
 */
import { russianVerbForms } from './russian-verbs'

/** The endings of genitive, dative, accusative, instrumental and prepositional; one number in a row. */
interface Declension {
  readonly one: string
  readonly many: string
}

type Gender = 'm' | 'f' | 'n'

/** How a noun ends, its gender, and what takes the place of that. The first row that fits counts. */
const NOUNS: readonly (readonly [RegExp, Gender, Declension])[] = [
  [/ия$/, 'f', { one: 'ии ии ию ией ии', many: 'ии ий иям ии иями иях' }],
  [/ие$/, 'n', { one: 'ия ию ие ием ии', many: 'ия ий иям ия иями иях' }],
  [/ий$/, 'm', { one: 'ия ию ий ием ии', many: 'ии иев иям ии иями иях' }],
  [/й$/, 'm', { one: 'я ю й ем е', many: 'и ев ям и ями ях' }],
  [
    /сосед$/,
    'm',
    { one: 'соседа соседу соседа соседом соседе', many: 'соседи соседей соседям соседей соседями соседях' },
  ],
  [
    /(?<=(?:^|-)(?:(?:по|при|от|ис|с|вос|водос)?т|.*бл|с?р|ур|пор|прор|брел|с|ш|б|д))ок$/,
    'm',
    { one: 'ока оку ок оком оке', many: 'оки оков окам оки оками оках' },
  ],
  [/ок$/, 'm', { one: 'ка ку ок ком ке', many: 'ки ков кам ки ками ках' }],
  [/(?<=л)ец$/, 'm', { one: 'ьца ьцу ьца ьцем ьце', many: 'ьцы ьцев ьцам ьцев ьцами ьцах' }],
  [/(?<=[аеиоуыэюя])ец$/, 'm', { one: 'йца йцу йца йцем йце', many: 'йцы йцев йцам йцев йцами йцах' }],
  [/(?<=[а-я]{2}(?:[аеи]н|зем)|нем)ец$/, 'm', { one: 'ца цу ец цем це', many: 'цы цев цам цев цами цах' }],
  [/ец$/, 'm', { one: 'ца цу ец цом це', many: 'цы цов цам цы цами цах' }],
  [/(?<=[гкх])$/, 'm', { one: 'а у  ом е', many: 'и ов ам и ами ах' }],
  [/(?<=[жчшщ])$/, 'm', { one: 'а у  ом е', many: 'и ей ам и ами ах' }],
  [/(?<=ц)$/, 'm', { one: 'а у  ем е', many: 'ы ев ам ы ами ах' }],
  [/(?<=[бвдзлмнпрстф])$/, 'm', { one: 'а у  ом е', many: 'ы ов ам ы ами ах' }],
  [/(?<=^(?:(?:.*-)?модел|рол|сол|бол|мол))ь$/, 'f', { one: 'и и ь ью и', many: 'и ей ям и ями ях' }],
  [/(?<=уров|кор|кам|перст|греб|лив)ень$/, 'm', { one: 'ня ню ень нем не', many: 'ни ней ням ни нями нях' }],
  [/(?<=каш|стеб)ель$/, 'm', { one: 'ля лю ель лем ле', many: 'ли лей лям ли лями лях' }],
  [/(?<=тел|ар|ител|бл|ул|ол|вал|[рдбксшф]ел|[фбт]ил)ь$/, 'm', { one: 'я ю ь ем е', many: 'и ей ям и ями ях' }],
  [/ь$/, 'f', { one: 'и и ь ью и', many: 'и ей ям и ями ях' }],
  [/(?<=[жчшщ]|[жчшщ]ь)ка$/, 'f', { one: 'ки ке ку кой ке', many: 'ки ек кам ки ками ках' }],
  [/(?<=[^аеиоуыэюя])ка$/, 'f', { one: 'ки ке ку кой ке', many: 'ки ок кам ки ками ках' }],
  [/(?<=[гкх])а$/, 'f', { one: 'и е у ой е', many: 'и  ам и ами ах' }],
  [/(?<=[жчшщ])а$/, 'f', { one: 'и е у ей е', many: 'и  ам и ами ах' }],
  [/(?<=ц)а$/, 'f', { one: 'ы е у ей е', many: 'ы  ам ы ами ах' }],
  [/а$/, 'f', { one: 'ы е у ой е', many: 'ы  ам ы ами ах' }],
  [/я$/, 'f', { one: 'и е ю ей е', many: 'и ь ям и ями ях' }],
  [/(?<=[жцчшщ])е$/, 'n', { one: 'а у е ем е', many: 'а  ам а ами ах' }],
  [/ье$/, 'n', { one: 'ья ью ье ьем ье', many: 'ья ий ьям ья ьями ьях' }],
  [/(?<=яд|в[её]д|р[её]б|бедр?|сед)ро$/, 'n', { one: 'ра ру ро ром ре', many: 'ра ер рам ра рами рах' }],
  [/(?<=чис|крес|весл?|рем[её]с)ло$/, 'n', { one: 'ла лу ло лом ле', many: 'ла ел лам ла лами лах' }],
  [/(?<=ок|сук)но$/, 'n', { one: 'на ну но ном не', many: 'на он нам на нами нах' }],
  [/(?<=бр[её]в|з[её]р|пят|волок)но$/, 'n', { one: 'на ну но ном не', many: 'на ен нам на нами нах' }],
  [/(?<=пись)мо$/, 'n', { one: 'ма му мо мом ме', many: 'ма ем мам ма мами мах' }],
  [/о$/, 'n', { one: 'а у о ом е', many: 'а  ам а ами ах' }],
  [/е$/, 'n', { one: 'я ю е ем е', many: 'я ей ям я ями ях' }],
]

/** Nouns in the plural, where an adjective or the ending says so: приложения, данные системы. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/деньги$/, 'денег деньгам деньги деньгами деньгах'],
  [/ия$/, 'ий иям ия иями иях'],
  [/ии$/, 'ий иям ии иями иях'],
  [/ы$/, 'ов ам ы ами ах'],
  [/ы$/, ' ам ы ами ах'],
  [/(?<=[жчшщ])и$/, 'ей ам и ами ах'],
  [/(?<=[гкх])и$/, 'ов ам и ами ах'],
  [/(?<=[гкх])и$/, ' ам и ами ах'],
  [/и$/, 'ей ям и ями ях'],
  [/а$/, ' ам а ами ах'],
]

/** What a short noun has behind в and на: в ближнем бою. */
const LOCATIVE = /(?:бо|кра|ра|стро|сло)й$/

/** An adjective: its stem and how it ends. */
const ADJECTIVE =
  /^(?!.*(?:[аеяё]ние|(?:ре|ли|у|отли|нали)чие|ружие|затишие|подножие)$|(?:.*-)?(?:бой|строй|слой|рой|покрой|устой|герой|сбой|прибой|застой|настрой|гений)$)(.{2,}?)(?:(ый|ой|ая|ое|ые)|([гкхжчшщ])(?:ий|ая|ое|ее|ие)|(н)(?:ий|яя|ее|ие))(ся)?$/

const HARD = {
  m: 'ого ому ый ым ом',
  f: 'ой ой ую ой ой',
  n: 'ого ому ое ым ом',
  many: 'ые ых ым ые ыми ых',
}
const AFTER_VELAR = {
  m: 'ого ому ий им ом',
  f: 'ой ой ую ой ой',
  n: 'ого ому ое им ом',
  many: 'ие их им ие ими их',
}
const AFTER_SIBILANT = {
  m: 'его ему ий им ем',
  f: 'ей ей ую ей ей',
  n: 'его ему ее им ем',
  many: 'ие их им ие ими их',
}
const SOFT = { m: 'его ему ий им ем', f: 'ей ей юю ей ей', n: 'его ему ее им ем', many: 'ие их им ие ими их' }

/** The forms of an adjective beside a noun of a gender, or beside several. */
function adjectiveForms(word: string, number: Gender | 'many'): string[] | null {
  const [, stem = '', hard, velar, soft, reflexive = ''] = ADJECTIVE.exec(word) ?? []
  if (stem === '') return null
  const endings = hard ? HARD : soft ? SOFT : /[гкх]/.test(velar ?? '') ? AFTER_VELAR : AFTER_SIBILANT
  const known = word.endsWith('ой') && number === 'm' ? endings[number].replace('ый', 'ой') : endings[number]
  return known.split(' ').map((ending) => stem + (velar ?? soft ?? '') + ending + reflexive)
}

const PLURAL_ADJECTIVE = /(?:ые|ие)(?:ся)?$/
const CYRILLIC = /^[а-яё]{3,}$/i
const MOST_WORDS = 5

/** A term with its other cases and numbers, itself first. */
export function russianForms(text: string): string[] {
  const words = text.split(' ')
  const [verb = '', ...object] = words
  const deeds = russianVerbForms(verb).map((form) => [form, ...object].join(' '))
  return deeds.length > 0 ? [...nounForms(text, words), ...deeds] : nounForms(text, words)
}

function nounForms(text: string, words: readonly string[]): string[] {
  if (words.length > MOST_WORDS || !/\p{Ll}$/u.test(words[0] ?? '')) return [text]
  const noun = words.findIndex(
    (word, at) => at === words.length - 1 || !(ADJECTIVE.test(word) || isAdverb(word, words[at + 1] ?? '')),
  )
  const adjectives = words.slice(0, noun)
  const head = words[noun] ?? ''
  const behind = words.slice(noun + 1)
  const owners = behind.length === 1 ? ownersOf(behind[0] ?? '') : []
  const [, before = '', last = ''] = /^(.*-)?([^-]+)$/.exec(head) ?? []
  if (!CYRILLIC.test(last)) return [text]
  const rows: string[] = []
  const phrase = (own: readonly string[], form: string): string => [...own, form, ...behind].join(' ')
  const add = (number: Gender | 'many', nouns: readonly string[]): void => {
    const beside = adjectives.map((word) => adjectiveForms(word, number) ?? nouns.map(() => word))
    nouns.forEach((form, at) => {
      const own = beside.map((forms) => forms?.[at - (nouns.length - forms.length)] ?? '')
      if (own.every((word) => word !== '')) rows.push(phrase(own, before + form))
    })
  }
  if (ADJECTIVE.test(last) && behind.length === 0 && before === '') {
    const numbers = adjectives.every((word) => !ADJECTIVE.test(word)) ? numbersAlone(last) : [numberOf(last)]
    for (const number of numbers) {
      const own = adjectiveForms(last, number) ?? []
      add(number, number === 'f' && adjectives.length === 0 ? [feminine(last), ...own] : own)
    }
    return [text, ...rows]
  }
  if (adjectives.some((word) => PLURAL_ADJECTIVE.test(word)) || /[ыи]$/.test(last)) {
    for (const [ending, endings] of PLURALS) {
      if (ending.test(last)) add('many', declined(last, ending, endings))
    }
    const one = singularOf(adjectives, last)
    const others = one === null ? [] : russianForms([...one.slice(0, -1), before + one.at(-1), ...behind].join(' '))
    return withOwners([text, ...rows, ...others], owners)
  }
  const found = NOUNS.find(([ending]) => ending.test(last))
  if (!found) return [text]
  const [ending, gender, { one, many }] = found
  add(gender, declined(last, ending, one))
  add('many', declined(last, ending, many))
  if (LOCATIVE.test(last)) add('m', [last.replace(/й$/, 'ю')])
  return withOwners([text, ...rows], owners)
}

/** Genitives of one, and of several: образ контейнера, образы контейнеров. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвдзлмнпрстфгкх])а$/, 'ов'],
  [/ия$/, 'ий'],
  [/(?<=ц)ии$/, 'ий'],
  [/(?<=[бвдзлмнпрстф])ы$/, ''],
  [/(?<=ст)и$/, 'ей'],
  [/(?<=тел)я$/, 'ей'],
]

const ownersOf = (word: string): string[] =>
  OWNERS.filter(([ending]) => CYRILLIC.test(word) && ending.test(word)).map(([ending, own]) =>
    word.replace(ending, own),
  )

/** Each form also with what is behind it in the plural. */
const withOwners = (forms: readonly string[], owners: readonly string[]): string[] => [
  ...new Set([...forms, ...owners.flatMap((owner) => forms.map((form) => form.replace(/\S+$/, owner)))]),
]

/** The singular of a phrase in the plural, where the noun leaves no doubt: монолитное приложение, операция. */
function singularOf(adjectives: readonly string[], noun: string): string[] | null {
  const isFeminine = /[гдзлнпстфц]ии$/.test(noun)
  if (adjectives.length === 0 && !isFeminine) return null
  if (adjectives.some((word) => !PLURAL_ADJECTIVE.test(word))) return null
  const isNeuter = noun.endsWith('ия')
  if (!isNeuter && !isFeminine && !/(?:[бвдзлмнпрстф]ы|тели)$/.test(noun)) return null
  const own = adjectives.map((word) => {
    if (isFeminine) return feminine(word)
    const [, stem = '', hard, velar, soft, reflexive = ''] = ADJECTIVE.exec(word) ?? []
    const letter = velar ?? soft ?? ''
    const neuter = hard !== undefined || /[гкх]/.test(letter) ? 'ое' : 'ее'
    return stem + letter + (isNeuter ? neuter : hard === undefined ? 'ий' : 'ый') + reflexive
  })
  if (isFeminine) return [...own, noun.replace(/и$/, 'я')]
  return [...own, isNeuter ? noun.replace(/я$/, 'е') : noun.replace(/ы$/, '').replace(/и$/, 'ь')]
}

const declined = (word: string, ending: RegExp, endings: string): string[] =>
  endings.split(' ').map((each) => word.replace(ending, each))

/** An adjective without a noun is of any gender; a noun declined as one may be of one number (данные). */
const numbersAlone = (word: string): readonly (Gender | 'many')[] =>
  PLURAL_ADJECTIVE.test(word) ? ['many'] : ['m', 'f', 'n', 'many']

/** The gender or number of a noun declined as an adjective: персональные данные, дежурный врач but главный управляющий. */
const numberOf = (word: string): Gender | 'many' =>
  PLURAL_ADJECTIVE.test(word) ? 'many' : /[ая]я$/.test(word) ? 'f' : /[ое]е$/.test(word) ? 'n' : 'm'

/** The feminine of an adjective as a dictionary has it: простая, синяя. */
function feminine(word: string): string {
  const [, stem = '', , velar, soft, reflexive = ''] = ADJECTIVE.exec(word) ?? []
  return stem + (velar ?? soft ?? '') + (soft === undefined ? 'ая' : 'яя') + reflexive
}

/** An adverb before the adjective that it belongs to: линейно расположенный. */
const isAdverb = (word: string, next: string): boolean =>
  /^[а-яё]{3,}[вджйлнстчшь]но$|^(?:быстро|высоко|легко|слабо|широко)$/.test(word) && ADJECTIVE.test(next)
