/**
 * A short text in each language as its terms would be marked, on light and on dark ground.
 */
import type { VNode } from 'preact'
import { displayTag } from '../languages'
import { useMessages } from '../messages'
import type { MarkColour, MarkStyle, Mode } from '../../lib/extension/settings-form'
import type { Language } from '../../lib/glossary/model'

/** How marks are drawn, as declarations of CSS. */
export interface MarkDrawing {
  /** Of a marked term; empty in a mode without marks. */
  readonly markCss: (style: MarkStyle, mode: Mode) => string
  /** The colour of a swatch. */
  readonly colour: (colour: MarkColour) => string
}

export interface SampleText {
  readonly language: Language
  /** In order: plain text, or a term with its counterpart. */
  readonly parts: readonly (string | { readonly term: string; readonly counterpart: string })[]
}

export interface MarkPreviewProps {
  readonly drawing: MarkDrawing
  readonly samples: readonly SampleText[]
  readonly mode: Mode
  readonly markStyle: MarkStyle
}

export function MarkPreview({ drawing, samples, mode, markStyle }: MarkPreviewProps): VNode {
  const { t } = useMessages()
  const grounds = [
    ['light', t('previewOnLight')],
    ['dark', t('previewOnDark')],
  ] as const
  return (
    <div class="mark-previews" data-mode={mode}>
      {grounds.map(([ground, name]) => (
        <figure key={ground} class="mark-preview" data-ground={ground} aria-label={name}>
          {samples.map((sample) => (
            <p key={sample.language} lang={displayTag(sample.language)}>
              {sample.parts.map((part) =>
                typeof part === 'string' ? (
                  part
                ) : (
                  <Marked key={part.term} {...part} mode={mode} css={drawing.markCss(markStyle, mode)} />
                ),
              )}
            </p>
          ))}
        </figure>
      ))}
    </div>
  )
}

interface MarkedProps {
  readonly term: string
  readonly counterpart: string
  readonly mode: Mode
  readonly css: string
}

const Marked = ({ term, counterpart, mode, css }: MarkedProps): VNode => (
  <span class="marked">
    {mode === 'gloss' ? (
      <span class="marked-gloss" aria-hidden="true">
        {counterpart}
      </span>
    ) : null}
    <span class="marked-term" style={css}>
      {term}
    </span>
  </span>
)
