/**
 * Names of subject fields in the reader's language.
 */
import type { MessageKey, Translate } from './messages'

const names: ReadonlyMap<string, MessageKey> = new Map([
  ['diplomacy', 'fieldDiplomacy'],
  ['politics', 'fieldPolitics'],
  ['place', 'fieldPlace'],
  ['economy', 'fieldEconomy'],
  ['culture', 'fieldCulture'],
  ['security', 'fieldSecurity'],
  ['infrastructure', 'fieldInfrastructure'],
  ['energy', 'fieldEnergy'],
  ['organisation', 'fieldOrganisation'],
  ['event', 'fieldEvent'],
  ['education', 'fieldEducation'],
  ['person', 'fieldPerson'],
  ['environment', 'fieldEnvironment'],
  ['digital', 'fieldDigital'],
  ['law', 'fieldLaw'],
  ['media', 'fieldMedia'],
  ['agriculture', 'fieldAgriculture'],
])

/** The field's name; a field that only its glossary knows is shown as it is written there. */
export function subjectFieldName(field: string, t: Translate): string {
  const key = names.get(field)
  return key === undefined ? field : t(key)
}

/** The names of all known fields. */
export const subjectFieldNames = (t: Translate): string[] =>
  [...names.keys()].map((field) => subjectFieldName(field, t))

/** The field a reader named: the known one of that name, else the name itself. */
export function subjectFieldOf(name: string, t: Translate): string {
  const wanted = name.trim()
  return [...names.keys()].find((field) => subjectFieldName(field, t) === wanted) ?? wanted
}
