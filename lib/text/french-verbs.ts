/** The forms of French verbs that texts have: he adds, they add, added, adding, will add. */

/** Verbs whose -e is another word more often: a porte is a door, and n'importe imports nothing. */
const OTHER_NOUNS =
  /^(?:cuisin|sucr|beurr|poivr|sal|épic|tranch|coup|menac|influenc|financ|pratiqu|critiqu|doubl|tripl|récolt|dépens|enquêt|réserv|mélang|greff|coll|pil|taill|vot|limit|adress|annonc|attaqu|avanc|branch|factur|plant|press|programm|structur|tent|touch|import|port|livr|montr|march|plac|lim|pomp|tromp|not|marqu|caus|charg|chang|list|mesur|trac|visit|copi|demand|form|forc|group|rest|sort|suit|vers|compt|trait|estim|cit|class|sign|cod|lign|test|nomm|ouvr|command|aid|bas|boucl|cach|cibl|colonn|control|contrôl|dat|échang|empreint|entr|fich|filtr|gard|imag|install|mod|offr|ordonn|pag|paramètr|partag|pass|pos|rang|recherch|remarqu|répons|requêt|rôl|servic|signal|table|tabl|tâch|text|typ|valid|valeur|vari|vent|jug|élev|archiv|balanc|bross|cercl|chiffr|ébauch|embauch|envelopp|épargn|équip|esquiss|ferm|figur|fouill|guid|insult|lutt|manœuvr|moul|nuanc|pêch|post|réform|relanc|remorqu|ripost|risqu|rout|ruin|sauvegard|siég|régn|somm|sond|soud|surcharg|veill|vidang|voil|voyag)er$/

/** Forms that are other words far more often. */
const OTHER_WORDS = new Set(
  (
    'assistant aspirant attaquant colorant commandant composant constituant consultant correspondant croissant dirigeant ' +
    'désinfectant enseignant exploitant exposant gagnant gérant habitant intervenant isolant lubrifiant manifestant négociant ' +
    'occupant participant passant polluant représentant requérant surveillant survivant étudiant ' +
    'important concernant durant moyennant existant restant montant ' +
    'résilient excellent négligent convergent divergent influent émergent coïncident violent ' +
    'produit produits écrit écrits reçu reçus reçue reçues conduit conduits conduite conduites mise mises permis tenu tenue tenues ' +
    'suivant suite entente attendu vendu battant fait faits pris prise prises remise remises entreprise entreprises surprise ' +
    'surprises crainte craintes plainte plaintes découverte découvertes couvert couverts ouvert offert offre offres service sortie ' +
    'partie parties parti partis étendue venu venue tendu rendu revenu revenus revenue survenue vue vues prévenu détenu détenus ' +
    'contenu contenus contrainte contraintes point points joint joints joins courant courants servant convenu bâti recueil accueil ' +
    'sorte parte serve sente visa fini garanti garantit garantie garanties saisie saisies démenti cours courent lit lits lus'
  ).split(' '),
)

