/** Guards for what arrives from elsewhere: messages, storage, packages. */

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/** Whole numbers, as a typed array or, where the browser carries only JSON, as a plain one; null for anything else. */
export function readNumbers(value: unknown): Uint32Array | null {
  if (value instanceof Uint32Array) return value
  if (!Array.isArray(value) || !value.every((each) => Number.isInteger(each) && each >= 0)) return null
  return Uint32Array.from(value)
}
