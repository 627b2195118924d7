/**
 * Colour and line of the marks of each glossary, with a preview that follows at once.
 */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Choice } from '../Choice'
import { localText } from '../languages'
import { useMessages } from '../messages'
import { Tagged } from '../Tagged'
import { type MarkDrawing, MarkPreview, type SampleText } from './MarkPreview'
import { colourNames, lineNames } from './style-names'
import type { MarkStyle, Mode } from '../../lib/extension/settings-form'
import type { GlossaryId, GlossaryInfo } from '../../lib/glossary/model'

export interface GlossaryStylesProps {
  readonly glossaries: readonly GlossaryInfo[]
  readonly styleOf: (glossary: GlossaryId) => MarkStyle
  readonly mode: Mode
  readonly drawing: MarkDrawing
  readonly samples: readonly SampleText[]
  readonly onStyle: (glossary: GlossaryId, style: MarkStyle) => void
}

export function GlossaryStyles({ glossaries, styleOf, onStyle, ...preview }: GlossaryStylesProps): VNode {
  return (
    <ul class="glossary-styles">
      {glossaries.map((glossary) => (
        <li key={glossary.id}>
          <GlossaryStyle
            glossary={glossary}
            markStyle={styleOf(glossary.id)}
            onStyle={(style) => onStyle(glossary.id, style)}
            {...preview}
          />
        </li>
      ))}
    </ul>
  )
}

interface GlossaryStyleProps extends Pick<GlossaryStylesProps, 'mode' | 'drawing' | 'samples'> {
  readonly glossary: GlossaryInfo
  readonly markStyle: MarkStyle
  readonly onStyle: (style: MarkStyle) => void
}

function GlossaryStyle({ glossary, markStyle, mode, drawing, samples, onStyle }: GlossaryStyleProps): VNode {
  const { t, language } = useMessages()
  const title = localText(glossary.title, language) ?? { text: glossary.id, language: '' }
  const lines = lineNames(t).map(([value, name]) => ({
    value,
    label: (
      <>
        <span class="line-sample" style={{ textDecorationStyle: value }} aria-hidden="true">
          {'\u2002\u2002\u2002\u2002'}
        </span>
        <span class="visually-hidden">{name}</span>
      </>
    ),
  }))
  return (
    <>
      <h4>
        <Tagged value={title} />
      </h4>
      <div class="style-choices">
        <Swatches legend={t('styleColourOf', title.text)} drawing={drawing} markStyle={markStyle} onStyle={onStyle} />
        <Choice
          legend={t('styleLineOf', title.text)}
          hidesLegend
          options={lines}
          value={markStyle.line}
          onChoose={(line) => onStyle({ ...markStyle, line })}
        />
      </div>
      <MarkPreview drawing={drawing} samples={samples} mode={mode} markStyle={markStyle} />
    </>
  )
}

interface SwatchesProps {
  readonly legend: string
  readonly drawing: MarkDrawing
  readonly markStyle: MarkStyle
  readonly onStyle: (style: MarkStyle) => void
}

function Swatches({ legend, drawing, markStyle, onStyle }: SwatchesProps): VNode {
  const { t } = useMessages()
  const group = useId()
  return (
    <fieldset class="choice swatches">
      <legend class="visually-hidden">{legend}</legend>
      {colourNames(t).map(([value, name]) => (
        <label key={value} title={name}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === markStyle.colour}
            aria-label={name}
            onChange={() => onStyle({ ...markStyle, colour: value })}
          />
          <span class="swatch" style={{ background: drawing.colour(value) }} />
        </label>
      ))}
    </fieldset>
  )
}
