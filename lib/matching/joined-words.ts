/**
 * Words that a text writes with a hyphen and a glossary in one: `water-course` for `watercourse`. Which of a text's hyphens
 * stand in such a word is told by the index; only round these a piece of the text is read again, without the hyphen.
 */
import { codeAt, entryAt, isLowerCase, isUpperCase, KIND } from '../text/characters'
import type { Candidates } from './candidates'
import { isInRun, runHash, tokenHash } from './tokens'

/** Characters of the text before a hyphen and behind it that are read again. */
const BEFORE = 32
const BEHIND = 64

/** The offsets of a text's hyphens. Others than the one on every keyboard are not worth the time to look for them. */
export function hyphensOf(text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) offsets.push(at)
  return offsets
}

/** Whether the letters before a hyphen and behind it may together begin a surface. */
export function mayBeJoined(text: string, hyphen: number, candidates: Candidates): boolean {
  const start = runStart(text, hyphen)
  const end = runEnd(text, hyphen + 1)
  if (start === hyphen || end === hyphen + 1 || isAgain(text, start, hyphen)) return false
  return candidates.mayBegin(runHash(text, start, hyphen, hyphen + 1, end), hashBehind(text, end))
}

/** Where the letters and digits begin that end before an offset. */
function runStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < BEFORE && isInRun(entryAt(codeAt(text, start - 1)))) start--
  return start
}

/** Where the letters and digits end that begin at an offset. */
function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < BEHIND && isInRun(entryAt(codeAt(text, end)))) end++
  return end
}

/** The hash of the token behind a word; that of nothing at the text's end. */
function hashBehind(text: string, end: number): number {
  let at = end
  while (at < text.length && isGap(entryAt(codeAt(text, at)) >>> 16)) at++
  if (at === text.length) return 0
  const next = runEnd(text, at)
  return next > at ? runHash(text, at, next, next, next) : tokenHash([entryAt(codeAt(text, at))])
}

const isGap = (kind: number): boolean => kind === KIND.space || kind === KIND.dash

/** A hyphen behind `re` tells another word from one without: to re-sign, to re-cover, to re-source. */
const isAgain = (text: string, start: number, end: number): boolean =>
  end - start === 2 && unitOf(text, start) === R && unitOf(text, start + 1) === E

const unitOf = (text: string, at: number): number => entryAt(codeAt(text, at)) & 0xffff

const R = 'r'.charCodeAt(0)
const E = 'e'.charCodeAt(0)

/** A piece of a text without one of its hyphens, and where it begins in the text. */
export function withoutHyphen(text: string, hyphen: number): { readonly piece: string; readonly from: number } {
  const from = Math.max(0, hyphen - BEFORE)
  const behind = text.slice(hyphen + 1, hyphen + BEHIND)
  // A heading's Well-Being is no identifier: WellBeing would be one.
  const isTitle = behind.length > 1 && isUpperCase(codeAt(behind, 0)) && isLowerCase(codeAt(behind, 1))
  return {
    piece: text.slice(from, hyphen) + (isTitle ? behind.charAt(0).toLowerCase() + behind.slice(1) : behind),
    from,
  }
}
