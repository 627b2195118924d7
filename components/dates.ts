/**
 * Dates of sources as a reader writes them.
 */
import type { Language } from '../lib/glossary/model'

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** An ISO 8601 date (`2025-06-24`, `2025-06`, `2025`) in the reader's language; anything else as it stands. */
export function formatDate(date: string, reader: Language): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? []
  const time = Date.parse(date)
  if (year === undefined || Number.isNaN(time)) return date
  const format = new Intl.DateTimeFormat(reader === 'en' ? 'en-GB' : reader, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  return format.format(time)
}
