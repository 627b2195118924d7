/**
 * Text that says which language it is in.
 */
import type { VNode } from 'preact'
import type { TaggedText } from './languages'

export function Tagged({ value, class: className }: { readonly value: TaggedText; readonly class?: string }): VNode {
  return (
    <span lang={value.language} class={className}>
      {value.text}
    </span>
  )
}
