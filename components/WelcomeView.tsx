/**
 * The page after installation: four steps, what they look like, the modes and the keys.
 */
import type { VNode } from 'preact'
import { Card } from './Card'
import { emphasise, type TextRange } from './emphasise'
import { displayTag, isChinese, scriptOf } from './languages'
import { Messages, type Translate, useMessages } from './messages'
import { modeName } from './mode-names'
import { ModePicture } from './ModePicture'
import type { Shortcut } from './options/ShortcutsSection'
import type { ShownConcept } from './shown-concept'
import type { Language } from '../lib/glossary/model'

export interface ExampleParagraph {
  readonly text: string
  readonly language: Language
  /** Where the terms stand. */
  readonly terms: readonly TextRange[]
}

export interface WelcomeExample {
  /** English first; Chinese in each script, of which the reader's is shown. */
  readonly paragraphs: readonly ExampleParagraph[]
  /** The term of the first paragraph whose card is shown. */
  readonly surface: string
  readonly shown: ShownConcept
}

export interface WelcomeViewProps {
  readonly t: Translate
  readonly example: WelcomeExample
  /** Those that have keys. */
  readonly shortcuts: readonly Shortcut[]
}

export function WelcomeView({ t, example, shortcuts }: WelcomeViewProps): VNode {
  return (
    <Messages.Provider value={t}>
      <main class="page welcome">
        <header>
          <img src="/icons/icon.svg" alt="" width="56" height="56" />
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </header>
        <Steps />
        <section>
          <h2>{t('welcomeExampleHeading')}</h2>
          <Example t={t} example={example} />
        </section>
        <section>
          <h2>{t('welcomeModesHeading')}</h2>
          <Modes />
        </section>
        {shortcuts.length === 0 ? null : (
          <section>
            <h2>{t('welcomeKeysHeading')}</h2>
            <ul class="keys">
              {shortcuts.map(({ name, description, keys }) => (
                <li key={name}>
                  <span>{description}</span>
                  <kbd>{keys}</kbd>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="hint">{t('welcomePrivacy')}</p>
      </main>
    </Messages.Provider>
  )
}

function Steps(): VNode {
  const { t } = useMessages()
  const steps = [
    [t('welcomeStepReadTitle'), t('welcomeStepReadText')],
    [t('welcomeStepPointTitle'), t('welcomeStepPointText')],
    [t('welcomeStepSelectTitle'), t('welcomeStepSelectText')],
    [t('welcomeStepFindTitle'), t('welcomeStepFindText')],
  ] as const
  return (
    <section>
      <h2>{t('welcomeStepsHeading')}</h2>
      <ol class="steps">
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const MODES = ['off', 'hover', 'underline', 'background', 'gloss'] as const

function Modes(): VNode {
  const { t } = useMessages()
  return (
    <>
      <p class="modes-text">{t('welcomeModesText')}</p>
      <ul class="mode-pictures">
        {MODES.map((mode) => (
          <li key={mode}>
            <ModePicture mode={mode} />
            {modeName(mode, t)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Example({ t, example }: Pick<WelcomeViewProps, 't' | 'example'>): VNode {
  const script = scriptOf(t('localeTag'))
  const paragraphs = example.paragraphs.filter(({ language }) => !isChinese(language) || scriptOf(language) === script)
  return (
    <div class="example">
      {paragraphs.map(({ text, language, terms }) => (
        <p key={language} class="example-text" lang={displayTag(language)}>
          {emphasise(text, terms)}
        </p>
      ))}
      <Card t={t} concepts={[example.shown]} language="en" surface={example.surface} />
    </div>
  )
}
