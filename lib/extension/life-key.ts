/**
 * Where scripts of one extension find each other; a page does not see it. Were it a name, an element of the page with that
 * name or id would be found there.
 */
export const LIFE_KEY = Symbol.for('termlight')

/** Whether the content script has begun in this document. */
export const isBegun = (): boolean => Reflect.has(globalThis, LIFE_KEY)
