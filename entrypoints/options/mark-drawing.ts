/** How marks are drawn on pages, for the preview. */
import type { MarkDrawing } from '../../components/options/MarkPreview'

const LINES = { dotted: '2px', solid: '1.5px', dashed: '1.5px', wavy: '1.5px', double: '1px' } as const

const COLOURS = {
  slate: '#6b7fa8',
  blue: '#3b82e0',
  teal: '#14919b',
  green: '#3f9142',
  ochre: '#b07a1e',
  red: '#d9534f',
  plum: '#a864b8',
  grey: '#808080',
} as const

export const drawing: MarkDrawing = {
  colour: (colour) => COLOURS[colour],
  markCss({ colour, line }, mode) {
    if (mode === 'background') return `background-color: ${COLOURS[colour]}4d`
    if (mode !== 'underline' && mode !== 'gloss') return ''
    return `text-decoration: underline ${line} ${COLOURS[colour]} ${LINES[line]}; text-underline-offset: 0.2em`
  },
}
