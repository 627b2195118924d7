/**
 * Which of two languages in Latin letters a text is written in, told by its small words. A term spelt alike in both is of
 * that language, and a word of the one is none of the other: `résumé` in French is no `resume`, `pile` in English no `pile`.
 */
import { codeAt } from '../text/characters'
import { isEnglish } from '../text/language'

const ENGLISH = new Set(
  'the of and to is are was were with that this for from by which have has been their it its not be at'.split(' '),
)

/** Of the Romance and Germanic languages; none that English has, too. */
const OTHER = new Set(
  (
    'l qu le la les des du de et est une un dans pour que qui sur avec par au aux ce cette sont ' +
    'el los las del y es una en para por como más ' +
    'il di che della dei gli nel con sono ' +
    'os um uma em não com dos das ao ' +
    'der die das und ist ein eine den dem mit für von zu auf nicht werden ' +
    'het een van niet zijn voor och att det som'
  ).split(' '),
)

const WORDS = /\p{L}+/gu
const ACCENT = /[\u00c0-\u024f]/
/** The small words of a sentence are told from a word or two that it quotes. */
const FEW = 2
/** So many more of one kind leave no doubt: the rest of the text is not read. */
const ENOUGH = 6
/** No small word is longer. */
const LONGEST = 6

/** What the small words of a text say of it. */
interface Evidence {
  /** Whether it is in English rather than another language in Latin letters; null where it does not say. */
  readonly isEnglish: boolean | null
  /** The likelier of the two. */
  readonly leansToEnglish: boolean
}

function evidenceOf(text: string): Evidence {
  let english = 0
  let other = 0
  for (const [word] of text.matchAll(WORDS)) {
    if (word.length > LONGEST) continue
    const small = word.toLowerCase()
    if (ENGLISH.has(small)) english++
    else if (OTHER.has(small)) other++
    if (Math.abs(english - other) === ENOUGH) break
  }
  const isSure = Math.max(english, other) >= FEW && (english > other * 2 || other > english * 2)
  return {
    isEnglish: isSure ? english > other : null,
    leansToEnglish: english === other ? !ACCENT.test(text) : english > other,
  }
}

/** What is asked of an occurrence. */
interface Spanned {
  readonly start: number
  readonly end: number
  readonly language: string
  /** Its other language, where it is spelt alike in two. */
  readonly other: string | null
}

const A_GRAVE = 0xc0
const LAST_LATIN = 0x24f

/**
 * The occurrences of a text that are of its language, those spelt alike in two languages in the one it is written in;
 * `inLanguage` gives an occurrence in its other language. `hasOther` says whether there are terms of a language in Latin
 * letters that is not English.
 */
export function settle<Term extends Spanned>(
  text: string,
  found: Term[],
  hasOther: boolean,
  inLanguage: (term: Term) => Term,
): Term[] {
  if (hasOther && !found.some((term) => isDoubtful(text, term))) return found
  const evidence = evidenceOf(text)
  if (!hasOther && evidence.isEnglish !== false) return found
  return found
    .filter(
      (term) =>
        evidence.isEnglish === null ||
        term.other !== null ||
        isEnglish(term.language) === evidence.isEnglish ||
        !isDoubtful(text, term),
    )
    .map((term) =>
      term.other === null || isEnglish(term.language) === evidence.leansToEnglish ? term : inLanguage(term),
    )
}

/** Whether an occurrence may be a word of another language: spelt alike in two, or without the accents that it has there. */
function isDoubtful(text: string, { start, end, language, other }: Spanned): boolean {
  if (other !== null) return true
  // A name, a phrase or a word with an accent is quoted.
  if (isEnglish(language)) return hasAccent(text, start, end) || isOtherGrammar(text, start, end)
  // German nouns have their capital wherever they are quoted.
  const isBegun =
    language !== 'de' &&
    isCapital(codeAt(text, start)) &&
    SENTENCE_START.test(text.slice(Math.max(0, start - 4), start))
  return isPlainWord(text, isBegun ? start + 1 : start, end)
}

/** What stands before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:]|\n)[\s"“‘(]*$/

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** English nouns and verbs that are small words of grammar in other languages: comment in French, war and die in German. */
const GRAMMAR = new Set(
  'comment pour plus tout son car on but dire sort once come sale dice has die war hat also art man fast kind mag not will'.split(
    ' ',
  ),
)
/** Those that are common words of French with another meaning: à part, un stage, en face. */
const FRENCH = new Set(
  (
    'part stage face ores pain main four lit coin chair tour fin court dent don net habit large lance mort notice ' +
    'pays rang reste sable sage sang sensible tape ton vent rate tire four or rude rente legs fond bout champ ' +
    'type types phrase phrases police raisin robe robes sales store stores vague verse regard rein reins relief figure figures file files fine ' +
    'place places pose note notes mode modes charge charges course courses cave caves chat chats grave lecture lectures location locations ' +
    'chose mare pair pie prune retire roman rue tentative tort user vie vile mine mines'
  ).split(' '),
)
/** Ends that English words have from French, where they are spelt so, too: a patient, an intervention. */
const ALIKE = /^[a-z]{3,}(?:[st]ion|[ae]nce|[ai]ble|(?<!m)ent|ant|ine|ique)s?$/
const FRENCH_TEXT = /(?<!\p{L})(?:les|des|une|dans|est|qui|aux?)(?!\p{L})/iu
const LONGEST_GRAMMAR = 8

function isOtherGrammar(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GRAMMAR) return ALIKE.test(text.slice(start, end)) && FRENCH_TEXT.test(text)
  const word = text.slice(start, end).toLowerCase()
  return GRAMMAR.has(word) || ((FRENCH.has(word) || ALIKE.test(word)) && FRENCH_TEXT.test(text))
}

/** Whether a span has a Latin letter with an accent. */
export function hasAccent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = codeAt(text, at)
    if (unit >= A_GRAVE && unit <= LAST_LATIN) return true
  }
  return false
}

function isPlainWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = codeAt(text, at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}
