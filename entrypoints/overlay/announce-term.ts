/** Reads a term out to a screen reader: what comes first, the term, its counterpart, where it is among the others. */
import type { TermAnnouncement } from '../../lib/page/overlay'
import { counterpartOf } from './gloss'
import { announce, type SpokenText } from './notice'

let newest: TermAnnouncement | null = null

/** One that is overtaken by a newer one is not read out. */
export async function announceTerm(announcement: TermAnnouncement): Promise<void> {
  newest = announcement
  const { occurrence, lead, tail } = announcement
  const counterpart = await counterpartOf(occurrence)
  if (newest !== announcement) return
  const parts: SpokenText = [
    { text: lead },
    { text: occurrence.surface, language: occurrence.sense.language },
    ...(counterpart ? [counterpart] : []),
    { text: tail },
  ]
  announce(parts.filter(({ text }) => text !== ''))
}
