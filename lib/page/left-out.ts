/**
 * Which parts of a page are left out by what their attributes say: editors, and what must not be translated.
 */
import { holdsCode, kindOf } from './element-kind'
import { parentOf } from './element-style'
import { isMatch } from './form-proof'

/** Marks our own card's host, which is never scanned. */
export const CARD_HOST_TAG = 'termlight-card'

/** Editors of code that are none by their attributes: what is typed goes into a field beside the lines. */
const CODE_EDITORS = ['.CodeMirror', '.ace_editor', '.monaco-editor']

/** `isContentEditable` is false in hidden trees, so the attribute itself is asked; values that mean nothing are none. */
const NEVER_READ = [
  '[contenteditable=""]',
  '[contenteditable="true" i]',
  '[contenteditable="plaintext-only" i]',
  '[role~="textbox" i]',
  '[role~="searchbox" i]',
  ...CODE_EDITORS,
  CARD_HOST_TAG,
].join(',')

const LEFT_OUT = [
  NEVER_READ,
  // A whole page says so to keep translators from rewriting its DOM, which we never do.
  '[translate="no" i]:not(:root, body)',
  '.notranslate:not(:root, body)',
].join(',')

/** What may be translated again, though the part around it may not. */
const LET_IN = '[translate="yes" i],[translate=""]'

/** Attributes that put an element in or out. */
export const DECIDING_ATTRIBUTES = ['contenteditable', 'role', 'translate'] as const

/** Elements that were left out when last asked. */
const known = new WeakSet<Element>()

/**
 * Every element that may be left out is among those that one of these finds. On a long page that takes half as long as to
 * look for `LEFT_OUT`, and it is one piece of work: names of classes and tags are looked up, attributes asked one by one.
 */
const CANDIDATES = ['[contenteditable],[translate],[role*="box" i]', '.notranslate', ...CODE_EDITORS, CARD_HOST_TAG]

/** The elements in this tree that are left out: some native passes instead of a question per element. */
export function leftOutWithin(root: ParentNode): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const selector of CANDIDATES) {
    for (const element of root.querySelectorAll(selector)) if (isMatch(element, LEFT_OUT)) found.add(element)
  }
  for (const element of found) known.add(element)
  return found
}

/** Whether the element came in or went out by a change of its attributes. */
export function hasComeInOrOut(element: Element): boolean {
  const isOut = isMatch(element, LEFT_OUT)
  if (isOut === known.has(element)) return false
  if (isOut) known.add(element)
  else known.delete(element)
  return true
}

/** Whether an element holds what stands for scripts where they are off: where they are on, it is read as one text. */
export function standsForScripts(element: Element): boolean {
  return element.localName === 'noscript' && element.firstElementChild !== null
}

/** Whether the whole document is an editor, as the frames of older ones are. */
export function isAllEdited(): boolean {
  return document.designMode === 'on'
}

/** Whether the element lies in a part that is left out, by tag or attribute, shadow hosts included. */
export function isLeftOut(element: Element): boolean {
  let isLetIn = false
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (isMatch(at, LEFT_OUT)) {
      known.add(at)
      if (!isLetIn || isMatch(at, NEVER_READ)) return true
    }
    isLetIn ||= isMatch(at, LET_IN)
    const kind = kindOf(at)
    if (kind === 'object' || (kind === 'nothing' && !standsForScripts(at))) return true
    if (kind === 'preformatted' && holdsCode(at)) return true
  }
  return false
}

/** The parts of what is left out that are to be read after all, as their own attributes say. */
export function letInWithin(leftOut: Element): readonly Element[] {
  return [...leftOut.querySelectorAll(LET_IN)].filter((part) => {
    const around = parentOf(part)
    return around !== null && isLeftOut(around) && !isLeftOut(part)
  })
}
