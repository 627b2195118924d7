/**
 * Where a frame stands among the frames of its page: its index in its parent, from the page down. Other origins let one
 * see no more of them than that, and no less.
 */

/** The path of this frame; empty for the page itself, with -1 for a frame in a shadow tree, which has no index. */
export function framePath(): number[] {
  const path: number[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) path.unshift(indexIn(at.parent, at))
  return path
}

function indexIn(parent: Window, frame: Window): number {
  for (let index = 0; index < parent.length; index++) if (parent[index] === frame) return index
  return -1
}

/** Scrolls the element that shows the frame at a path into view, where it lies in this frame on the way there. */
export function revealFrame(path: readonly number[]): void {
  const own = framePath()
  const next = path[own.length]
  if (next === undefined || own.some((index, at) => index !== path[at])) return
  const target = window[next]
  for (const element of document.querySelectorAll('iframe, frame, object')) {
    const shown: unknown = Reflect.get(element, 'contentWindow')
    if (target && shown === target) element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
