/** French nouns that are spelt as a form of a verb, and forms of verbs that are spelt as a noun. */
import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

const cases: Readonly<Record<string, { readonly rows: Rows; readonly texts: readonly string[] }>> = {
  participles: {
    rows: [
      ['résumé', 'summary'],
      ['marché', 'market'],
      ['employé', 'employee'],
      ['arrêté', 'decree'],
      ['reçu', 'receipt'],
      ['entrée', 'input'],
      ['données, résumés', 'data, summaries'],
    ],
    texts: [
      'un «résumé» et deux «résumés»; elle a résumé le livre, qui avait été résumé; En résumé, tout va bien',
      'ça n’a pas marché sur le «marché»; le patron qui a employé cet «employé»',
      'l’«arrêté» a été lu; on l’avait arrêté; un «reçu» qu’ils ont reçu; l’«entrée» par laquelle elles sont entrées',
      'les «données» qui ont été données, des «données»',
      'du cinéma «résumé» en un mot',
    ],
  },
  'nouns beside an English one in -ing': {
    rows: [
      ['suivi', 'monitoring'],
      ['énoncé', 'wording'],
      ['disparu', 'missing'],
    ],
    texts: ['le «suivi» d’une démarche suivie, qu’on a suivi; des «énoncés», une vérité énoncée; des clés «disparues»'],
  },
  'what à stands before': {
    rows: [
      ['durée', 'duration'],
      ['clé', 'key'],
      ['revenu', 'income'],
      ['propriété', 'property'],
      ['café', 'coffee'],
    ],
    texts: [
      'un bail à «durée» fixe, un tiroir fermé à «clé», un pays à «revenu» faible, une tasse à «café», à «propriété» égale',
    ],
  },
  infinitives: {
    rows: [
      ['le savoir', 'knowledge'],
      ['pouvoir', 'power'],
      ['devoir', 'duty'],
      ['être', 'being'],
    ],
    texts: [
      'Il faut savoir que ce «savoir» est un «pouvoir»; pour en savoir plus; à savoir, trois «savoirs»; sans savoir',
      'En savoir plus',
      'afin de pouvoir agir, ils doivent pouvoir entrer; un abus de «pouvoir»; un «être» peut être seul, et peut-être heureux',
      'sans devoir payer; c’est mon «devoir»',
    ],
  },
  'the same word as a verb': {
    rows: [
      ['résumer', 'to summarize'],
      ['savoir', 'to know'],
      ['utilisé', 'used'],
    ],
    texts: ['elle a «résumé» le livre; il faut «savoir» lire; l’outil qu’il a «utilisé»'],
  },
  'a thing that is an English verb': {
    rows: [
      ['choisir', 'to choose'],
      ['ajouter', 'to add'],
    ],
    texts: [
      'si quelque chose manque dans la liste, vous «choisissez» et «ajoutez» une autre chose',
      'they «chose» the first of the two',
    ],
  },
  'a capital on what is derived and in the plural': {
    rows: [
      ['Sessions', 'Sessions'],
      ['Polices', 'Fonts'],
      ['regroupement', 'bundle'],
      ['journal', 'log'],
      ['paquet', 'package'],
      ['valider', 'to commit'],
    ],
    texts: ['la «session» est ouverte, deux «sessions» dans un «paquet»', 'a «session» of the «log»'],
  },
  'nouns that are spelt as a verb': {
    rows: [
      ['assister', 'to support'],
      ['envelopper', 'to wrap'],
      ['archiver', 'to archive'],
      ['sauvegarder', 'to back up'],
    ],
    texts: [
      'un assistant «assiste» deux autres; une enveloppe «enveloppée»; une sauvegarde «sauvegardée»',
      'vous «archivez» et «sauvegardez»; en «enveloppant» le tout',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_, { rows, texts }) => {
  const recogniser = recogniserOf(glossaryOf(['fr', 'en'], rows))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
