/** The forms of German verbs that follow the rule: kündigt, gekündigt, kündigte, angemeldet, anzumelden. */

import { strongForms } from './german-strong-verbs'

const SEPARABLE = /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen)(?=\p{L}{5,}$)/u
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|über|unter|ver|wider|zer)(?=\p{L}{4,}$)/u

/** The forms of an infinitive in small letters, strong or regular; none of what is none. */
export function germanVerbForms(verb: string): string[] {
  if (!/^\p{Ll}{3,}e?[nlr]n$/u.test(verb) && !/^\p{Ll}{3,}en$/u.test(verb)) return []
  const prefix = SEPARABLE.exec(verb)?.[0] ?? ''
  const together = prefix === '' ? (INSEPARABLE.exec(verb)?.[0] ?? '') : ''
  const strong = strongForms(prefix + together, verb.slice((prefix + together).length), together !== '')
  if (strong !== null) return prefix === '' ? strong : [...strong, `${prefix}zu${verb.slice(prefix.length)}`]
  const stem = verb.slice(prefix.length).replace(/e?n$/, '')
  const done = stem.endsWith('ier') || together !== '' ? stem : `ge${stem}`
  const t = /[dt]$|[^lrh][mn]$/.test(stem) ? 'et' : 't'
  const forms = [`${prefix}${stem}${t}`, `${prefix}${stem}${t}e`, `${prefix}${stem}${t}en`]
  const participle = `${prefix}${done}${t}`
  forms.push(participle, ...['e', 'en', 'er', 'es', 'em'].map((ending) => participle + ending))
  if (prefix !== '') forms.push(`${prefix}zu${verb.slice(prefix.length)}`)
  return [...new Set(forms)]
}
