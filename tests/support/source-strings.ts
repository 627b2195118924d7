/**
 * What the source says to a reader: keys it asks the message catalogue for, and text it writes itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type ESTree, parseSync, Visitor } from 'vite'

export interface SourceStrings {
  /** Keys given to `t`, each with its file. */
  readonly keys: ReadonlyMap<string, string>
  /** Calls of `t` whose key is not written there, as `file:line`. */
  readonly computedKeys: readonly string[]
  /** Text in JSX that comes from no catalogue, as `file:line: text`. */
  readonly texts: readonly string[]
}

/** Attributes that are shown or read out. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'])

const LETTER = /\p{L}/u

/** Reads every TypeScript file below the folders. */
export function readSourceStrings(folders: readonly string[]): SourceStrings {
  const keys = new Map<string, string>()
  const computedKeys: string[] = []
  const texts: string[] = []
  for (const file of folders.flatMap(sourceFiles)) {
    const source = readFileSync(file, 'utf8')
    const place = (start: number): string => `${file}:${source.slice(0, start).split('\n').length}`
    const note = (text: unknown, start: number): void => {
      if (typeof text === 'string' && LETTER.test(text)) texts.push(`${place(start)}: ${text.trim()}`)
    }
    new Visitor({
      CallExpression: (call) => {
        const key = call.arguments[0]
        if (call.callee.type !== 'Identifier' || call.callee.name !== 't' || !key) return
        if (key.type === 'Literal' && typeof key.value === 'string') keys.set(key.value, file)
        else computedKeys.push(place(call.start))
      },
      JSXText: (node) => note(node.value, node.start),
      JSXExpressionContainer: ({ expression, start }) => note(writtenText(expression), start),
      JSXAttribute: ({ name, value, start }) => {
        if (value?.type === 'Literal' && name.type === 'JSXIdentifier' && SPOKEN.has(name.name))
          note(value.value, start)
      },
    }).visit(parseSync(file, source).program)
  }
  return { keys, computedKeys, texts }
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)

/** The literal text of `{'text'}` and `{`text`}`; these are children or attributes, and classes are neither. */
function writtenText(expression: ESTree.JSXExpression): string | null {
  return expression.type === 'Literal' && typeof expression.value === 'string' ? expression.value : null
}
