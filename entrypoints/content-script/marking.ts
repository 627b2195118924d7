/** What the reader's settings mean for the marks of a page. */
import { DEFAULT_STYLE, type MarkStyle, type Mode, type Settings } from '../../lib/extension/settings-form'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import { markRules, styleName } from '../../lib/page/highlight-style'
import type { Showing, StyleOf } from '../../lib/page/shown-terms'

export interface Marking {
  readonly showing: Showing
  /** The rules of the styles that may be used. */
  readonly css: string
}

export function markingOf(settings: Settings, mode: Mode): Marking {
  const { density, languages } = settings
  const styleOf: StyleOf = (occurrence, { isChinese }) => {
    const { sense } = occurrence
    if (sense.state === 'known') return null
    if (density === 'saved' && sense.state !== 'saved') return null
    if (density === 'new' && sense.state !== undefined) return null
    return isWanted(sense.language, languages, isChinese) ? styleName(lookOf(settings.styles, occurrence), mode) : null
  }
  const looks = [DEFAULT_STYLE, ...Object.values(settings.styles)]
  return {
    showing: { styleOf, first: density === 'section' || density === 'page' ? density : null },
    css: markRules(looks, mode),
  }
}

/** Tells markings that differ. Others may be exchanged without anybody seeing it. */
export const markingKey = ({ density, languages, styles }: Settings, mode: Mode): string =>
  JSON.stringify([mode === 'background', density, languages, styles])

/** The style of the glossary that is first in priority. */
export function lookOf(styles: Settings['styles'], { sense }: FoundOccurrence): MarkStyle {
  const key = sense.conceptKeys[0] ?? ''
  const glossary = key.slice(0, Math.max(0, key.indexOf('/')))
  return (Object.hasOwn(styles, glossary) ? styles[glossary] : undefined) ?? DEFAULT_STYLE
}

function isWanted(language: string, wanted: Settings['languages'], isChinesePage: boolean | null): boolean {
  const primary = language.split('-')[0]
  if (wanted === 'both') return true
  if (wanted === 'page') return isChinesePage === null || (primary === 'zh') === isChinesePage
  return primary === wanted
}
