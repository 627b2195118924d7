/**
 * Which element of a page holds a host of ours, so that it can be used whatever lies in the top layer.
 */
import { isMatch, parentNodeOf } from './form-proof'

/** Everything outside these is inert or not to be seen, or closes them when it is pressed. */
const ENCLOSING = ':fullscreen, dialog:modal, dialog[open][closedby], [popover]:popover-open'

/** The root element, not the body: pages exchange their body. */
export function parentFor(node: Node | undefined): Element {
  for (let current = node; current; current = parentAcrossRoots(current))
    if (current instanceof Element && isMatch(current, ENCLOSING)) return current
  return document.documentElement
}

/** For what stays, whatever opens over it: the newest modal dialogue, else what fills the screen. */
export function parentForPinned(): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  return modal ?? document.querySelector(':fullscreen:not(video, iframe, canvas, img)') ?? document.documentElement
}

/** Whether a node is in the part of the page that fills the screen; where nothing does, every node is. */
export function isOnFullScreen(node: Node | undefined): boolean {
  const full = document.fullscreenElement
  if (!full || !node) return true
  for (let current: Node | undefined = node; current; current = parentAcrossRoots(current))
    if (current === full) return true
  return false
}

const parentAcrossRoots = (node: Node): Node | undefined =>
  parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : undefined)
