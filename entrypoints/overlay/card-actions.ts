/** What the reader can do with the concept on a card. */
import type { CardAction, CardStatus } from '../../components/CardActions'
import { citationOf, pairOf } from '../../components/citation'
import type { ChineseScript, TaggedText } from '../../components/languages'
import { t } from '../../lib/extension/i18n'
import { sendRequest } from '../../lib/extension/messages'
import { openPage } from '../../lib/extension/open-page'
import type { ConceptEntry, NewQuote } from '../../lib/extension/requests'
import { settings } from '../../lib/extension/settings'
import { setSiteMode } from '../../lib/extension/site-mode'
import { copyText } from '../../lib/page/copy-text'
import { speak, voiceFor } from './speech'

/** An action and the key for it. */
export interface KeyedAction extends CardAction {
  readonly key: string
  readonly withShift: boolean
}

export interface ActionPlace {
  readonly shown: ConceptEntry
  /** The language the reader met the concept in. */
  readonly language: string
  readonly script: ChineseScript
  /** The host name of the page; empty where it has none. */
  readonly site: string
  /** What would be saved; null where the page has no sentence with this term. */
  readonly quote: NewQuote | null
  /** Does something and tells the reader what came of it. */
  readonly act: (work: () => Promise<CardStatus | null>) => void
  /** Called before the marks on this site go, so that the card stays for a change of mind. */
  readonly onSiteOff: (isOff: boolean) => void
}

/** In the order in which they are shown. */
export function actionsFor(place: ActionPlace): KeyedAction[] {
  const all = [
    ...copyActions(place),
    ...speechActions(place),
    saveAction(place),
    knownAction(place),
    siteAction(place),
    openAction(place),
  ]
  return all.filter((action) => action !== null)
}

type Given = Pick<CardAction, 'name' | 'icon' | 'label' | 'run'> & { readonly isPressed?: boolean }

const withKey = (key: string, given: Given): KeyedAction => ({
  ...given,
  key,
  withShift: false,
  keyShown: key.toUpperCase(),
  shortcut: key.toUpperCase(),
})

const done = (text: string, onUndo: (() => void) | null = null): CardStatus => ({ text, onUndo })

/** What takes an action back tells so, too. */
const undoing =
  ({ act }: ActionPlace, work: () => Promise<unknown>) =>
  (): void =>
    act(async () => {
      await work()
      return done(t('doneUndone'))
    })

function copyActions(place: ActionPlace): (KeyedAction | null)[] {
  const { shown, language, script, act } = place
  const { term, counterpart } = pairOf(shown, language, script)
  const citation = citationOf(shown, script, t)
  const copy = (text: string) => (): void =>
    act(async () => done((await copyText(text)) ? t('doneCopied') : t('doneNotCopied')))
  return [
    counterpart &&
      withKey('c', {
        name: 'copy-counterpart',
        icon: 'copy',
        label: t('actionCopyCounterpart', counterpart.text),
        run: copy(counterpart.text),
      }),
    term &&
      counterpart &&
      withKey('p', {
        name: 'copy-pair',
        icon: 'pair',
        label: t('actionCopyPair'),
        run: copy(`${term.text}\t${counterpart.text}`),
      }),
    citation === null
      ? null
      : withKey('q', { name: 'copy-quote', icon: 'quote', label: t('actionCopyQuote'), run: copy(citation) }),
  ]
}

function speechActions({ shown, language, script }: ActionPlace): (KeyedAction | null)[] {
  const { term, counterpart } = pairOf(shown, language, script)
  const second = speechAction('speak-counterpart', counterpart)
  return [
    speechAction('speak-term', term),
    second && { ...second, withShift: true, keyShown: '⇧S', shortcut: 'Shift+S' },
  ]
}

/** Null where no voice of the reader's system speaks that language. */
function speechAction(name: string, said: TaggedText | null): KeyedAction | null {
  const voice = said && voiceFor(said.language)
  if (!voice) return null
  const run = (): void => speak(said.text, voice)
  return withKey('s', { name, icon: 'speak', label: t('actionSpeak', said.text), run })
}

/** Saves the sentence; pressed again, it deletes it. */
function saveAction(place: ActionPlace): KeyedAction | null {
  const { shown, quote, act } = place
  if (!quote) return null
  const saved = shown.saved.find(({ text, url }) => text === quote.text && url === quote.url)
  const remove = async (): Promise<CardStatus | null> => {
    if (!saved) return null
    await sendRequest('deleteQuotes', [saved.id])
    return done(
      t('doneQuoteDeleted'),
      undoing(place, () => sendRequest('restoreQuotes', [saved])),
    )
  }
  const save = async (): Promise<CardStatus> => {
    const { id } = await sendRequest('saveQuote', quote)
    return done(
      t('doneSaved'),
      undoing(place, () => sendRequest('deleteQuotes', [id])),
    )
  }
  return withKey('b', {
    name: 'save',
    icon: 'save',
    label: t('actionSave'),
    isPressed: saved !== undefined,
    run: () => act(saved ? remove : save),
  })
}

function knownAction(place: ActionPlace): KeyedAction {
  const { shown, act } = place
  const { key, isKnown } = shown
  return withKey('k', {
    name: 'known',
    icon: 'check',
    label: t('actionKnown'),
    isPressed: isKnown,
    run: () =>
      act(async () => {
        await sendRequest('setKnown', key, !isKnown)
        return done(
          isKnown ? t('doneMarkedAgain') : t('doneKnown'),
          undoing(place, () => sendRequest('setKnown', key, isKnown)),
        )
      }),
  })
}

/** The reader may have chosen something for this site before, and gets that back. */
function siteAction(place: ActionPlace): KeyedAction | null {
  const { site, act, onSiteOff } = place
  if (site === '') return null
  const switchOff = async (): Promise<CardStatus> => {
    const before = (await settings.get()).siteModes[site] ?? null
    onSiteOff(true)
    try {
      await setSiteMode(site, 'off')
    } catch (error) {
      onSiteOff(false)
      throw error
    }
    const bringBack = async (): Promise<void> => {
      await setSiteMode(site, before)
      onSiteOff(false)
    }
    return done(t('siteOffTitle', site), undoing(place, bringBack))
  }
  return withKey('n', {
    name: 'site-off',
    icon: 'hide',
    label: t('actionSiteOff', site),
    run: () => act(switchOff),
  })
}

/** A term of the reader's own is edited in the settings. */
function openAction({ shown, act }: ActionPlace): KeyedAction {
  const { key, concept, glossary } = shown
  const isOwn = glossary.id === 'own'
  const open = (): Promise<void> =>
    isOwn
      ? openPage('options', `own=${encodeURIComponent(concept.id)}`)
      : openPage('popup', `concept=${encodeURIComponent(key)}`)
  return withKey('o', {
    name: 'open',
    icon: isOwn ? 'edit' : 'open',
    label: isOwn ? t('actionEdit') : t('actionOpen'),
    run: () =>
      act(async () => {
        await open()
        return null
      }),
  })
}
