/**
 * The icons of all surfaces, drawn on a grid of 16 with one line width, in the colour of the text around them.
 */
import type { VNode } from 'preact'

const PATHS = {
  back: 'M10 3 5 8l5 5',
  check: 'm3 8.5 3.2 3.2L13 5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5h7.5v8H5.5zM3 10.5v-8h7.5',
  down: 'm4 6 4 4 4-4',
  edit: 'm3 13 .7-3L11 2.8 13.2 5 6 12.3zM9.6 4.2l2.2 2.2',
  export: 'M8 2v7.5M5 6.8l3 3 3-3M2.5 11v2.5h11V11',
  grip: 'M6 4h.4m3.2 0h.4M6 8h.4m3.2 0h.4M6 12h.4m3.2 0h.4',
  hide: 'M2 2l12 12M6.5 4a6.6 6.6 0 0 1 1.5-.2c3 0 5.2 2.2 6.2 4.2a9 9 0 0 1-2 2.6M4.3 5.3A9 9 0 0 0 1.8 8c1 2 3.2 4.2 6.2 4.2 1 0 1.9-.2 2.7-.6',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.7 4h.6m-.6 4h.6m-.6 4h.6',
  more: 'M3 8h.6m4.1 0h.6m4.1 0h.6',
  open: 'M6.5 3H3v10h10V9.5M9 3h4v4m0-4L7.5 8.5',
  pair: 'M2.5 5h9m-2.5-2.5L11.5 5 9 7.5m4.5 3.5h-9M7 8.5 4.5 11 7 13.5',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2m-7-2h7v4h-7z',
  quote: 'M3 11V7.5C3 5.5 4 4 6 3.5M9 11V7.5c0-2 1-3.5 3-4M3 8h3v3H3zm6 0h3v3H9z',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m3.3 7.8 3.4 3.4',
  settings:
    'M2.5 4.5h6m3 0h2M2.5 11.5h2m3 0h6M8.5 4.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0m-4 7a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0',
  speak: 'M2.5 6v4h2.5L8 12.8V3.2L5 6zM10.3 5.8a3 3 0 0 1 0 4.4m1.8-6.2a5.6 5.6 0 0 1 0 8',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2m-5.5 0 .6 9h5.8l.6-9M6.7 7v4m2.6-4v4',
  undo: 'M5.5 3 2.5 6l3 3m-3-3h7a4 4 0 0 1 0 7.5H6',
} as const

export type IconName = keyof typeof PATHS

/** An icon says nothing by itself: the control that holds it has the name. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
