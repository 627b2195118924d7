/** Opens the card of an occurrence with what the background knows of its concepts. */
import { settings } from '../../lib/extension/settings'
import type { CardHandle } from '../../lib/page/card-host'
import type { CardRequest } from '../../lib/page/overlay'
import { CardSession } from './card-session'
import { loadView } from './card-view'

const sessions = new Set<CardSession>()

/** Asks for the concepts and shows them; null where nobody wants the card any more. A failure is shown, too. */
export async function showCard(request: CardRequest): Promise<CardHandle | null> {
  const { occurrence, signal, opening } = request
  // A card the reader pinned is still there.
  if ([...sessions].some((session) => session.card?.isPinned && session.explains(occurrence))) return null
  const { language, conceptKeys } = occurrence.sense
  const [view, current] = await Promise.all([
    loadView({ keys: conceptKeys, language, surface: occurrence.surface }),
    settings.get(),
  ])
  if (opening.aborted || signal.aborted || !occurrence.isCurrent()) return null
  const session = new CardSession(request, view, current)
  sessions.add(session)
  return session.open(request, () => sessions.delete(session))
}
