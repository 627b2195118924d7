/**
 * Selected text with each term's counterpart in brackets behind it.
 */
import type { VNode } from 'preact'
import { useCallback } from 'preact/hooks'
import { displayTag } from './languages'
import type { GlossedChunk } from './selection-findings'
import { Slices } from './Slices'
import type { Language } from '../lib/glossary/model'

export interface GlossedTextProps {
  readonly chunks: readonly GlossedChunk[]
  /** Of the text as a whole; empty where nobody knows. */
  readonly language: Language
}

export function GlossedText({ chunks, language }: GlossedTextProps): VNode {
  const render = useCallback(
    ([chunk = []]: readonly GlossedChunk[], index: number) => (
      <p key={index} class="glossed">
        {chunk.map(({ start, text, gloss, language: own }) =>
          own === undefined ? (
            text
          ) : (
            <span key={start}>
              <mark lang={displayTag(own)}>{text}</mark>
              {gloss === undefined ? null : <span class="gloss">{gloss}</span>}
            </span>
          ),
        )}
      </p>
    ),
    [],
  )
  return (
    <div class="glossed-text" lang={language}>
      <Slices items={chunks} size={1} render={render} />
    </div>
  )
}
