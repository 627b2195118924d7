/** Lists of names in two European languages, told by the countries, cities and persons that everyone knows. */
import type { Concept, Language } from '../glossary/model'
import { isDense, languageOf } from '../text/language'

const CITIES_AND_PERSONS = new Set(
  (
    'Athens Athènes Atenas Atene Antwerp Anvers Berlin Brussels Bruxelles Bruselas Cairo Caire Cologne Copenhagen Copenhague Dublin ' +
    'Edinburgh Édimbourg Edimburgo Florence Florencia Firenze Geneva Genève Ginebra Ginevra Genf Lisbon Lisbonne Lisboa Lisbona London ' +
    'Londres Londra Lyon Lyons Madrid Marseille Milan Milán Milano Mailand Montreal Montréal Moscow Moscou Moscú Mosca Moskau Munich ' +
    'München Naples Nápoles Napoli Nantes Paris París Parigi Prague Praga Quebec Québec Rome Roma Seville Séville Sevilla Tokyo Toulouse ' +
    'Turin Torino Venice Venise Venecia Venezia Vienna Vienne Viena Wien Warsaw Varsovie Varsovia Varsavia Zurich ' +
    'Africa Afrique África America Amérique América Asia Asie Europe Europa Alps Alpes Danube Rhine Rhin Thames Tamise ' +
    'Alexander Alexandre Andrew André Ann Anne Anna Charles Carlos Carlo Elizabeth Élisabeth Isabel Emma Francis François Francisco George ' +
    'Georges Jorge Giorgio Henry Henri Enrique James Jacques John Jean Juan Giovanni Joseph José Giuseppe Julia Julie Louis Luis Luigi ' +
    'Lucy Lucie Luke Luc Margaret Marguerite Mary Marie María Maria Mark Marc Marco Martin Matthew Matthieu Michael Michel Miguel Nicholas ' +
    'Nicolas Paul Pablo Paolo Peter Pierre Pedro Pietro Philip Philippe Felipe Sophie Stephen Étienne Thomas William Guillaume Guillermo'
  ).split(' '),
)

const regionsByLanguage = new Map<string, ReadonlySet<string>>()

/** The names of all countries in a language, of one word. */
export function regionsOf(language: Language): ReadonlySet<string> {
  const code = languageOf(language)
  let regions = regionsByLanguage.get(code)
  if (regions === undefined) {
    const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x41 + at))
    regions = new Set(letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? [])))
    regionsByLanguage.set(code, regions)
  }
  return regions
}

const NAME = /^\p{Lu}[\p{Ll}'’-]{2,}$/u

/** Where so large a share of the words are such names, or so large a one is the same in both languages, all of them are. */
const KNOWN_SHARE = 0.2
const SAME_SHARE = 0.75
const FEW = 3

/** Whether the capitalised words of a language, in a glossary of two European languages, are names. */
export function listsNames(concepts: readonly Concept[], language: Language): boolean {
  let words = 0
  let known = 0
  let same = 0
  for (const { terms } of concepts) {
    const own = terms.find((term) => term.language === language && NAME.test(term.text))
    const other = terms.find((term) => term.language !== language)
    if (own === undefined || other === undefined) continue
    if (isDense(other.language) || !/^\p{sc=Latin}/u.test(other.text)) return false
    words++
    if (own.text === other.text) same++
    if (isKnownName(own.text, language) || isKnownName(other.text, other.language)) known++
  }
  return words >= FEW && ((known >= FEW && known >= words * KNOWN_SHARE) || same >= words * SAME_SHARE)
}

/** Whether a word is a name that everyone knows. */
export const isKnownName = (text: string, language: Language): boolean =>
  CITIES_AND_PERSONS.has(text) || regionsOf(language).has(text)
