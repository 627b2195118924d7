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
    'capitals of part of a glossary, which begins its phrases so, too',
    [
      ['Biomasse', 'Biomass'],
      ['Débarquements', 'Landings'],
      ['Densité', 'Density'],
      ['Recrutement', 'Recruitment'],
      ['Flotte', 'Fleet'],
      ['Est', 'East'],
      ['Chalut commercial', 'Commercial trawl'],
      ['Densité de la biomasse', 'Biomass density'],
      ['Indice de capture', 'Catch index'],
      ['Modèle de base', 'Base model'],
      ['Zone de prudence', 'Cautious zone'],
      ['Poids moyen', 'Mean weight'],
      ['sébaste tacheté', 'Darkblotched Rockfish'],
      ['raie biocellée', 'Big Skate'],
    ],
    "la «biomasse», les «débarquements», un «débarquement», une «densité» est faible; à l'«Est», «Biomasse»",
  ],
  [
    'a short list of words that are no names',
    [
      ['Contrat', 'Contract'],
      ['Loi', 'Law'],
      ['Responsabilité', 'Liability'],
      ['Réglementation', 'Regulation'],
      ['Tribunal', 'Court'],
      ['Juge', 'Judge'],
      ['Avocat', 'Lawyer'],
      ['Légal', 'Legal'],
    ],
    "le «contrat», les «lois», la «responsabilité», devant les «tribunaux», le «juge» et l'«avocate»; une clause «légale»",
  ],
  [
    'a short list of names',
    [
      ['Turquie', 'Turkey'],
      ['Chine', 'China'],
      ['Pologne', 'Poland'],
      ['Suisse', 'Switzerland'],
      ['Marc', 'Mark'],
      ['Cologne', 'Cologne'],
    ],
    'en «Turquie» et en «Suisse»; il chine, une suisse, le marc de café',
  ],
  [
    'cells whose commas set as many terms apart in both languages',
    [
      ['fonction, application', 'function, map'],
      ['ensemble de départ, image', 'domain, image'],
      ['communication, traduction et lettres', 'communication, translation and literature'],
    ],
    "une «fonction», des «applications», l'«ensemble de départ» et l'«image»; la communication; «communication, traduction et lettres»",
  ],
  [
    'adjectives that English spells alike',
    [
      ['commercial', 'commercial'],
      ['national', 'national'],
      ['terminal', 'terminal'],
    ],
    'la pêche «commerciale», les lois «nationales»; un «terminal», en terminale',
  ],
  [
    'inclusive writing in the text',
    [
      ['doctorant', 'PhD candidate'],
      ['chercheur', 'researcher'],
      ['usager', 'user'],
      ['boursier', 'scholarship holder'],
    ],
    "les «doctorant.e.s», un «doctorant·e», les «doctorants-es», chaque «doctorant-e»; «chercheur(se)s», «chercheurs·ses», «chercheurs/euses»; l'«usager·ère»; «boursier.e.s»; un «usager»-là, le «doctorant».Ensuite",
  ],
  [
    'women whom a phrase names in English, and phrases of which the first word is a person',
    [
      ['promoteur', 'supervisor'],
      ['boursier', 'fellowship holder'],
      ['conseiller principal', 'senior adviser'],
      ['chargé de cours', 'part-time lecturer'],
      ['entier', 'whole number'],
    ],
    'une «promotrice», les «boursières», la «conseillère principale», des «conseillères principales», des «chargées de cours»; la vie entière, un «entier»',
  ],
  [
    'the article of one, and of the one that is meant',
    [
      ["montant d'une bourse", 'amount of a grant'],
      ['soutenance de thèse', 'thesis defence'],
      ["coût d'un projet", 'project cost'],
    ],
    "le «montant de la bourse», les «montants des bourses»; la «soutenance d'une thèse», une «soutenance de la thèse»; le «coût du projet», un «coût de projet»",
  ],
  [
    'verbs with an object',
    [
      ['conférer un grade', 'award a degree'],
      ['déposer une plainte', 'to lodge a complaint'],
      ['porter plainte', 'to sue'],
      ['centre de recherche', 'research centre'],
      ['rendre un arrêt', 'to give a ruling'],
    ],
    'le jury «confère le grade», en «conférant des grades», la plainte sera lue; ils «déposent la plainte»; il «porte plainte»; des «centres de recherche»; la cour «rend un arrêt», a «rendu l’arrêt»',
  ],
  [
    'verbs in -ir and -re, but not the nouns that end as they do',
    [
      ['définir', 'define'],
      ['construire', 'build'],
      ['inscrire', 'register'],
      ['recevoir', 'receive'],
      ['atteindre', 'reach'],
      ['obtenir', 'obtain'],
      ['ordre', 'order'],
      ['produire', 'produce'],
    ],
    'on «définit», ils «définissent», en «définissant», les règles «définies»; elle «construit», ils «construisent», «construite»; «inscrivent», «inscrits»; elle «reçoit», un reçu; le seuil est «atteint», ils «atteignent»; «obtenue», ils «obtiennent»; un «ordre», les «ordres»; un produit, il faut «produire», en «produisant»',
  ],
  [
    'marks of direction round an apostrophe',
    [
      ['admission', 'admission'],
      ['ULB', 'ULB'],
    ],
    "d\u202d'\u202c«admission», l\u202d’\u202c«ULB»",
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
