/**
 * What a piece of text stands on: the colour behind it, and whether that is dark.
 */
import { parentOf } from './element-style'

export interface Paper {
  /** A CSS colour. */
  readonly colour: string
  readonly isDark: boolean
}

const LIGHT: Paper = { colour: '#ffffff', isDark: false }
const DARK: Paper = { colour: '#17181a', isDark: true }

/** The paper of the text right in the element; where a picture lies behind it, its own colour must tell. */
export function paperOf(element: Element): Paper {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') break
    const channels = channelsOf(backgroundColor)
    if (!channels || channels.alpha < 0.5) continue
    return { colour: backgroundColor, isDark: channels.light < 0.35 }
  }
  const ink = channelsOf(getComputedStyle(element).color)
  return ink !== null && ink.light > 0.6 ? DARK : LIGHT
}

/** How light a colour is, from 0 to 1, and how opaque; null for one in a form that is not read here. */
function channelsOf(colour: string): { readonly light: number; readonly alpha: number } | null {
  const found = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(colour)
  if (!found) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = found
    .slice(1)
    .map((part) => (part === undefined ? 1 : Number(part)))
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha }
}
