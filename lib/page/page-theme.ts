/**
 * Whether a page is light or dark in the place where something of ours is to lie: by what it paints behind a text, and
 * where that cannot be told, by the colour of the text itself.
 */
import { parentOf } from './element-style'

export type PageTheme = 'light' | 'dark'

/** Red, green, blue and opacity, each from 0 to 1; grey where only the lightness is told. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** The theme that fits the page around a node. Asks for computed styles, so not to be called in a loop. */
export function pageThemeAt(node: Node): PageTheme {
  const element = node instanceof Element ? node : node.parentElement
  if (!element) return themeOfCanvas()
  const painted = paintedBehind(element)
  if (painted === 'unknown') return isLight(getComputedStyle(element).color) ? 'dark' : 'light'
  if (painted === 'canvas') return themeOfCanvas(element)
  return luminance(painted) < MIDDLE ? 'dark' : 'light'
}

/** Black and white text are equally legible on it. */
const MIDDLE = 0.18

/** The colour behind an element; unknown where an image lies there, the canvas where nothing does. */
function paintedBehind(element: Element): Colour | 'unknown' | 'canvas' {
  let above: Colour = [0, 0, 0, 0]
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    const colour = readColour(backgroundColor)
    if (!colour) return 'unknown'
    if (backgroundImage !== 'none' && above[3] < OPAQUE) return 'unknown'
    above = over(above, colour)
    if (above[3] >= OPAQUE) return above
  }
  if (above[3] < 0.5) return 'canvas'
  const canvas = themeOfCanvas(element) === 'dark' ? 0 : 1
  return over(above, [canvas, canvas, canvas, 1])
}

/** What lies under it no longer shows. */
const OPAQUE = 0.95

/**
 * The ground that the browser gives a document which paints none: light, unless the document lets the reader's system
 * decide. It may say that in a way that no style tells, so its text decides; a frame shows what is behind the frame.
 */
function themeOfCanvas(element: Element = document.documentElement): PageTheme {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' ')
  const isDark = schemes.includes('dark')
  if (isDark && !schemes.includes('light')) return 'dark'
  if (isDark) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return isLight(getComputedStyle(element).color) ? 'dark' : 'light'
}

function isLight(color: string): boolean {
  const colour = readColour(color)
  return colour !== null && luminance(colour) > 0.4
}

/** What two layers look like together. */
function over(top: Colour, bottom: Colour): Colour {
  const alpha = top[3] + bottom[3] * (1 - top[3])
  if (alpha === 0) return [0, 0, 0, 0]
  const mix = (at: 0 | 1 | 2): number => (top[at] * top[3] + bottom[at] * bottom[3] * (1 - top[3])) / alpha
  return [mix(0), mix(1), mix(2), alpha]
}

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** A colour as computed styles give it; of wider colour spaces the lightness is enough. */
function readColour(text: string): Colour | null {
  const [, name = '', inside = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(text) ?? []
  const numbers = (inside.match(/(?:^|[\s,/])-?[\d.]+(?:e-?\d+)?|none/g) ?? []).map(
    (part) => Number.parseFloat(part.replace(/^[\s,/]+/, '')) || 0,
  )
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers
  switch (name) {
    case 'rgb':
    case 'rgba':
      return [first / 255, second / 255, third / 255, alpha]
    case 'color':
      return [first, second, third, alpha]
    case 'oklab':
    case 'oklch':
      return [first, first, first, alpha]
    case 'lab':
    case 'lch':
      return [first / 100, first / 100, first / 100, alpha]
    default:
      return null
  }
}
