/** English plurals and singulars: regular ones by rule, irregular ones by list. */
import { latinPlural, latinSingular } from './latin-plurals'

const IRREGULAR = `
  man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen
  analysis analyses|axis axes|basis bases|crisis crises|diagnosis diagnoses|emphasis emphases|hypothesis hypotheses
  oasis oases|parenthesis parentheses|synthesis syntheses|thesis theses|metastasis metastases|prognosis prognoses
  criterion criteria|phenomenon phenomena|automaton automata|bacterium bacteria|curriculum curricula|datum data
  medium media|memorandum memoranda|millennium millennia|referendum referenda|stratum strata|symposium symposia
  spectrum spectra|quantum quanta|ovum ova|equilibrium equilibria|consortium consortia|alumnus alumni|cactus cacti
  focus foci|fungus fungi|nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|locus loci|thrombus thrombi
  bronchus bronchi|embolus emboli|nebula nebulae|supernova supernovae|nova novae|antenna antennae|formula formulae
  larva larvae|vertebra vertebrae|alga algae|corona coronae|appendix appendices|index indices|matrix matrices
  vertex vertices|vortex vortices|codex codices|apex apices|helix helices|half halves|knife knives|leaf leaves|life lives
  loaf loaves|scarf scarves|self selves|shelf shelves|thief thieves|wife wives|midwife midwives|housewife housewives|wolf wolves|calf calves|hoof hooves
  wharf wharves|dwarf dwarfs|roof roofs|chief chiefs|belief beliefs|reef reefs|proof proofs|brief briefs|tariff tariffs
  photo photos|piano pianos|radio radios|video videos|studio studios|zoo zoos|memo memos|logo logos|euro euros|silo silos
  hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|embargo embargoes|cargo cargoes|torpedo torpedoes
  corpus corpora|genus genera|opus opera|passer-by passers-by|mother-in-law mothers-in-law|attorney-general attorneys-general
  secretary-general secretaries-general|bureau bureaux|plateau plateaux|tableau tableaux|chateau châteaux
  quiz quizzes|gas gases|bus buses|yes yeses|lens lenses|virus viruses|campus campuses|census censuses|status statuses
  ganglion ganglia|mitochondrion mitochondria|taxon taxa|spermatozoon spermatozoa|schema schemata|stigma stigmata
  stoma stomata|amicus amici|calculus calculi|bacillus bacilli|terminus termini|torus tori|abscissa abscissae
  atrium atria|cilium cilia|erratum errata|addendum addenda|corrigendum corrigenda
  epoch epochs|stomach stomachs|monarch monarchs|patriarch patriarchs|matriarch matriarchs|oligarch oligarchs|tech techs
  eunuch eunuchs|loch lochs|triptych triptychs|serum sera|septum septa|sternum sterna|simulacrum simulacra|magus magi|pupa pupae|vena venae|hypha hyphae|fovea foveae
  pelvis pelves|coma comae|viscus viscera|foramen foramina|lumen lumina|meninx meninges
  larynx larynges|pharynx pharynges|phalanx phalanges|iris irides|testis testes|penis penes`

const plurals = new Map<string, string>()
const singulars = new Map<string, string>()
for (const pair of IRREGULAR.trim().split(/\||\n\s*/)) {
  const [singular, plural] = pair.trim().split(' ')
  if (!singular || !plural) continue
  plurals.set(singular, plural)
  singulars.set(plural, singular)
}
singulars.set('persons', 'person').set('dwarves', 'dwarf')

/** Words in -s that have no singular without it, or another meaning. */
const NO_SINGULAR = new Set(
  `news means series species customs arms goods sanctions savings earnings headquarters premises outskirts proceeds
  thanks whereabouts barracks crossroads works gallows always perhaps his its this thus as is was has does across plus
  minus versus besides towards overseas sometimes alas texas kansas paris athens brussels naples wales honduras
  philippines maldives bahamas tunis laos mars venus chess press process success access congress progress business witness
  gas bus lens virus campus census status basis crisis analysis thesis oasis axis corps glasses trousers scissors jeans
  clothes talks remains surroundings riches alms annals dregs tidings measles diabetes rabies mumps rickets herpes
  christmas atlas canvas bias kudos cosmos chaos odds futures damages manners dues mores pants aids blues mains alias ares summons ethos pathos logos tapas hives shingles commons lords data media criteria
  renewables valuables durables perishables edibles movables immovables intangibles tangibles`
    .trim()
    .split(/\s+/),
)

/**
 * Plurals with a meaning of their own, minutes and nouns made of adjectives: what is kept of a meeting is no minute, and no
 * fundamental change is one of the fundamentals.
 */
const OTHER_SINGULAR = new Set(
  `minutes fundamentals financials internals externals essentials particulars locals technicals annuals shorts longs highs
  lows rapids narrows shallows securities`
    .trim()
    .split(/\s+/),
)