/** Verbs in -ir, -re and -oir by their ends: what follows the stem in he does, they do, doing and done. */
const OTHERS: readonly (readonly [RegExp, string, string, string, string])[] = [
  [/enir$/, 'ient', 'iennent', 'enant', 'enu'],
  [/(?<=[oe]uv|off|souff|couv)rir$/, 're', 'rent', 'rant', ''],
  [/(?<=cue)illir$/, 'ille', 'illent', 'illant', 'illi'],
  [/(?<=quér)ir$/, '', '', 'ant', ''],
  [/(?<=(?:^|par|con|re|dis|se|ac)cour)ir$/, 't', 'ent', 'ant', 'u'],
  [/(?<=(?:^|dé|re)sor|(?:^|re|dé)par|sen|men)tir$/, 't', 'tent', 'tant', 'ti'],
  [/(?<=(?:^|des|res|as)ser)vir$/, 't', 'vent', 'vant', 'vi'],
  [/(?<=pr)endre$/, 'end', 'ennent', 'enant', 'is'],
  [/(?<=[aeo]i)ndre$/, 'nt', 'gnent', 'gnant', 'nt'],
  [/(?<=ré|dis)soudre$/, 'sout', 'solvent', 'solvant', 'solu'],
  [/(?<=m)ettre$/, 'et', 'ettent', 'ettant', 'is'],
  [/(?<=[dnrstc]u)ire$/, 'it', 'isent', 'isant', 'it'],
  [/(?<=^(?:inter|pré|contre|mé)?d)ire$/, 'it', 'isent', 'isant', 'it'],
  [/(?<=cr)ire$/, 'it', 'ivent', 'ivant', 'it'],
  [/(?<=^(?:ré?|ré?é)?l|^él)ire$/, 'it', 'isent', 'isant', 'u'],
  [/(?<=^(?:re|dé|satis|contre|par)?f)aire$/, 'ait', 'ont', 'aisant', 'ait'],
  [/(?<=^(?:ex|sous|abs|dis)?tr)aire$/, 'ait', 'aient', 'ayant', 'ait'],
  [/(?<=cl)ure$/, 'ut', 'uent', 'uant', 'u'],
  [/(?<=cl)ore$/, 'ôt', 'osent', 'osant', 'os'],
  [/(?<=conn|par)aître$/, 'aît', 'aissent', 'aissant', 'u'],
  [/(?<=s)uivre$/, 'uit', 'uivent', 'uivant', 'uivi'],
  [/(?<=bat)tre$/, '', 'tent', 'tant', 'tu'],
  [/(?<=romp)re$/, 't', 'ent', 'ant', 'u'],
  [/(?<=d)re$/, '', 'ent', 'ant', 'u'],
  [/cevoir$/, 'çoit', 'çoivent', 'cevant', 'çu'],
  [/(?<=^(?:re|pré|entre|pour)?v)oir$/, 'oit', 'oient', 'oyant', 'u'],
  [/(?<=[^aeiou]|[fnj]ou)ir$|(?<=[hb]a)ïr$/, 'it', 'issent', 'issant', 'i'],
]

/** Participles that are no stem with an ending. */
const PARTICIPLES: readonly (readonly [RegExp, string])[] = [
  [/(?<=ouv|off|souff)rir$/, 'ert'],
  [/(?<=cou)vrir$/, 'vert'],
  [/quérir$/, 'quis'],
]

/** Nouns and adjectives that end as verbs do. */
const NO_VERBS =
  /^(?:cadre|ordre|désordre|gendre|cendre|poudre|foudre|cidre|cylindre|cèdre|hydre|esclandre|méandre|moindre|tendre|désir|plaisir|loisir|soupir|saphir|émir|élixir|menhir|avenir|souvenir|vampir|martyr)s?$/

/** Whether a word in -ir, -re or -oir is an infinitive whose forms are known. */
export const isOtherInfinitive = (word: string): boolean =>
  !NO_VERBS.test(word) && OTHERS.some(([ending]) => ending.test(word))

/** Shorter forms are other words or abbreviations as often. */
const SHORT = 3

/** The other forms of a verb; none of what is no verb by its end. `inPhrase` says that what follows leaves no doubt. */
export function frenchVerbForms(verb: string, inPhrase = false): string[] {
  const forms = verb.endsWith('er') ? formsInEr(verb, inPhrase) : otherVerbForms(verb)
  return inPhrase ? forms : forms.filter((form) => form.length > SHORT && !OTHER_WORDS.has(form))
}

function formsInEr(verb: string, inPhrase: boolean): string[] {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç')
  const open = stem
    .replace(/é(?=[^aeiouyé]+$)/u, 'è')
    .replace(/(?<=[ou])y$/, 'i')
    .replace(/(?<=\p{L})e(?=[cdgmnpsv]$)/u, 'è')
  const forms = ['ons', 'ant', 'ait', 'aient'].map((ending) => soft + ending)
  forms.push(
    ...['ez', 'é', 'ée', 'és', 'ées', 'era', 'eront', 'erait', 'èrent'].map((ending) => stem + ending),
    `${open}ent`,
  )
  const second = secondStem(stem)
  if (second !== null) forms.push(...['e', 'es', 'ent', 'era', 'eront'].map((ending) => second + ending))
  if (inPhrase || !OTHER_NOUNS.test(verb)) forms.push(`${open}e`, `${open}es`, `${soft}a`)
  return forms
}

