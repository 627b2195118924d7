/** Values by record as they are stored, each once: the forms of a term share what is asked of the text round them. */
export interface Pooled<Value> {
  readonly values: readonly Value[]
  /** The place of each record's value. */
  readonly places: Readonly<Record<string, number>>
}

/** Values that are alike as JSON count as one. */
export function pooled<Value>(byRecord: Readonly<Record<string, Value>>): Pooled<Value> {
  const known = new Map<string, number>()
  const values: Value[] = []
  const places: Record<string, number> = {}
  for (const [record, value] of Object.entries(byRecord)) {
    const key = JSON.stringify(value)
    let place = known.get(key)
    if (place === undefined) {
      place = values.push(value) - 1
      known.set(key, place)
    }
    places[record] = place
  }
  return { values, places }
}

/** Records whose values were alike share one. */
export const unpooled = <Value>({ values, places }: Pooled<Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(places).map(([record, place]) => [record, values[place] as Value]))
