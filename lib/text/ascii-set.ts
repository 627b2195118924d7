/** Characters of ASCII as a set that a unit is looked up in at once. */
export function asciiSet(characters: string): Uint8Array {
  const set = new Uint8Array(128)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}