/** The other stem of verbs in -ayer, -eler and -eter: il fraie, elle gèle, ils jettent. */
function secondStem(stem: string): string | null {
  if (stem.endsWith('ay')) return stem.replace(/y$/, 'i')
  if (/(?<=^(?:ach|rach|g|dég|cong|surg|mod|p|harc|mart|décongl))e[lt]$/.test(stem)) return stem.replace(/e(?=.$)/, 'è')
  return /\p{L}e[lt]$/u.test(stem) ? stem + stem.slice(-1) : null
}

function otherVerbForms(verb: string): string[] {
  const found = OTHERS.find(([ending]) => ending.test(verb))
  if (!found) return []
  const [ending, does, they, doing, done] = found
  const special = PARTICIPLES.find(([pattern]) => pattern.test(verb))
  const participle = special ? verb.replace(special[0], special[1]) : verb.replace(ending, done)
  const stem = verb.replace(ending, doing).replace(/ant$/, '')
  const forms = [does, they, doing].map((form) => verb.replace(ending, form))
  // Qu'on tonde la pelouse.
  forms.push(verb.replace(ending, they).replace(/nt$/, ''))
  forms.push(...['ons', 'ez', 'ait', 'aient'].map((form) => stem + form), participle, `${participle}e`)
  if (!participle.endsWith('s')) forms.push(`${participle}s`)
  forms.push(`${participle}es`, ...['a', 'ont'].map((form) => verb.replace(/e?$/, '') + form))
  return [...new Set(forms)].filter((form) => form !== verb && form.length > 2)
}

/** What is the verb of a phrase, the article of its object, and the object. */
const WITH_OBJECT = /^(\p{L}+(?:er|ir|re)) (?:(une?|l[ae]s?|des|du|de la) |(l['’]))?(.+)$/u
const NO_OBJECT = /^(?:à|au|aux|de|d['’].*|en|sur|par|pour|avec|dans|sans|contre|entre|vers|se|ne|pas|et|ou)$/

/** What belongs to whom: abandonner ses études, elles abandonnent leurs études. */
const WHOSE = /(?<= )(?:son|sa|ses)(?= )/
const OWNERS: Readonly<Record<string, string>> = {
  son: 'son leur mon ton notre votre',
  sa: 'sa leur ma ta notre votre',
  ses: 'ses leurs mes tes nos vos',
}

const ownersOf = (own: string): string[] => {
  const word = WHOSE.exec(own)?.[0] ?? ''
  return (OWNERS[word] ?? word).split(' ').map((other) => own.replace(WHOSE, other))
}

/** A phrase that begins with a verb in all of its forms, with one article or another: confère le grade, conférant un grade. */
export function frenchVerbPhrases(phrase: string, numbersOf: (noun: string) => readonly string[]): string[] {
  const [, verb, article, elided, object = ''] = WITH_OBJECT.exec(phrase) ?? []
  if (verb === undefined) return [phrase]
  const verbs = [verb, ...frenchVerbForms(verb, true)]
  const [first = ''] = object.split(' ')
  if (WHOSE.test(` ${object} `))
    return verbs.flatMap((form) => ownersOf(phrase.slice(verb.length)).map((each) => form + each))
  if ((article ?? elided) === undefined || NO_OBJECT.test(first)) {
    const behind = phrase.slice(verb.length)
    return verbs.map((form) => form + behind)
  }
  const vowel = /^[aeiouhâàéèêëîïôœæ]/i.test(object)
  const objects = [object, ...numbersOf(object)].flatMap((noun) =>
    (/[sx](?: |$)/.test(noun)
      ? ['les ', 'des ']
      : ['un ', 'une ', ...(vowel ? ["l'"] : article === 'un' || article === 'le' ? ['le ', 'du '] : ['le ', 'la '])]
    ).map((each) => each + noun),
  )
  const own = phrase.slice(verb.length)
  return [
    ...new Set([
      phrase,
      ...verbs.flatMap((form) => [own, ...objects.map((each) => ` ${each}`)].map((each) => form + each)),
    ]),
  ]
}
