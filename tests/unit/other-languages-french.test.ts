import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Headwords with their English counterparts, and a text in which what should be found stands between « and ». */
const rows: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  [
    'an article behind de, or none',
    [
      ['collecte des données', 'data collection'],
      ['analyse de cycle de vie', 'life cycle assessment'],
      ["variante d'énumération", 'enum variant'],
      ['gestion de mémoire', 'memory management'],
      ["comité de l'éthique", 'ethics committee'],
      ['mobilisation des parties prenantes', 'stakeholder engagement'],
      ['état de droit', 'rule of law'],
      ['travail du bois', 'woodwork'],
    ],
    "«collecte de données», «collectes de données», «collecte de la donnée»; une «analyse du cycle de vie»; «variantes de l'énumération», «variante des énumérations»; la «gestion de la mémoire», gestion du mémoires; «comité d’éthique»; «mobilisation de parties prenantes»; l'état du droit, un «état de droit»; les «travaux du bois»",
  ],
  [
    'adverbs do not change',
    [
      ['architecture faiblement couplée', 'loosely coupled architecture'],
      ['émission non supportée', 'non-supported emission'],
      ['environnement de développement', 'framework'],
      ['bien meuble', 'movable property'],
      ['équipement bien entretenu', 'well-kept equipment'],
    ],
    'des «architectures faiblement couplées», les «émissions non supportées», des «environnements de développement»; des «biens meubles», des «équipements bien entretenus»',
  ],
  [
    'participles in either gender, where the counterpart is one',
    [
      ['alloué', 'allocated'],
      ['perdu', 'lost'],
      ['non signé', 'unsigned'],
      ['traité', 'treaty'],
      ['pendouillant', 'dangling'],
      ['indéterminé', 'undetermined'],
      ['positif', 'positive'],
      ['auto-réparant', 'self healing'],
      ['approuvé / validé', 'approved'],
    ],
    'une mémoire «allouée», des octets «alloués»; une valeur «perdue», des entiers «non signés», une valeur «non signée»; les eaux traitées, deux «traités»; «pendouillantes»; «positive» et «positives»; «auto-réparantes»; une demande «validée», des demandes «approuvées»',
  ],
  [
    'women and men',
    [
      ['consultant', 'consultant'],
      ['coordinateur', 'coordinator'],
      ['vendeur', 'seller'],
      ['marchand', 'merchant'],
      ['infirmier', 'nurse'],
      ['technicien', 'technician'],
      ['employé', 'employee'],
      ['ingénieur', 'engineer'],
      ['serveur', 'server'],
      ['secteur', 'sector'],
    ],
    'une «consultante», des «coordinatrices», une «vendeuse», une «marchande», les «infirmières», une «technicienne», une «employée», une «ingénieure», ingénieuse; une serveuse, des «serveurs»',
  ],
  [
    'inclusive writing with a full stop in the headword',
    [
      ['consultant.e', 'consultant'],
      ['coordinateur.ice', 'coordinator'],
      ['salarié.e.s', 'employees'],
      ['Node.js', 'Node.js'],
    ],
    'une «consultante», le «coordinateur», une «coordinatrice», un «consultant.e»; un «salarié», des «salariées»; «Node.js»',
  ],
  [
    'prefixes joined or apart',
    [
      ['autoévaluation', 'self-evaluation'],
      ['co-construction', 'co-construction'],
      ['automatique', 'automatic'],
      ['poste', 'category'],
    ],
    'des «auto-évaluations», la «coconstruction», «automatique»; un «poste», un sous-poste',
  ],
  [
    'the spelling of 1990',
    [
      ['chaîne de caractères', 'string'],
      ['traînée de condensation', 'contrail'],
      ['coût', 'cost'],
      ['bilan réglementaire', 'regulatory assessment'],
      ['événement', 'event'],
      ['sûr', 'safe'],
      ['fût', 'barrel'],
    ],
    'une «chaine de caractères», des «trainées de condensation», le «cout»; un «bilan règlementaire», des «évènements»; sur, il fut',
  ],
  [
    'verbs',
    [
      ['ajouter', 'append'],
      ['interpréter', 'parse'],
      ['masquer', 'conceal'],
      ['importer', 'import'],
      ['fichier', 'file'],
      ['résilier', 'rescind'],
      ['charger', 'load'],
    ],
    'nous «ajoutons», il «ajoute», «ajoutée», «ajoutant», ils «ajoutent»; il «interprète», «interprétés»; «masquées», un «masque»; c’est important, «importées»; des «fichiers», fichons; un bail «résilié»; nous «chargeons», une charge',
  ],
  [
    'a borrowed abbreviation with its meaning',
    [
      ['DBS (Goutte de sang séché)', 'DBS (Dried Blood Spot)'],
      ['GES (Voir plus bas)', 'GHG'],
    ],
    'une «goutte de sang séché», deux «gouttes de sang séché», «DBS», «dried blood spots»; voir plus bas, «GES»',
  ],
  [
    'names without their sign',
    [["évaluation d'un Bilan Carbone®", 'Bilan Carbone® evaluation']],
    "l’«évaluation d'un Bilan Carbone», une «évaluation d’un Bilan Carbone®», «Bilan Carbone evaluations»",
  ],
  ['two words with a slash', [['entrée/sortie', 'input/output']], 'les «entrées/sorties», une «entrée/sortie»'],
]

test.each(rows)('%s', (_, terms, text) => {
  expect(mark(recogniserOf(glossaryOf(['fr', 'en'], terms)), unmarked(text))).toBe(text)
})

test('German participles are declined', () => {
  const german = [
    ['eingebettet', 'embedded'],
    ['verbunden', 'connected'],
    ['laufen', 'run'],
  ] as const
  const text = 'ein «eingebettetes» System, die «verbundenen» Knoten; «laufen», laufende'
  expect(mark(recogniserOf(glossaryOf(['de', 'en'], german)), unmarked(text))).toBe(text)
})

test.each([
  [
    'es',
    ['medida de distancia', 'componente de la dirección', 'estado de derecho', 'época de las coordenadas'],
    'la «medida de la distancia», los «componentes de dirección», «componentes de las direcciones»; estado del derecho; «época de coordenadas»',
  ],
  ['pt', ['cadeia de abastecimento', 'proteção dos dados'], 'a «cadeia do abastecimento», a «proteção de dados»'],
])('an article behind de, or none, in other languages: %s', (language, headwords, text) => {
  const terms = headwords.map((headword, at) => [headword, `noun ${at}`] as const)
  expect(mark(recogniserOf(glossaryOf([language, 'en'], terms)), unmarked(text))).toBe(text)
})

test('Spanish has genders and loan words', () => {
  const spanish = [
    ['contaminado', 'contaminated'],
    ['trabajador', 'worker'],
    ['mercado', 'market'],
    ['kit de sutura', 'suture kit'],
  ] as const
  const text =
    'superficies «contaminadas», una «trabajadora», dos «trabajadoras»; un «mercado», mercada; dos «kits de sutura»'
  expect(mark(recogniserOf(glossaryOf(['es', 'en'], spanish)), unmarked(text))).toBe(text)
})
