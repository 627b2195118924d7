/**
 * The terms of one language in the form of an own concept: each with its status, Chinese ones with pinyin.
 */
import type { VNode } from 'preact'
import { Icon } from '../Icon'
import { useMessages } from '../messages'
import { type DraftLanguage, type DraftTerm, emptyTerm, LONGEST_TERM } from './own-draft'
import type { TermStatus } from '../../lib/glossary/model'

export interface OwnTermFieldsProps {
  readonly language: DraftLanguage
  readonly terms: readonly DraftTerm[]
  readonly onChange: (terms: readonly DraftTerm[]) => void
}

const STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated']

export function OwnTermFields({ language, terms, onChange }: OwnTermFieldsProps): VNode {
  const { t } = useMessages()
  const change = (at: number, part: Partial<DraftTerm>): void =>
    onChange(terms.map((term, each) => (each === at ? { ...term, ...part } : term)))
  return (
    <fieldset class="own-terms">
      <legend>{language === 'en' ? t('ownEnglish') : t('ownChinese')}</legend>
      {terms.map((term, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows are told apart by their place alone
        <div key={at} class="own-term" data-language={language}>
          <TermFields language={language} term={term} number={at + 1} onChange={(part) => change(at, part)} />
          {terms.length > 1 ? (
            <button
              type="button"
              class="icon-button"
              aria-label={t('ownRemoveTerm', term.text)}
              onClick={() => onChange(terms.filter((_, each) => each !== at))}
            >
              <Icon name="close" />
            </button>
          ) : null}
        </div>
      ))}
      <button type="button" class="quiet-button" onClick={() => onChange([...terms, emptyTerm('admitted')])}>
        {language === 'en' ? t('ownAddEnglish') : t('ownAddChinese')}
      </button>
    </fieldset>
  )
}

interface TermFieldsProps {
  readonly language: DraftLanguage
  readonly term: DraftTerm
  readonly number: number
  readonly onChange: (part: Partial<DraftTerm>) => void
}

function TermFields({ language, term, number, onChange }: TermFieldsProps): VNode {
  const { t } = useMessages()
  const names = { preferred: t('statusPreferred'), admitted: t('statusAdmitted'), deprecated: t('statusDeprecated') }
  const which = String(number)
  return (
    <>
      <input
        type="text"
        class="own-text"
        lang={language === 'zh' ? 'zh-Hans' : 'en'}
        aria-label={language === 'en' ? t('ownEnglishTerm', which) : t('ownChineseTerm', which)}
        maxLength={LONGEST_TERM}
        autocomplete="off"
        spellcheck={false}
        value={term.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      {language === 'zh' ? (
        <input
          type="text"
          class="own-reading"
          lang="zh-Latn-pinyin"
          aria-label={t('ownPinyin', which)}
          placeholder={t('ownPinyinPlaceholder')}
          maxLength={LONGEST_TERM}
          autocomplete="off"
          spellcheck={false}
          value={term.reading}
          onInput={(event) => onChange({ reading: event.currentTarget.value })}
        />
      ) : null}
      <select
        aria-label={t('ownStatus', which)}
        value={term.status}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ status: STATUSES.find((each) => each === value) ?? 'admitted' })
        }}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {names[status]}
          </option>
        ))}
      </select>
    </>
  )
}
