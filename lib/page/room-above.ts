/**
 * How much of what lies over a block is free: its own padding, and the way up to what stands before it.
 */
import { parentOf } from './element-style'

/** So many ancestors are asked for something before the block. */
const LEVELS = 6

/** The lower edge of what stands before the block, in the viewport's CSS px; -Infinity where there is nothing near. */
export function endOfTextBefore(block: Element): number {
  const { top } = block.getBoundingClientRect()
  let at: Element | null = block
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
    let sibling = at.previousElementSibling
    while (sibling) {
      const box = sibling.getBoundingClientRect()
      if (box.height > 0 && box.bottom <= top + 2) return box.bottom
      if (box.height > 0) break
      sibling = sibling.previousElementSibling
    }
  }
  return -Infinity
}

/** Where the content of a block begins, downwards. */
export function contentTop(block: Element): number {
  const { borderTopWidth, paddingTop } = getComputedStyle(block)
  return block.getBoundingClientRect().top + Number.parseFloat(borderTopWidth) + (Number.parseFloat(paddingTop) || 0)
}
