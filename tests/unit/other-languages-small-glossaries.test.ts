import { expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

type Rows = readonly (readonly [string, string])[]

/** Short lists as people write them for a course, a match or a hospital: each in a French and an English text. */
const rows: readonly (readonly [string, Rows, string])[] = [
  [
    'verbs with a large To',
    [
      ['Guérir', 'To heal / to cure'],
      ['Arracher une dent', 'To pull out a tooth'],
      ['Redoubler', 'To repeat a year'],
      ['Chercher qqn', '(to) look for'],
    ],
    'on l’a «guérie», il «redouble», «arraché une dent»; elle «cherche»\n\nHe was «cured» and «healed»; «pulling out a tooth»; she «repeats a year»; «looked for»',
  ],
  [
    'verbs that one does to oneself',
    [
      ['s’effondrer', 'to collapse'],
      ['se blesser', 'to hurt oneself'],
      ['s’inscrire', 'to enrol'],
      ['s’évanouir', 'to faint'],
    ],
    'les cours «s’effondrent», il s’est «effondré», elles «se blessent»; «s’inscrire», ils «s’inscrivent», nous nous «inscrivons», elle s’est «évanouie»; on inscrivait un nom',
  ],
  [
    'an article in front says that a word in -er is a noun',
    [
      ['un poulailler', 'a hen house'],
      ['un vacher', 'a cowhand'],
      ['déployer', 'deploy'],
      ['héberger', 'host'],
    ],
    'les «poulaillers», deux «vachers», des vaches; on «déploie», «hébergé»',
  ],
  [
    'lists by comma beside one word',
    [
      ['un pré, une prairie', 'a meadow'],
      ['acquéreur', 'buyer, purchaser'],
      ['taux d’escompte, taux de remise', 'discount rate'],
      ['avion, aéronef', 'aircraft, plane, airplane'],
      ['déchet industriel', 'waste, industrial'],
      ['affaire civile', 'civil case, civil litigation'],
      ['canicule, vague de chaleur', 'heat wave'],
      ['compte courant', 'current account (UK), checking account (US)'],
    ],
    'les «prés» et les «prairies»; des «taux d’escompte»; l’«aéronef», deux «avions»; une «vague de chaleur»\n\nthe «purchasers» and the «buyer»; «planes» and «aircraft»; the «civil cases»; «industrial waste»; a «checking account»',
  ],
  [
    'lists by comma beside phrases, where others are for certain',
    [
      ['renvoi', 'removal, deportation'],
      ['affaire', 'case, lawsuit'],
      ['acompte', 'deposit, instalment'],
      ['train d’atterrissage', 'landing gear, undercarriage'],
    ],
    'on sort le «train d’atterrissage»\n\nthe «landing gear» and the «undercarriage»',
  ],
  [
    'slashes with and without articles, and words that a slash shares',
    [
      ['l’apiculteur/l’apicultrice', 'beekeeper'],
      ['lycée technique / professionnel', 'technical school'],
      ['maternité', 'maternity department / ward'],
      ['carton jaune/rouge', 'yellow/red card'],
      ['chariot', 'trolley/stretcher'],
      ['un stage', 'an internship (US)/placement (GB)'],
      ['arrestation irrégulière /arbitraire', 'unlawful arrest'],
      ['rapport qualité/prix', 'value for money'],
    ],
    'une «apicultrice», des «lycées professionnels», un «lycée technique», deux «cartons rouges», une «arrestation arbitraire»; un prix\n\nthe «maternity ward», two «stretchers», a «red card», «placements»',
  ],
  [
    'dashes between alternatives',
    [
      ['une audience – une audition', 'a hearing'],
      ['liberté de parole - expression', 'freedom of speech – freedom of expression'],
    ],
    'les «audiences», une «audition»\n\n«freedom of expression»',
  ],
  [
    'one article or the other',
    [
      ['Un(e) instituteur(-trice)', 'A school teacher'],
      ['Le / la chef d’établissement', 'The head (teacher)'],
      ['le/la vigneron(ne)', 'winegrower'],
      ['Utilisateur(trice)', 'User'],
      ['Un IUT', 'A polytechnic'],
    ],
    'les «institutrices», l’«instituteur», la «cheffe d’établissement», les «vigneronnes», des «utilisatrices», les «IUT»\n\nboth «polytechnics», the «head»',
  ],
  [
    'women where the headword is a man or the other way round, with notes',
    [
      ['demandeur', 'Claimant / Plaintiff'],
      ['Avocat (surtout US)', 'Attorney (at Law)'],
      ['infirmière (f.)', 'nurse'],
      ['un chirurgien', 'a surgeon'],
      ['demandeur d’asile', 'Claimant'],
      ['emprunteur', 'borrower'],
      ['conseiller municipal', 'town councillor'],
      ['assuré', 'insured party'],
    ],
    'la «demanderesse», une «avocate», deux «infirmiers», une «chirurgienne», les «demandeuses d’asile», une «emprunteuse», les «conseillères municipales»; l’«assurée»',
  ],
  [
    'adjectives with a capital or behind lists',
    [
      ['Bas', 'Low'],
      ['Nul (nullité absolue)', 'Void'],
      ['Ancien', 'Old, former'],
      ['Mensuel', 'Monthly'],
      ['Boisé', 'Oaky'],
    ],
    'une «basse» pression, une clause «nulle», les «anciennes» maisons, la part «mensuelle», une note «boisée»',
  ],
  [
    'capitals throughout, without accents',
    [
      ['COUP D’ENVOI', 'KICK OFF'],
      ['MELEE', 'SCRUM'],
      ['PENALITE DIFFERENTIELLE', 'DIFFERENTIAL PENALTY'],
      ['MI-TEMPS', 'HALF TIME'],
      ['TRANSFORMER UN ESSAI', 'CONVERT A TRY'],
      ['AILIER', 'WINGER'],
      ['ARBITRE', 'REFEREE'],
      ['BLESSURE', 'INJURY'],
      ['COTE FERME', 'BLIND SIDE'],
      ['EQUIPE', 'TEAM'],
      ['ESSAI', 'TRY'],
      ['FEINTE', 'DUMMY'],
      ['LIGNE DE BUT', 'GOAL LINE'],
      ['PASSE', 'PASS'],
      ['PILIER', 'PROP'],
      ['PLAQUAGE', 'TACKLE'],
      ['POTEAU', 'POST'],
      ['REMPLACANT', 'A SUB'],
      ['ROND, SOUPLE', 'ROUND, SMOOTH'],
      ['TOUCHE', 'LINE OUT'],
      ['EXCLUSION', 'SIN BIN'],
      ['AOC', 'PDO'],
    ],
    'à la «mi-temps», la «mêlée» et les «ailiers»; le «coup d’envoi», le «côté fermé», l’«équipe», deux «essais», «transformé un essai», une balle «souple», l’«AOC», aoc\n\nthe «try» of the «winger», the «sin bin» and a «sub»; «smooth» «tackles», the «PDO», a pdo',
  ],
  [
    'things that an article counts',
    [
      ['une ruche', 'a hive'],
      ['sage-femme', 'midwife'],
    ],
    'les «ruches»\n\nthe «hives» and two «midwives»',
  ],
  [
    'verbs that their counterparts tell, and their objects',
    [
      ['marquer un essai', 'score a try'],
      ['représenter un client', 'to represent a client'],
      ['abandonner ses études', 'to leave university'],
      ['mettre en location', 'to let'],
      ['trier (les déchets)', 'to sort (waste)'],
      ['licencier qqn', 'to dismiss sb, to lay off'],
      ['être au chômage', 'to be unemployed'],
      ['doubler', 'to dub'],
      ['tondre la pelouse', 'to mow the lawn'],
    ],
    'elle a «marqué un essai», ils «abandonnent leurs études», on «met en location»; on «trie les déchets», «licenciée», se retrouver «au chômage»; qu’il «tonde la pelouse»\n\nhe «scored a try», they «represented clients»; we «sorted waste», «dismissed» or «laid off», badly «dubbed»',
  ],
  [
    'capitalised words of a mixed list whose counterparts are spelt otherwise',
    [
      ['Chalut (n.m.)', 'Trawl'],
      ['Casier (n.m.)', 'Trap, pot'],
      ['Homard (n.m.)', 'Lobster'],
      ['Morue (n.f.)', 'Cod'],
      ['Débarquement (n.m.)', 'Landing'],
      ['hameçon (n.m.)', 'hook'],
      ['frayer (v.)', 'to spawn'],
      ['hareng (n.m.)', 'herring'],
    ],
    'le «chalut», les «casiers» à «homard», la «morue», des «débarquements», elle «fraie»\n\na «trawl», the «traps» and «pots», the «cod»',
  ],
  [
    'a long list of names',
    [
      ['Londres', 'London'],
      ['Pierre', 'Peter'],
      ['Rose', 'Rose'],
      ['Marc', 'Mark'],
      ['Orange', 'Orange'],
      ['Lille', 'Lille'],
      ['Tours', 'Tours'],
      ['Nice', 'Nice'],
      ['Bath', 'Bath'],
      ['Reading', 'Reading'],
      ['Apple', 'Apple'],
      ['Amazon', 'Amazon'],
      ['Shell', 'Shell'],
      ['Carrefour', 'Carrefour'],
      ['Turquie', 'Turkey'],
      ['Pologne', 'Poland'],
      ['Chine', 'China'],
      ['Suisse', 'Switzerland'],
      ['Italie', 'Italy'],
      ['Grèce', 'Greece'],
      ['Danemark', 'Denmark'],
    ],
    'une pierre, une rose et une orange; «Pierre» et «Rose» à «Tours»; on chine au carrefour, à «Nice»\n\na nice bath and some reading; «Peter» in «Bath»; turkey on a china plate',
  ],
  [
    'lists of what is the same in both languages',
    [
      ['Total', 'Total'],
      ['Angers', 'Angers'],
      ['Colette', 'Colette'],
    ],
    'le total des ventes de «Total» à «Angers»\n\nit angers «Colette»',
  ],
  [
    'English words that end as French ones do',
    [
      ['un malade', 'a patient'],
      ['plaignant', 'claimant'],
    ],
    'les «malades» de la salle; le patient qui attend\n\nthe «patients» of the ward',
  ],
]

test.each(rows)('%s', (_, glossary, text) => {
  const recogniser = recogniserOf(glossaryOf(['fr', 'en'], glossary))
  const parts = text.split('\n\n')
  expect(parts.map((part) => mark(recogniser, unmarked(part))).join('\n\n')).toBe(text)
})

const german: readonly (readonly [string, Rows, string])[] = [
  [
    'plurals behind the headword, and persons of either gender',
    [
      ['die Behörde, -n', 'authority'],
      ['der Vertrag, "-e', 'contract'],
      ['der Richter, -', 'judge'],
      ['der Mieter/die Mieterin', 'tenant'],
      ['der Bescheid', 'decision, notice'],
    ],
    'die «Behörden», der «Vertrag», die «Richter», zwei «Mieterinnen», der «Bescheid»\n\nthe «notices» and the «decision»',
  ],
  [
    'verbs',
    [
      ['kündigen', 'to terminate'],
      ['anmelden', 'to register'],
    ],
    'er «kündigt», wurde «gekündigt», sie «kündigte»; «angemeldet», «anzumelden»',
  ],
  [
    'verbs with another vowel',
    [
      ['verschreiben', 'to prescribe'],
      ['annehmen', 'to accept'],
      ['verbinden', 'to connect'],
      ['helfen', 'to help'],
      ['der Betrieb', 'plant'],
    ],
    'sie «verschreibt», er «verschrieb», das «verschriebene» Mittel; «angenommen», ob er «annimmt», «anzunehmen»; die «verbundenen» Rohre, ein Verband, wir «halfen»\n\nhalf of it «helped»',
  ],
]

test.each(german)('German: %s', (_, glossary, text) => {
  const recogniser = recogniserOf(glossaryOf(['de', 'en'], glossary))
  const parts = text.split('\n\n')
  expect(parts.map((part) => mark(recogniser, unmarked(part))).join('\n\n')).toBe(text)
})
