/** British ae and oe, ph and c in words from Greek and Latin, where American spelling has e, f and k: haematoma, faecal. */

/** Either spelling, and where the other is put for it. American patterns leave out what only looks alike: hemisphere. */
const RULES: readonly (readonly [british: RegExp, american: RegExp, ae: string, e: string])[] = [
  [
    /haem(?=[a-z])/,
    /^hem(?=at|angio|ic$|in$)|hem(?=o(?:glob|phil|lys|lyt|dial|rrh|pt|stas|stat|cyt|dynam|siderin|chrom|poie|thorax|per|toxi))/,
    'haem',
    'hem',
  ],
  [/anaesth/, /anesth/, 'anaesth', 'anesth'],
  [/gynaec/, /gynec/, 'gynaec', 'gynec'],
  [/paed(?=iatr|olog|ic(?:s|ally|ian)?$|ist)/, /(?:^|ortho)ped(?=iatr)|(?<=ortho)ped(?=ic|ist)/, 'paed', 'ped'],
  [/oesoph/, /esoph/, 'oesoph', 'esoph'],
  [/oestr/, /^estr(?=ogen|adiol|ous|us)/, 'oestr', 'estr'],
  [/^faec(?=al|es)/, /^fec(?=al|es)/, 'faec', 'fec'],
  [/^foet(?=al|us|o)/, /^fet(?=al|us|o(?:pl|sc|t))/, 'foet', 'fet'],
  [/^aetio/, /^etio(?=lo|pa|ge)/, 'aetio', 'etio'],
  [/^coeli/, /^celi(?=ac)/, 'coeli', 'celi'],
  [/^naev/, /^nev(?=us|i$|oid)/, 'naev', 'nev'],
  [/amoeb/, /^ameb/, 'amoeb', 'ameb'],
  [/^homoeo/, /^homeo(?=path|sta)/, 'homoeo', 'homeo'],
  [/^leuco(?=[a-z])/, /^leuko(?=[a-z])/, 'leuco', 'leuko'],
  [/^cae(?=sium|cum|cal)/, /^ce(?=sium|cum|cal$)/, 'cae', 'ce'],
  [/archaeo/, /archeo/, 'archaeo', 'archeo'],
  [/palaeo/, /paleo/, 'palaeo', 'paleo'],
  [/sulph/, /sulf/, 'sulph', 'sulf'],
  [/aemi(?=(?:a|as|c|cs)$)/, /(?<!acad|[dt]|pol|boh|(?<!s)ch|pr|gr|mn)emi(?=(?:a|as|c|cs)$)/, 'aemi', 'emi'],
  [/rrhoe(?=a)/, /rrhe(?=as?$)/, 'rrhoe', 'rrhe'],
  [/pnoe(?=a)/, /pne(?=as?$)/, 'pnoe', 'pne'],
  [/oedema/, /(?<!o)edema/, 'oedema', 'edema'],
]

/** What one of the rules may apply to: most words hold none of it. */
const MAYBE =
  /ae[bcdmostv]|oe[abcdilsmt]|homoe|hem|nesth|ynec|ped|esoph|^estr|^fe[ct]|^etio|^celi|^nev|^ameb|^homeo|^leu[ck]o|^ces|^cec|archeo|paleo|sul[fp]|emi[ac]|rrhea|pnea|edema/

/** The other spelling of a lower-case word by these rules, all of them at once; null where none applies. */
export function otherMedical(word: string): string | null {
  if (word.length < 4 || !MAYBE.test(word)) return null
  const british = RULES.some(([pattern]) => pattern.test(word))
  const other = RULES.reduce(
    (spelt, [from, to, ae, e]) => (british ? spelt.replace(from, e) : spelt.replace(to, ae)),
    word,
  )
  return other === word ? null : other
}
