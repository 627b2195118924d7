/**
 * British and American spellings of an English word: rules where the pattern decides, lists where only usage does.
 * Source of the lists: common knowledge of both spellings, checked against the Oxford and Merriam-Webster headwords.
 */
import { otherMedical } from './medical-spelling'

/** Stems that end in -our in British and -or in American spelling, before any ending. */
const OUR = new Set(
  `arbour ardour armour behaviour candour clamour clangour colour demeanour discolour dishonour disfavour dolour enamour
  endeavour favour fervour flavour glamour harbour honour humour labour misbehaviour neighbour odour parlour rancour rigour
  rumour saviour savour splendour succour tricolour tumour valour vapour vigour watercolour`.split(/\s+/),
)
const OUR_ENDINGS =
  '(?:s|ed|ing|er|ers|able|ably|ite|ites|ful|fully|less|hood|hoods|liness|ly|al|ally|ist|ists|y|ies|ism|some)?'
const OUR_ENDING_PATTERN = new RegExp(`^${OUR_ENDINGS}$`)

/** Words in -ise that are never spelt -ize. */
const ALWAYS_ISE =
  /^(?:re|un|dis|mis|over|pre|super)?(?:advertis|advis|appris|aris|chastis|circumcis|compris|compromis|concis|cris|despis|devis|demis|disguis|enterpris|entrepris|exercis|excis|expertis|franchis|guis|improvis|incis|likewis|merchandis|nois|otherwis|paradis|pois|practis|prais|precis|premis|priz|promis|rais|ris|seiz|siz|supervis|surmis|surpris|televis|treatis|turquois|vis|wis|capsiz|revis|porpois|tortois|malais|mayonnais|polynais|chemis|marquis|reis|leis|wheez|bris|cruis|bruis|anis|max)(?:e|ed|es|er|ers|ing|ings|or|ors|able|ation|ations)$/
const ISE = /^([a-z]{3,}?)(i|y)([sz])(e|ed|es|er|ers|ing|ings|able|ation|ations|ational|ement|ements)$/

/** British form, American form; endings that both take follow in the code below. */
const PAIRS = `
  centre center|theatre theater|metre meter|kilometre kilometer|centimetre centimeter|millimetre millimeter|litre liter
  fibre fiber|calibre caliber|sabre saber|spectre specter|lustre luster|meagre meager|sombre somber|sceptre scepter
  manoeuvre maneuver|epicentre epicenter|amphitheatre amphitheater|reconnoitre reconnoiter|ochre ocher|goitre goiter
  dialogue dialog|catalogue catalog|analogue analog|monologue monolog|prologue prolog|epilogue epilog|travelogue travelog
  defence defense|offence offense|pretence pretense|licence license|practise practice|defenceless defenseless
  programme program|grey gray|tyre tire|kerb curb|plough plow|aluminium aluminum|sceptic skeptic|sceptical skeptical|scepticism skepticism|mould mold|moult molt
  smoulder smolder|artefact artifact|judgement judgment|acknowledgement acknowledgment|ageing aging|cosy cozy
  storey story|draught draft|cheque check|jewellery jewelry|fulfil fulfill|enrol enroll|enrolment enrollment
  fulfilment fulfillment|instalment installment|skilful skillful|wilful willful|distil distill|instil instill
  aeroplane airplane|pyjamas pajamas|moustache mustache|gaol jail|axe ax|sledge sled|whisky whiskey|furore furor
  encyclopaedia encyclopedia|mediaeval medieval|caesarean cesarean|pharmacopoeia pharmacopeia
  gramme gram|kilogramme kilogram|milligramme milligram|anaesthetise anesthetize
  chequered checkered|councillor councilor|counsellor counselor|woollen woolen|marvellous marvelous|libellous libelous
  carburettor carburetor|traveller traveler|chilli chili|per-cent percent|speciality specialty|sizeable sizable
  likeable likable|saleable salable|liveable livable|routeing routing|cypher cipher|syphon siphon|tsar czar|gypsy gipsy
  orientated oriented|tonne ton|disc disk|omelette omelet|doughnut donut|yoghurt yogurt|inquiry enquiry|enquire inquire
  connexion connection|inflexion inflection|grueling gruelling|caviare caviar|jeweller jeweler|kidnapper kidnaper
  worshipper worshiper|benefitted benefited|focussed focused|biassed biased|learnt learned|burnt burned|spelt spelled`

