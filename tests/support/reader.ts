import type { Page } from '@playwright/test'
import { sendRaw } from './background'

/** What the reader saved and knows, as an extension page sees it. */
export async function askReader(page: Page, name: string, ...args: unknown[]): Promise<unknown> {
  const reply = await sendRaw(page, { kind: 'request', name, args, probe: new Uint8Array(1) })
  return typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'value') : null
}

/** Deletes every saved quote and forgets every known concept. */
export async function forgetAll(page: Page): Promise<void> {
  const quotes = await askReader(page, 'listQuotes')
  const known = await askReader(page, 'listKnown')
  await askReader(page, 'deleteQuotes', listOf(quotes, 'id'))
  for (const key of listOf(known, 'key')) await askReader(page, 'setKnown', key, false)
}

const listOf = (value: unknown, name: string): unknown[] =>
  Array.isArray(value) ? value.map((each: unknown) => Reflect.get(Object(each), name)) : []
