/**
 * A line of text as each mode leaves it, drawn small.
 */
import type { VNode } from 'preact'
import type { Mode } from '../lib/extension/settings-form'

export const ModePicture = ({ mode }: { readonly mode: Mode }): VNode => (
  <svg class="mode-picture" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
    {mode === 'background' ? <rect class="ground" x="11" y="6.5" width="18" height="11" rx="2" /> : null}
    <path class="words" d="M2 12h6.5M31.5 12H38" />
    <path class={mode === 'off' ? 'words' : 'marked-word'} d="M14 12h12" />
    <Addition mode={mode} />
  </svg>
)

function Addition({ mode }: { readonly mode: Mode }): VNode | null {
  if (mode === 'hover') return <path class="pointer" d="M20 11v9.6l2.4-2.1 1.7 3.6 1.9-.9-1.7-3.5 3.2-.2z" />
  if (mode === 'underline') return <path class="line" d="M13 17h14" />
  return mode === 'gloss' ? <path class="gloss" d="M15.5 6.5h9" /> : null
}
