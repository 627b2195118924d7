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

/** Asks for something every so many milliseconds until it is done; an error where asking fails. */
export async function untilDone<T>(done: Promise<T>, milliseconds: number, ask: () => Promise<unknown>): Promise<T> {
  const end = new AbortController()
  const asking = async (): Promise<never> => {
    for (;;) {
      await setTimeout(milliseconds, null, { signal: end.signal })
      await ask()
    }
  }
  try {
    return await Promise.race([done, asking()])
  } finally {
    end.abort()
  }
}
