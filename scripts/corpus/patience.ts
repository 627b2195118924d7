import { setTimeout } from 'node:timers/promises'

/** An answer that comes within so many milliseconds; after them, an error. */
export async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const end = new AbortController()
  const tooLong = setTimeout(milliseconds, null, { signal: end.signal }).then(
    () => Promise.reject(new Error('it does not answer')),
    () => answer,
  )
  try {
    return await Promise.race([answer, tooLong])
  } finally {
    end.abort()
  }
}
