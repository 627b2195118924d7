/** The form of what the reader chose, and how it is read from whatever is stored. */

/** How terms are shown: not at all, on hover only, with a line, with a ground, with the counterpart over them. */
export const MODES = ['off', 'hover', 'underline', 'background', 'gloss'] as const
export type Mode = (typeof MODES)[number]

/** Which occurrences are marked: all, the first in each section or on the page, those of saved or of new concepts. */
export const DENSITIES = ['all', 'section', 'page', 'saved', 'new'] as const
export type Density = (typeof DENSITIES)[number]

/** Terms of which language are marked; `page` is the language the page is written in. */
export const MARKED_LANGUAGES = ['both', 'page', 'en', 'zh'] as const
export type MarkedLanguage = (typeof MARKED_LANGUAGES)[number]

/** What opens a card: the pointer resting, a click or tap, resting with a key held, or only the keyboard. */
export const OPENINGS = ['hover', 'click', 'modifier', 'keyboard'] as const
export type Opening = (typeof OPENINGS)[number]

export const MODIFIERS = ['Alt', 'Control', 'Shift'] as const
export type Modifier = (typeof MODIFIERS)[number]

/** What a selection does: shows a button, opens the panel, or nothing until menu or shortcut. */
export const SELECTION_ANSWERS = ['button', 'panel', 'menu'] as const
export type SelectionAnswer = (typeof SELECTION_ANSWERS)[number]

/** The script of Chinese on cards; `page` is that of the text around the term. */
export const SCRIPTS = ['page', 'Hans', 'Hant'] as const
export type ScriptChoice = (typeof SCRIPTS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]

/** Colours of marks that are legible on light and on dark pages. */
export const MARK_COLOURS = ['slate', 'blue', 'teal', 'green', 'ochre', 'red', 'plum', 'grey'] as const
export type MarkColour = (typeof MARK_COLOURS)[number]

export const MARK_LINES = ['dotted', 'solid', 'dashed', 'wavy', 'double'] as const
export type MarkLine = (typeof MARK_LINES)[number]

/** How the occurrences of one glossary are drawn. */
export interface MarkStyle {
  readonly colour: MarkColour
  readonly line: MarkLine
}

export interface Settings {
  /** On every site without a mode of its own. */
  readonly mode: Mode
  /** By host name. */
  readonly siteModes: Readonly<Record<string, Mode>>
  readonly density: Density
  readonly languages: MarkedLanguage
  /** By glossary id; a glossary that is missing has the default style. */
  readonly styles: Readonly<Record<string, MarkStyle>>
  readonly opening: Opening
  readonly modifier: Modifier
  /** How long the pointer rests before a card opens, in ms. */
  readonly delay: number
  readonly script: ScriptChoice
  /** Whether pinyin is shown. */
  readonly pinyin: boolean
  readonly theme: ThemeChoice
  readonly selection: SelectionAnswer
  /** Whether a strip at the page's edge shows where its terms are. */
  readonly strip: boolean
}

export const LONGEST_DELAY = 2_000

export const DEFAULT_STYLE: MarkStyle = Object.freeze({ colour: 'slate', line: 'dotted' })

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  mode: 'underline',
  siteModes: Object.freeze({}),
  density: 'all',
  languages: 'both',
  styles: Object.freeze({}),
  opening: 'hover',
  modifier: 'Alt',
  delay: 120,
  script: 'page',
  pinyin: true,
  theme: 'auto',
  selection: 'button',
  strip: false,
})

/** The mode on pages of a host. */
export const modeOn = (settings: Settings, hostname: string): Mode =>
  (Object.hasOwn(settings.siteModes, hostname) ? settings.siteModes[hostname] : undefined) ?? settings.mode

/** The settings after a host got a mode of its own, or with null lost it. */
export function withSiteMode(settings: Settings, hostname: string, mode: Mode | null): Settings {
  const { [hostname]: _, ...others } = settings.siteModes
  return { ...settings, siteModes: mode === null ? others : { ...others, [hostname]: mode } }
}

/** The mode after this one, as the shortcut switches through them. */
export const nextMode = (mode: Mode): Mode => MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'off'

/** What is stored may be of another version or damaged: each setting stands for itself. */
export function readSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {}
  const one = <Value>(key: keyof Settings, values: readonly Value[], fallback: Value): Value =>
    values.find((each) => each === stored[key]) ?? fallback
  const fallback = DEFAULT_SETTINGS
  return {
    mode: one('mode', MODES, fallback.mode),
    siteModes: readRecord(stored['siteModes'], readMode),
    density: one('density', DENSITIES, fallback.density),
    languages: one('languages', MARKED_LANGUAGES, fallback.languages),
    styles: readRecord(stored['styles'], readStyle),
    opening: one('opening', OPENINGS, fallback.opening),
    modifier: one('modifier', MODIFIERS, fallback.modifier),
    delay: readDelay(stored['delay']),
    script: one('script', SCRIPTS, fallback.script),
    pinyin: one('pinyin', [true, false], fallback.pinyin),
    theme: one('theme', THEMES, fallback.theme),
    selection: one('selection', SELECTION_ANSWERS, fallback.selection),
    strip: one('strip', [true, false], fallback.strip),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const readMode = (value: unknown): Mode | null => MODES.find((each) => each === value) ?? null

function readStyle(value: unknown): MarkStyle | null {
  if (!isRecord(value)) return null
  const colour = MARK_COLOURS.find((each) => each === value['colour'])
  const line = MARK_LINES.find((each) => each === value['line'])
  return colour && line ? { colour, line } : null
}

function readRecord<Value>(value: unknown, read: (each: unknown) => Value | null): Readonly<Record<string, Value>> {
  const pairs = Object.entries(isRecord(value) ? value : {}).flatMap(([key, each]): [string, Value][] => {
    const good = read(each)
    return good === null ? [] : [[key, good]]
  })
  return Object.fromEntries(pairs)
}

const readDelay = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= LONGEST_DELAY ? Math.round(value) : DEFAULT_SETTINGS.delay
