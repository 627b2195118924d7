/**
 * All that the glossaries say of a term of the list, in place of the list, with a way back.
 */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { ConceptView } from './ConceptView'
import { Icon } from './Icon'
import type { ChineseScript } from './languages'
import { useMessages } from './messages'
import { Notice } from './Notice'
import type { PageTerm } from './page-terms'

export interface OpenedTermProps {
  readonly term: PageTerm
  readonly script: ChineseScript
  readonly onBack: () => void
}

export function OpenedTerm({ term, script, onBack }: OpenedTermProps): VNode {
  const { t } = useMessages()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus()
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      onBack()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onBack])
  const { concepts, language, surface } = term
  return (
    <div class="opened-term">
      <button ref={back} type="button" class="action opened-term-back" onClick={onBack}>
        <Icon name="back" />
        {t('backToTerms')}
      </button>
      {concepts.map((shown, index) => (
        <section class="sense" key={shown.key} data-number={concepts.length > 1 ? index + 1 : undefined}>
          <ConceptView shown={shown} language={language} surface={surface} script={script} />
        </section>
      ))}
      {concepts.length === 0 ? <Notice title={t('conceptMissingTitle')} advice={t('conceptMissingAdvice')} /> : null}
    </div>
  )
}