/** Nouns in -ic whose plural is no field of study: antibiotics, but not economics. */
const COUNTED_IC =
  /(?:biotic|demic|medic|biologic|psychotic|leptic|xiolytic|bolytic|colytic|characteristic|critic|mechanic|topic|fabric|clinic|comic|metric|statistic|graphic|ceramic|plastic|relic|rubric|septic|gesic|ana?esthetic|lyric|picnic|tunic|panic|s[ck]eptic|heretic|cleric|emetic|diuretic|narcotic|cosmetic|republic|mosaic|diabetic|dielectric|classic)$/i

/** Plurals in -ics whose singular is another thing: what is graphic, comic or classic. */
const NO_SINGULAR_IC = /^(?:mechan|graph|statist|class|com|metr|lyr|cosmet|medic)ics$/

/** Words that do not take a plural of their own. */
const NO_PLURAL = /ics$/

/**
 * How a noun's regular plural is written: the stem both forms share, and the endings of singular and plural; or null where
 * only `irregularPlural` knows.
 */
export function regularPlural(noun: string): { stem: string; singular: string; plural: string } | null {
  const lower = noun.toLowerCase()
  if (irregularPlural(lower) !== null || lower.length < 2 || !/\p{Ll}$/u.test(lower)) return null
  if (/[^aeiou]y$|quy$/.test(lower) && !/(?:fly|lay|stand|near)by$/.test(lower))
    return { stem: noun.slice(0, -1), singular: 'y', plural: 'ies' }
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return { stem: noun, singular: '', plural: 'es' }
  return { stem: noun, singular: '', plural: 's' }
}

/** Whether a noun in -ic is counted, so that adding an s makes its plural: antibiotic. */
export const isCountedIc = (noun: string): boolean => COUNTED_IC.test(noun)

/**
 * Second plurals: of words from Latin and Greek the English one (`formulas`) where the list has the first, else the Latin one
 * by its ending; of others what usage has beside the first, as of those in -o (`volcanos`, `volcanoes`).
 */
export function secondPlural(noun: string): string | null {
  const lower = noun.toLowerCase()
  const listed = SECOND.get(lower)
  if (listed !== undefined) return listed
  const first = plurals.get(lower)
  if (first === undefined) return /[^aeiou]o$/.test(lower) ? `${lower}es` : latinPlural(lower)
  if (!/(?:a|ae|i|ices)$/.test(first)) return null
  return /(?:s|x)$/.test(lower) ? `${lower}es` : `${lower}s`
}

const SECOND = new Map(
  Object.entries({
    dwarf: 'dwarves',
    scarf: 'scarfs',
    hoof: 'hoofs',
    wharf: 'wharfs',
    person: 'persons',
    bureau: 'bureaus',
    plateau: 'plateaus',
    cargo: 'cargos',
    torpedo: 'torpedos',
    larynx: 'larynxes',
    pharynx: 'pharynxes',
    iris: 'irises',
    pelvis: 'pelvises',
  }),
)

/** The plural of a noun on the irregular list or of a Greek pattern, else null. */
export function irregularPlural(noun: string): string | null {
  const lower = noun.toLowerCase()
  const direct = plurals.get(lower)
  if (direct !== undefined) return direct
  if (/[a-z]{3}sis$/.test(lower)) return `${lower.slice(0, -2)}es`
  const compound = /(wo)?man$|person$/.exec(lower)
  if (
    compound &&
    lower.length > compound[0].length &&
    /^[a-z]+(?:s|ce|er|ir|li|wo|rk|ts|es|se|en|ch|il)?(?:wo)?man$/.test(lower)
  ) {
    return lower.replace(/man$/, 'men')
  }
  return null
}

/** Whether a headword's last word looks like a plural, and its singular; else null. */
export function singularOf(noun: string): string | null {
  const lower = noun.toLowerCase()
  const irregular = singulars.get(lower) ?? latinSingular(lower)
  if (irregular !== null) return irregular
  if (
    NO_SINGULAR.has(lower) ||
    OTHER_SINGULAR.has(lower) ||
    lower.length < 4 ||
    !lower.endsWith('s') ||
    /(?:ss|us|is|ous|ews)$/.test(lower)
  )
    return null
  if (lower.endsWith('ics') && (!isCountedIc(lower.slice(0, -1)) || NO_SINGULAR_IC.test(lower))) return null
  if (lower.endsWith('ies')) return lower.length > 5 ? `${noun.slice(0, -3)}y` : null
  if (/(?:xes|ches|shes|sses|zzes)$/.test(lower)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** Whether adding a plural to this noun makes a word at all. */
export const takesPlural = (noun: string): boolean => !NO_PLURAL.test(noun.toLowerCase())

/** Whether a word in -s is no plural of the word without it: news, customs, economics. */
export const isPluralOnly = (word: string): boolean => NO_SINGULAR.has(word.toLowerCase()) || /[a-z]{3}ics$/i.test(word)
