/**
 * Where scripts of one extension find each other; a page does not see it. Were it a name, an element of the page with that
 * name or id would be found there.
 */
export const LIFE_KEY = Symbol.for('termlight')

/** Whether the content script has begun in this document; a window may be given another one. */
export function isBegun(): boolean {
  const life: unknown = Reflect.get(globalThis, LIFE_KEY)
  return typeof life === 'object' && life !== null && Reflect.get(life, 'document') === document
}
