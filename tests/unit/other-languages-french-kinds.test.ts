import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** French headwords that their English counterparts, or the other headwords of their glossary, tell how to read. */
const rows: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
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
    'adjectives that English does not tell by their ending',
    [
      ['abstrait', 'abstract'],
      ['principal', 'main'],
      ['bon', 'good'],
      ['complet', 'complete'],
      ['net', 'clear'],
      ['supérieur', 'upper'],
      ['public', 'public'],
      ['particulier', 'particular'],
      ['droit', 'right'],
      ['mal', 'bad'],
    ],
    'une méthode «abstraite», les causes «principales», une «bonne» idée, une liste «complète», une vue «nette», la borne «supérieure», la voie «publique», une règle «particulière»; à droite, un mâle, «mal»',
  ],
  [
    'verbs in -er whose counterpart is no known verb',
    [
      ['décliner', 'wane'],
      ['nourrir', 'to nourish'],
      ['laser', 'laser'],
      ['papier', 'paper'],
      ['puer', 'stink'],
    ],
    'les ventes ont «décliné», elles «déclinent»; le sol «nourrit»; des «lasers», un «papier»; les PUE',
  ],
  [
    'a word that is a prefix before a hyphen',
    [
      ['poste', 'post'],
      ['doctorat', 'doctorate'],
    ],
    'un post-«doctorat», le «post» est à pourvoir, un «poste»-clé',
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
    'nouns of the kitchen that are spelt as verbs, plurals that are another thing, and adjectives beside -ty',
    [
      ['cuisiner', 'to cook'],
      ['saler', 'to salt'],
      ['pâtes', 'pasta'],
      ['lunettes', 'glasses'],
      ['salé', 'salty'],
      ['société', 'society'],
    ],
    'la cuisine est sale; nous «cuisinons»; une pâte, des «pâtes»; la lunette d’un astronome, ses «lunettes»; une soupe «salée»; les «sociétés»',
  ],
  [
    'nouns of set phrases, and parts of compounds',
    [
      ['rapport', 'ratio'],
      ['cadre', 'frame'],
      ['bord', 'edge'],
      ['mesure', 'measurement'],
      ['sein', 'breast'],
      ['lieu', 'site'],
      ['prise', 'plug'],
      ['forme', 'shape'],
      ['ensemble', 'set'],
      ['haut, à un', 'high'],
      ['bas, à zéro', 'low'],
      ['données', 'data'],
    ],
    'un «rapport» de deux à un, plus grand par rapport à l’autre; dans le cadre du projet, un «cadre» de bois; le tableau de bord, un «bord» net; au fur et à mesure, une «mesure» de longueur; au sein de l’école, le cancer du «sein»; la prise en charge, une «prise» de courant; la fête a lieu ici, un «lieu» calme; une plate-forme de «forme» ronde, un sur-ensemble de l’«ensemble»; parler à un voisin, un mur «haut», remettre «à zéro»; la «donnée» et les «données», la réponse donnée hier',
  ],
  [
    'a preposition at the end with the article behind it',
    [
      ['dédier à', 'to dedicate'],
      ['en fonction de', 'according to'],
    ],
    'une salle «dédiée aux» jeux, un lieu «dédié au» sport, «dédiée à» la lecture; «en fonction du» vent, «en fonction d’»un choix',
  ],
  [
    'such as, and what contains itself',
    [
      ['tel que', 'such as'],
      ['indépendant', 'self-contained'],
    ],
    'des outils «tels que» la scie, des villes «telles que» Lyon, une «telle qu’»elle; une unité «indépendante»',
  ],
  [
    'marks of direction round an apostrophe',
    [
      ['admission', 'admission'],
      ['ULB', 'ULB'],
    ],
    "d\u202d'\u202c«admission», l\u202d’\u202c«ULB»",
  ],
]

test.each(rows)('%s', (_, terms, text) => {
  expect(mark(recogniserOf(glossaryOf(['fr', 'en'], terms)), unmarked(text))).toBe(text)
})
