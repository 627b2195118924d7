/** The glossary of the terms a reader adds themselves. */
import type { Concept, Glossary, GlossaryId, LocalText } from './model'

export const OWN_GLOSSARY: GlossaryId = 'own'

/** A glossary of these concepts. */
export const ownGlossary = (title: LocalText, concepts: readonly Concept[]): Glossary => ({
  id: OWN_GLOSSARY,
  title,
  version: '',
  license: '',
  languages: ['en', 'zh'],
  concepts,
})
