/**
 * The page after installation: three steps, and what they look like.
 */
import type { VNode } from 'preact'
import { Card } from './Card'
import { emphasise, type TextRange } from './emphasise'
import { displayTag, isChinese, scriptOf } from './languages'
import { Messages, type Translate, useMessages } from './messages'
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
}

export function WelcomeView({ t, example }: WelcomeViewProps): VNode {
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

function Example({ t, example }: WelcomeViewProps): VNode {
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
