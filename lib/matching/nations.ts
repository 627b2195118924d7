/**
 * What the papers of one state or another make of the names of states within a term: the Chinese-Kazakh, Kazakh-Chinese or
 * Sino-Kazakh oil pipeline, Kyrgyzstan’s parliament and the parliament of Kyrgyzstan, five Central Asia states, and of
 * ministries: the Commerce Ministry.
 */

/** States with what is theirs; the names of others are too rarely in terms of two. */
const NATIONS = new Map(
  (
    'Afghanistan Afghan/Armenia Armenian/Australia Australian/Azerbaijan Azerbaijani/Belarus Belarusian/Brazil Brazilian/' +
    'Cambodia Cambodian/Canada Canadian/China Chinese/Egypt Egyptian/Ethiopia Ethiopian/France French/Georgia Georgian/' +
    'Germany German/Hungary Hungarian/India Indian/Indonesia Indonesian/Iran Iranian/Iraq Iraqi/Israel Israeli/Italy Italian/' +
    'Japan Japanese/Kazakhstan Kazakh/Korea Korean/Kyrgyzstan Kyrgyz/Laos Lao/Malaysia Malaysian/Mexico Mexican/' +
    'Mongolia Mongolian/Nepal Nepali/Pakistan Pakistani/Poland Polish/Russia Russian/Serbia Serbian/Spain Spanish/' +
    'Tajikistan Tajik/Thailand Thai/Turkey Turkish/Turkmenistan Turkmen/Ukraine Ukrainian/Uzbekistan Uzbek/Vietnam Vietnamese'
  )
    .split('/')
    .map((pair): [string, string] => {
      const [state = '', adjective = ''] = pair.split(' ')
      return [state, adjective]
    }),
)

const STATES = new Map(Array.from(NATIONS, ([state, adjective]) => [adjective, state]))

/** All that nations make of a term; the term itself is not among it. */
export function nationVariants(text: string): string[] {
  return [...pairs(text), ...institutions(text), ...regions(text)]
}

const PAIR = /^((?:\p{L}+ )*)(\p{Lu}\p{L}+)[-–—](\p{Lu}\p{L}+)( \p{L}.*)$/u

/** Two states with a dash between them, before a noun. */
function pairs(text: string): string[] {
  const [, before = '', left = '', right = '', behind = ''] = PAIR.exec(text) ?? []
  const [one, other] = [NATIONS.get(left), NATIONS.get(right)]
  if (one === undefined || other === undefined) return []
  const both = [`${one}-${other}`, `${other}-${one}`, `${left}-${other}`, `${right}-${one}`]
  if (one === 'Chinese' || other === 'Chinese') both.push(`Sino-${one === 'Chinese' ? other : one}`)
  return both.map((pair) => before + pair + behind)
}

const BODY =
  '(?:academy|administration|agency|assembly|bank|commission|committee|company|corporation|council|government|ministry|parliament|presidency|senate)'
const POSSESSED = new RegExp(`^(\\p{Lu}\\p{L}+?)(?:['’]s)? (.*(?<!\\p{L})${BODY}(?!\\p{L}).*)$`, 'iu')
const BELONGING = new RegExp(`^(.*(?<!\\p{L})${BODY}(?!\\p{L}).*) of (\\p{Lu}\\p{L}+)$`, 'iu')

/** What a state has, said in each way: Uzbek parliament, Uzbekistan’s parliament, parliament of Uzbekistan. */
function institutions(text: string): string[] {
  const [, body = '', owner = ''] = BELONGING.exec(text) ?? []
  if (NATIONS.has(owner)) return saidOf(owner, body)
  const [, first = '', owned = ''] = POSSESSED.exec(text) ?? []
  const state = STATES.get(first) ?? first
  return NATIONS.has(state) && !owned.startsWith('of ') ? saidOf(state, owned) : []
}

const saidOf = (state: string, body: string): string[] => [
  `${NATIONS.get(state) ?? state} ${body}`,
  `${state}’s ${body}`,
  `${body} of ${state}`,
]

const REGION = /(?<!\p{L})(Central|East|Northeast|South|Southeast|West) Asian (?=\p{Ll})/u

/** Papers of Asia write five Central Asia states for five Central Asian states. */
const regions = (text: string): string[] => (REGION.test(text) ? [text.replace(REGION, '$1 Asia ')] : [])

const COUNTRY = /(?<=^\p{L}.* )(?:countr(y|ies)|nation(s?))$/u

/** Neighboring countries and neighboring nations. */
export function countries(text: string): string[] {
  const found = COUNTRY.exec(text)
  if (found === null) return []
  const [all, country, nation] = found
  const other =
    country === undefined ? (nation === 's' ? 'countries' : 'country') : country === 'y' ? 'nation' : 'nations'
  return [text.slice(0, -all.length) + other]
}

const MINISTRY = /(?<!\p{L})Ministry of (\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)?)$/u
const MINISTRY_BEHIND = /(?<!\p{L})(\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?) Ministry$/u

/** The Ministry of Commerce and the Commerce Ministry. */
export function ministries(text: string): string[] {
  if (MINISTRY.test(text)) {
    const turned = text.replace(MINISTRY, '$1 Ministry')
    const short = turned.replace('Foreign Affairs', 'Foreign')
    return short === turned ? [turned] : [turned, short]
  }
  const [found, of = ''] = MINISTRY_BEHIND.exec(text) ?? []
  if (found === undefined || NATIONS.has(of) || STATES.has(of)) return []
  return [text.slice(0, -found.length) + `Ministry of ${of === 'Foreign' ? 'Foreign Affairs' : of}`]
}
