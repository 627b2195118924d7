/** How marks are drawn on pages, for the preview. */
import type { MarkDrawing } from '../../components/options/MarkPreview'
import { markCss } from '../../lib/page/highlight-style'
import { MARK_TONES } from '../../lib/page/mark-colours'

export const drawing: MarkDrawing = {
  markCss,
  colour: (colour) => MARK_TONES[colour].line,
}
