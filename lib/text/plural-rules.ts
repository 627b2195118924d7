/**
 * Plurals of Romance nouns and adjectives by the end of the word. A rule may give several: which of them a word takes is
 * its history's secret (mãos, ações, pães), and the wrong ones are no words.
 */

/** What a word must look like, and what takes the place of that in each of its plurals. */
export type Rule = readonly [RegExp, ...string[]]

/** The first rule that fits makes the plurals; a word that none fits does not change. */
export const PLURALS: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    [/^(?:œ|oe)il$/i, 'yeux'],
    [/^ciel$/, 'cieux', 'ciels'],
    [/[sxz]$/, '$&'],
    [/(?:^b|carnav|festiv|récit|fin|fat|nat|nav|ban|chac|rég)al$/i, '$&s'],
    [/(?<=(?:trav|^b|cor|ém|vitr|soupir)a)il$/i, 'ux'],
    [/al$/, 'aux'],
    [/(?:bleu|pneu|landau|sarrau)$/, '$&s'],
    [/(?:au|eu|^(?:bij|caill|ch|gen|hib|jouj|p)ou)$/i, '$&x'],
    [/\p{L}$/u, '$&s'],
  ],
  es: [
    [/[aeiouáéó]$/, '$&s'],
    [/[íú]$/, '$&es', '$&s'],
    [/z$/, 'ces'],
    [/(?:[aeo]í|^[^aeiou]*i?[aeiou])s$/, '$&es'],
    [/ás$/, 'ases'],
    [/és$/, 'eses'],
    [/ís$/, 'ises'],
    [/ós$/, 'oses'],
    [/ús$/, 'uses'],
    [/[xs]$/, '$&'],
    // Loan words: kits, robots; clubes and clubs.
    [/[bcfgkmptvw]$/, '$&s', '$&es'],
    [/án$/, 'anes'],
    [/én$/, 'enes'],
    [/ín$/, 'ines'],
    [/ón$/, 'ones'],
    [/ún$/, 'unes'],
    [/^régimen$/, 'regímenes'],
    [/^espécimen$/, 'especímenes'],
    [/^carácter$/, 'caracteres'],
    // The stress stays where it is: joven, jóvenes.
    [/a([^aeiouáéíóú]+[eio]n)$/, 'á$1es'],
    [/e([^aeiouáéíóú]+[eio]n)$/, 'é$1es'],
    [/i([^aeiouáéíóú]+[eio]n)$/, 'í$1es'],
    [/o([^aeiouáéíóú]+[eio]n)$/, 'ó$1es'],
    [/u([^aeiouáéíóú]+[eio]n)$/, 'ú$1es'],
    [/\p{L}$/u, '$&es'],
  ],
  pt: [
    [/ão$/, 'ões', 'ãos', 'ães'],
    [/m$/, 'ns'],
    [/([áéíóúâêô]\p{L}*)(?:el|il)$/u, '$1eis'],
    [/([áéíóúâêô]\p{L}*)ol$/u, '$1ois'],
    [/([au])l$/, '$1is'],
    [/ol$/, 'óis'],
    [/el$/, 'éis'],
    [/il$/, 'is'],
    [/[rz]$/, '$&es'],
    [/ás$/, 'ases'],
    [/ês$/, 'eses'],
    [/ís$/, 'íses'],
    [/[sx]$/, '$&'],
    [/\p{L}$/u, '$&s'],
  ],
  it: [
    [/collega$/, 'colleghi', 'colleghe'],
    [/([cg])a$/, '$1he'],
    [/([cg])o$/, '$1hi', '$1i'],
    [/([cg])ia$/, '$1e', '$1ie'],
    [/((?:[eog]|am|s|cl|^ar)m|[^v]ist|pianet)a$/, '$1e', '$1i'],
    [/io$/, 'i'],
    [/[oe]$/, 'i'],
    [/a$/, 'e'],
  ],
  ca: [[/[^s]$/, '$&s']],
  gl: [[/[^s]$/, '$&s']],
  oc: [[/[^s]$/, '$&s']],
}

/** How plurals end, and the singulars they may come from, the likeliest first. */
export const SINGULARS: readonly Rule[] = [
  [/^yeux$/, 'œil'],
  [/eaux$/, 'eau'],
  [/aux$/, 'al', 'ail'],
  [/(?:ões|ãos|ães)$/, 'ão'],
  // Spanish words of one syllable, and those that get their accent from the ending.
  [/^([^aeiouáéíóú]*[aeiou][ns])es$/, '$1'],
  [/á(\p{L}+n)es$/u, 'a$1'],
  [/é(\p{L}+n)es$/u, 'e$1'],
  [/í(\p{L}+n)es$/u, 'i$1'],
  [/ó(\p{L}+n)es$/u, 'o$1'],
  [/ú(\p{L}+n)es$/u, 'u$1'],
  [/ones$/, 'ón'],
  [/ces$/, 'z'],
  [/anes$/, 'án'],
  [/enes$/, 'én'],
  [/ines$/, 'ín'],
  [/eses$/, 'és', 'ês'],
  [/uses$/, 'ús'],
  [/ases$/, 'as', 'ás'],
  [/ns$/, 'm'],
  [/zioni$/, 'zione'],
  [/éis$/, 'el'],
  [/óis$/, 'ol'],
  [/([au])is$/, '$1l'],
  [/eis$/, 'el', 'il'],
  [/is$/, 'il'],
  [/(?<=[lrndyzjs])es$/, ''],
  [/[sx]$/, ''],
]
