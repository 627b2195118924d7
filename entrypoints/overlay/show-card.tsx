/** Opens the card of an occurrence with what the background knows of its concepts. */
import { render } from 'preact'
import { Card } from '../../components/Card'
import cardCss from '../../components/card.css?inline'
import conceptCss from '../../components/concept.css?inline'
import tokensCss from '../../components/tokens.css?inline'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import type { ConceptEntry, NestedEntry } from '../../lib/extension/requests'
import { openCard, type OpenCard } from '../../lib/page/card-host'
import type { FoundOccurrence } from '../../lib/page/found-occurrence'
import type { CardRequest } from '../../lib/page/overlay'
import { scriptOfText } from '../../lib/text/chinese-script'

const STYLES = [tokensCss, conceptCss, cardCss]

/** Asks for the concepts and shows them; null where the pointer has left in the meantime. A failure is shown, too. */
export async function showCard({ occurrence, pointer, signal, opening }: CardRequest): Promise<OpenCard | null> {
  const { concepts, nested } = await load(occurrence)
  if (opening.aborted || signal.aborted || !occurrence.isCurrent()) return null
  const { language } = occurrence.sense
  const node = occurrence.getRange()?.startContainer
  return openCard({
    anchor: {
      rects: () => occurrence.rects(),
      isCurrent: () => occurrence.isCurrent(),
      ...(node ? { node } : {}),
    },
    pointer,
    styles: STYLES,
    mount: (container) => {
      render(
        <Card
          t={t}
          concepts={concepts ?? []}
          language={language}
          surface={occurrence.surface}
          {...writtenIn(occurrence)}
          nested={nested}
          failed={concepts === null}
        />,
        container,
      )
      return () => render(null, container)
    },
    signal,
  })
}

/** Chinese is shown in the script of the text around; where that is not Chinese, the reader's own decides. */
function writtenIn({ text }: FoundOccurrence): { script?: 'Hans' | 'Hant' } {
  const script = scriptOfText(text)
  return script ? { script } : {}
}

interface Loaded {
  /** Null where the background did not answer: the card says so, and what to do. */
  readonly concepts: readonly (ConceptEntry | null)[] | null
  readonly nested: readonly NestedEntry[]
}

async function load({ sense, surface }: FoundOccurrence): Promise<Loaded> {
  try {
    const [concepts, nested] = await Promise.all([
      sendRequest('getConcepts', sense.conceptKeys),
      sendRequest('getNested', surface.slice(0, LONGEST_SURFACE)),
    ])
    return { concepts, nested }
  } catch {
    return { concepts: null, nested: [] }
  }
}

/** What the background takes of a surface; longer ones are full titles of treaties. */
const LONGEST_SURFACE = 200
