/**
 * The colours of marks. A page's own colours are not known to a style sheet, so each line keeps at least 3:1 against
 * white and against near-black, and each ground leaves black text on white and white text on near-black well legible.
 */

export interface MarkTones {
  /** Of the line. */
  readonly line: string
  /** The same, thinned: what is under it shows through. */
  readonly ground: string
  /** For small type on light paper and on dark. */
  readonly inkOnLight: string
  readonly inkOnDark: string
}

/** By the names under which the settings keep them. */
export const MARK_TONES = {
  slate: tones('#6b7fa8', '#46587f', '#b3c1e0'),
  blue: tones('#3b82e0', '#1a5cb5', '#8fbdf7'),
  teal: tones('#14919b', '#0b6670', '#6fcdd3'),
  green: tones('#3f9142', '#2a6a2d', '#8fce90'),
  ochre: tones('#b07a1e', '#80550c', '#e2b566'),
  red: tones('#d9534f', '#ab2f2b', '#f2a19d'),
  plum: tones('#a864b8', '#7d3f8c', '#d7a6e2'),
  grey: tones('#808080', '#5a5a5a', '#bdbdbd'),
} as const

export type ToneName = keyof typeof MARK_TONES

function tones(line: string, inkOnLight: string, inkOnDark: string): MarkTones {
  return { line, ground: `${line}4d`, inkOnLight, inkOnDark }
}
