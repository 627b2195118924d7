import { vi } from 'vitest'

/** Waits until what is read is as wanted, and gives it. `what` is said when that does not come. */
export function until<Value>(
  what: string,
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  const look = async (): Promise<Value> => {
    const value = await read()
    if (!isWanted(value)) throw new Error(`waited for: ${what}; last seen: ${JSON.stringify(value)}`)
    return value
  }
  return vi.waitFor(look, { timeout: 10_000, interval: 50 })
}
