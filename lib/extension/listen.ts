/** Hears messages from other parts of the extension; what is not for it, it leaves to others. */
import { browser } from 'wxt/browser'
import { onAbort } from './on-abort'

/** Gives the reply, or null for a message that is not for this listener. A reply must not reject. */
export type Answer = (message: unknown) => Promise<unknown> | null

/** Answers messages, until the signal where there is one. */
export function listen(answer: Answer, signal?: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): true | undefined => {
    const reply = answer(message)
    if (reply === null) return undefined
    void reply.then(respond)
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  if (signal) onAbort(signal, () => browser.runtime.onMessage.removeListener(listener))
}
