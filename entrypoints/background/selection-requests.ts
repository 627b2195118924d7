/** Answers what a panel for selected text asks beside its terms: near misses, and the words of dictionaries. */
import type { Handlers } from '../../lib/extension/messages'
import type { SimilarPiece } from '../../lib/extension/requests'
import { packRecognition } from '../../lib/matching/pack-recognition'
import type { GlossaryKeeper } from './glossary-keeper'

/** Lets other requests be answered in between. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0)
  })

export function selectionRequests(keeper: GlossaryKeeper): Pick<Handlers, 'findSimilar' | 'recogniseWords'> {
  return {
    async findSimilar(texts) {
      const { library } = await keeper.open()
      const near = await library.nearMisses(pause)
      const found: SimilarPiece[] = []
      for (const [at, text] of texts.entries()) {
        const known = library.recogniser.recognise(text)
        for (const miss of await near.find(text, known, pause)) found.push({ ...pieceOf(miss), text: at })
      }
      return found
    },
    async recogniseWords(texts) {
      const { library, revision } = await keeper.open()
      const found: ReturnType<typeof library.recogniser.recognise>[] = []
      for (const text of texts) found.push(library.wordRecogniser.recognise(text))
      return packRecognition(found, revision, () => null)
    },
  }
}

const pieceOf = ({ start, end, key, term, language, score }: Omit<SimilarPiece, 'text'>) => ({
  start,
  end,
  key,
  term,
  language,
  score,
})