/** Verbs whose l is doubled before -ed, -ing, -er in British spelling only. */
const DOUBLED =
  /^((?:[a-z]*)(?:travel|cancel|model|label|fuel|level|channel|counsel|tunnel|signal|total|dial|marvel|quarrel|rival|equal|initial|trial|shovel|tow?el|panel|parcel|pedal|pencil|chisel|funnel|duel|grovel|jewel|libel|medal|metal|spiral|stencil|swivel|unravel|revel|carol|devil|drivel|enamel|gambol|gravel|kennel|snorkel|squirrel|symbol|tinsel|victual|yodel|barrel|cudgel|dishevel|imperil|remodel))l?(ed|ing|ings|er|ers|or|ors|ist|ists|ation|ations)$/
const ALWAYS_DOUBLED =
  /^(?:control|patrol|expel|compel|propel|repel|excel|rebel|instal|enrol|distil|fulfil|instil|cancell?ation)/

const pairs = new Map<string, string>()
for (const pair of PAIRS.trim().split(/\||\n\s*/)) {
  const [british, american] = pair.trim().split(' ')
  if (!british || !american) continue
  for (const [a, b] of withEndings(british, american)) {
    pairs.set(a, b)
    pairs.set(b, a)
  }
}

function withEndings(british: string, american: string): [string, string][] {
  const result: [string, string][] = [[british, american]]
  if (/[a-z]re$/.test(british) && american.endsWith('er')) {
    result.push(
      [`${british}s`, `${american}s`],
      [`${british}d`, `${american}ed`],
      [`${british.slice(0, -1)}ing`, `${american}ing`],
    )
  } else if (british.endsWith('ogue')) {
    result.push([`${british}s`, `${american}s`], [`${british}d`, `${american}ed`])
  } else if (/[^s]$/.test(british) && /[^s]$/.test(american)) result.push([`${british}s`, `${american}s`])
  if (british.endsWith('ence') && american.endsWith('ense')) {
    result.push([`${british}d`, `${american}d`], [`${british.slice(0, -1)}ing`, `${american.slice(0, -1)}ing`])
  }
  if (british === 'practise')
    result.push(['practised', 'practiced'], ['practising', 'practicing'], ['practises', 'practices'])
  if (british === 'grey') result.push(['greys', 'grays'], ['greying', 'graying'], ['greyed', 'grayed'])
  return result
}

/** The other spelling of a lower-case word, or null where there is none. */
export function otherSpelling(word: string): string | null {
  return (
    pairs.get(word) ?? otherOur(word) ?? otherIse(word) ?? otherDoubled(word) ?? otherCo(word) ?? otherMedical(word)
  )
}

function otherOur(word: string): string | null {
  for (let at = word.indexOf('o', 1); at > 0; at = word.indexOf('o', at + 1)) {
    const british = word.startsWith('our', at)
    if (!british && !word.startsWith('or', at)) continue
    const stem = `${word.slice(0, at)}our`
    const rest = word.slice(at + (british ? 3 : 2))
    if (OUR.has(stem.replace(/^(?:un|dis|mis|re|multi)/, '')) || OUR.has(stem)) {
      if (OUR_ENDING_PATTERN.test(rest)) return word.slice(0, at) + (british ? 'or' : 'our') + rest
    }
  }
  return null
}

function otherIse(word: string): string | null {
  const parts = ISE.exec(word)
  if (!parts || ALWAYS_ISE.test(word)) return null
  const [, stem, vowel, letter, ending] = parts
  if (vowel === 'y' && !/(?:al|ol|ar)$/.test(stem ?? '')) return null
  if (vowel === 'y' && !/(?:anal|paral|catal|dial|hydrol|electrol|breathal|psychoanal)$/.test(stem ?? '')) return null
  return `${stem}${vowel}${letter === 's' ? 'z' : 's'}${ending}`
}

function otherDoubled(word: string): string | null {
  if (ALWAYS_DOUBLED.test(word)) return null
  const parts = DOUBLED.exec(word)
  if (!parts) return null
  const [, stem, ending] = parts
  return word === `${stem}l${ending}` ? `${stem}${ending}` : `${stem}l${ending}`
}

/** `cooperate` and `co-operate`: the hyphen is a space once folded. */
function otherCo(word: string): string | null {
  if (/^(?:co|un-?co)(?:operat|ordinat|opt)/.test(word)) return word.replace(/co(?=operat|ordinat|opt)/, 'co-')
  return null
}
