/** The reader's keyboard commands, as far as they are for a page. */
import { type CommandName, readCommand } from '../../lib/extension/commands'
import { listen } from '../../lib/extension/listen'

export type CommandActions = Readonly<Partial<Record<CommandName, () => void>>>

/** Acts on commands until the signal aborts, in the frame that the reader is in. */
export function actOnCommands(actions: CommandActions, signal: AbortSignal): void {
  listen((message) => {
    const name = readCommand(message)
    if (name !== null && isReadersFrame()) actions[name]?.()
    return null
  }, signal)
}

/** The frame with the focus; the page itself where none of its frames has it. */
function isReadersFrame(): boolean {
  const isInFrame = document.hasFocus() && document.activeElement?.matches('iframe, frame, object, embed') === true
  return window === window.top ? !isInFrame : document.hasFocus() && !isInFrame
}
