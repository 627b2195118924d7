/**
 * What a reader sees, in the language of their browser.
 */
import { browser } from 'wxt/browser'
import type english from '../../public/_locales/en/messages.json'

/** A key of the message catalogue. */
export type MessageKey = keyof typeof english

/** The message in the browser's language, its placeholders filled with `substitutions` in their order (at most nine). */
export const t = (key: MessageKey, ...substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions])
