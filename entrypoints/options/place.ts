/**
 * What the address asks the settings to show: a part by its anchor, `#own=ID` the form of an own term, `#own-new=TEXT` a
 * new one, `#concept=KEY` any concept.
 */
import type { OwnEditing } from '../../components/options/OwnSection'
import { SECTIONS, type SectionId } from '../../components/options/Section'
import { OWN_GLOSSARY } from '../../lib/glossary/own-glossary'

export interface Place {
  /** Null for the top of the page. */
  readonly section: SectionId | null
  readonly editing: OwnEditing | null
  /** Key of a concept to be shown. */
  readonly concept: string | null
}

export function placeOf(hash: string, newId: () => string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('=')
  const value = decoded(rest.join('='))
  if (name === 'own-new') return own({ kind: 'new', text: value, id: newId() })
  if (name === 'own' && value !== '') return own({ kind: 'edit', id: value })
  if (name === 'concept' && value.startsWith(`${OWN_GLOSSARY}/`))
    return own({ kind: 'edit', id: value.slice(OWN_GLOSSARY.length + 1) })
  if (name === 'concept' && value.includes('/')) return { section: null, editing: null, concept: value }
  return { section: SECTIONS.find((id) => id === name) ?? null, editing: null, concept: null }
}

const own = (editing: OwnEditing): Place => ({ section: 'own', editing, concept: null })

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // A stray per cent sign stands for itself.
    return value
  }
}
