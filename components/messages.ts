/**
 * How components speak to the reader: a translate function, handed in by whoever renders them.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type english from '../public/_locales/en/messages.json'

/** A key of the message catalogue. */
export type MessageKey = keyof typeof english

/** Gives the message in the reader's language, its placeholders filled with `substitutions` in their order. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string

/** The translate function for everything rendered below. */
export const Messages = createContext<Translate>((key) => key)

/** The translate function, and the BCP 47 tag of the language it translates into. */
export function useMessages(): { readonly t: Translate; readonly language: string } {
  const t = useContext(Messages)
  return { t, language: t('localeTag') }
}
