/**
 * A part of the settings that can be gone to by its anchor.
 */
import type { ComponentChildren, VNode } from 'preact'

/** The anchors of the settings, in their order. */
export const SECTIONS = [
  'marks',
  'card',
  'selection',
  'strip',
  'sites',
  'shortcuts',
  'glossaries',
  'own',
  'saved',
  'known',
  'file',
] as const

export type SectionId = (typeof SECTIONS)[number]

export interface SectionProps {
  readonly id: SectionId
  readonly title: string
  /** A line under the title. */
  readonly lead?: string
  readonly children: ComponentChildren
}

export const Section = ({ id, title, lead, children }: SectionProps): VNode => (
  <section id={id} class="settings-section" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    {lead === undefined ? null : <p class="hint lead-line">{lead}</p>}
    {children}
  </section>
)
