import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Numbers, genders, letters and notation of other languages: what should be found stands between « and ». */
const languages: Record<string, readonly (readonly [string, readonly string[], string])[]> = {
  fr: [
    [
      'capitals without accents in the headword',
      ['Etat', 'Ecole polytechnique', "Institut d'Etudes", 'Cote'],
      "l'«État», l'«Etat», l'état, l’«École polytechnique», l'«Institut d’Études», «Cote», Côte",
    ],
    [
      'the noun behind a preposition in either number',
      ["projet d'architecture", 'chargés de recherches', 'maître de stage', "période d'examen", 'loi de la nature'],
      "«projets d'architecture», «projets d’architectures»; un «chargé de recherche», des «chargés de recherche»; des «maîtres de stages», «maître de stage»; «périodes d'examens», «période d'examens»; «lois de la nature», lois de les natures",
    ],
    [
      'compounds with a hyphen',
      [
        'chou-fleur',
        'chef-lieu',
        'grand-père',
        'coffre-fort',
        'aide-soignant',
        'mots-clés',
        'arc-en-ciel',
        'mot-outil',
      ],
      'des «choux-fleurs», «chefs-lieux», «grands-pères», «grand-pères», «coffres-forts», «aides-soignants», un «mot-clé», des «mots-clés», des «arcs-en-ciel», «mots-outils»; un chef, des lieux, la clé',
    ],
    [
      'irregular plurals',
      ['œil', 'bijou', 'genou', 'landau', 'clou', 'trou'],
      'les «yeux», des «bijoux», «genoux», «landaus», «clous», «trous»; des landaux, un cloux',
    ],
    [
      'grammar behind the headword',
      ['accélérateur n.m.', 'ruche n. f.', 'essaim, n. m.', 'honoraires (m. pl.)', 'élève n. m. et f.', 'pH'],
      'un «accélérateur», des «accélérateurs», la «ruche», les «essaims», ses «honoraires», des «élèves», le «pH»; n. m.',
    ],
    [
      'both genders in one headword',
      [
        'éleveur/-euse',
        'infirmier/ière',
        'chercheur·se',
        'directeur (-trice)',
        'technicien·ne',
        'employé·e·s',
        'ambassadeur (-drice)',
      ],
      'une «éleveuse», des «éleveurs», une «infirmière», un «infirmier», des «chercheuses», le «chercheur», la «directrice», les «directeurs», une «technicienne», une «ambassadrice», une «employée», des «employés»; chercheurse',
    ],
    [
      'abbreviations spoken as words',
      ['OTAN', 'SMIC', 'EHPAD', 'INSEE', 'SNCF', 'ONU', 'ÉNA'],
      "l'«Otan», l'«OTAN», le «Smic», un «Ehpad», l'«Insee», l'insee, le smic; la Sncf, la «SNCF», l'Onu, l'«ONU»",
    ],
    ['versions', ['GPT-4', 'Python 3'], '«GPT-4», GPT-4.1, «GPT-4». «Python 3», 3 fois'],
  ],
  es: [
    [
      'plurals with another stress',
      ['país', 'interés', 'autobús', 'mes', 'inglés', 'joven', 'imagen', 'orden', 'examen', 'régimen', 'plan', 'rubí'],
      'los «países», «intereses», «autobuses», tres «meses», los «ingleses», «jóvenes», «imágenes», «órdenes», «exámenes», «regímenes», «planes», «rubíes»; imagénes, crisis',
    ],
    [
      'singulars of headwords in the plural',
      ['gases de efecto invernadero', 'países en desarrollo', 'jóvenes', 'planes', 'huracanes'],
      'un «gas de efecto invernadero», un «país en desarrollo», una «joven», el «plan», un «huracán»; gasto de efecto',
    ],
    [
      'both genders in one headword',
      ['abogado/a', 'profesor/a', 'actor/triz', 'director/-ora'],
      'una «abogada», los «abogados», la «profesora», dos «profesoras», la «actriz», la «directora»; aboga',
    ],
  ],
  pt: [
    [
      'plurals',
      ['imóvel', 'renovável', 'difícil', 'fóssil', 'país', 'mês', 'português', 'mão', 'nação', 'pão', 'farol', 'túnel'],
      '«imóveis», «renováveis», «difíceis», «fósseis», os «países», dois «meses», os «portugueses», as «mãos», «nações», «pães», «faróis», «túneis»; móveis, mas',
    ],
    [
      'singulars of headwords in the plural',
      ['energias renováveis', 'combustíveis fósseis', 'direitos civis', 'animais', 'lápis', 'papel'],
      'a «energia renovável», um «combustível fóssil», um «animal», o «lápis», os «papéis»; lápi',
    ],
  ],
  it: [
    [
      'plurals',
      ['banca', 'lega', 'parco pubblico', 'medico', 'albergo', 'problema', 'provincia', 'spiaggia', 'energia', 'data'],
      'le «banche», le «leghe», i «parchi pubblici», due «medici», gli «alberghi», i «problemi», le «province», le «spiagge», le «energie», le «date»; i banchi, i dati',
    ],
  ],
  de: [
    [
      'both genders in one headword',
      ['Lehrer/-in', 'Arzt'],
      'die «Lehrerin», der «Lehrer», des «Lehrers»; lehrerin, «Ärzte»',
    ],
    [
      'plurals that change the vowel',
      [
        'Datensatz',
        'Lizenzvertrag',
        'Bundesland',
        'Krankenhaus',
        'Hafen',
        'Kraft',
        'Satzung',
        'Kriterium',
        'Entwurfsprinzip',
        'Rechenzentrum',
        'Mechanismus',
        'Konto',
      ],
      'die «Datensätze», in den «Datensätzen», der «Lizenzverträge», «Bundesländern», zwei «Krankenhäuser», die «Häfen», mit allen «Kräften», «Satzungen»; Sätze, Länder; «Kriterien», «Entwurfsprinzipien», «Rechenzentren», «Mechanismen», «Konten»',
    ],
    [
      'persons called by a quality',
      ['Stellvertretender Vorsitzender', 'Beamter', 'Kalender'],
      'der «stellvertretende Vorsitzende», dem «stellvertretenden Vorsitzenden», die «Beamten», ein «Beamter», zwei «Kalender»; Kalende',
    ],
    [
      'adjectives',
      ['gemeinnützig', 'resilient', 'rechts'],
      'ein «gemeinnütziger» Verein, «gemeinnützige» Zwecke, ein «resilientes» System; «rechts», Rechtes',
    ],
  ],
  uk: [['apostrophes', ['пам’ять', 'здоров\u02bcя'], '«пам\u02bcять», «пам’ять», «пам\u0027ять», «здоров’я»; память']],
  uz: [
    [
      'apostrophes',
      ['O\u02bbzbekiston', 'G\u2018arbiy O\u2018rda'],
      "«O'zbekiston», «O\u02bbzbekiston», «O‘zbekiston», o'zbekiston; «G\u02bbarbiy O\u02bbrda»; Ozbekiston",
    ],
  ],
  el: [['sigma', ['νόμος', 'κράτος'], 'ο «νόμος», «ΝΟΜΟΣ», «ΚΡΑΤΟΣ», «Νόμος»; νομός']],
  tr: [
    [
      'i with and without a dot',
      ['merkez bankası', 'iklim', 'Irak', 'İstanbul'],
      '«MERKEZ BANKASI», «Merkez Bankası», «İKLİM», «iklim», «İklim», «Irak», ırak, «İstanbul», «İSTANBUL»; merkez bankasi',
    ],
  ],
  ja: [
    [
      'Latin words',
      ['Webサイト', 'IoT機器', 'WHO本部', 'T細胞'],
      '«webサイト»、«Webサイト»、«WEBサイト»、«IoT機器»、iot機器、«WHO本部»、who本部、t細胞、«T細胞»',
    ],
  ],
  ar: [
    [
      'the article on both words',
      ['طاقة متجددة', 'الأمم المتحدة', 'قانون', 'حقوق الإنسان', 'انتقال من الفحم'],
      '«الطاقة المتجددة»، «طاقة متجددة»، «والطاقة المتجددة»، «للطاقة المتجددة»، «وللقانون»، «وبالقانون»، «وحقوق الإنسان»؛ طاقة',
    ],
  ],
  ko: [
    [
      'particles',
      ['계약', '정책', '회사'],
      '«계약»입니다, «계약»였다, «계약»조차, «회사»랑, «회사»나, «회사»며, «회사»면, «회사»니까; 계약조건, 계약면적, 계약나라',
    ],
    [
      'spaces in compounds',
      ['양자네트워크', '양자 오류 정정', '중앙아시아'],
      '«양자 네트워크»를, «양자네트워크»가, «양자오류 정정»은, «양자오류정정», «양자 오류정정»; «중앙 아시아», 중 앙아시아',
    ],
  ],
  en: [
    [
      'versions',
      ['GPT-4', 'Python 3', 'HTTP/2', 'CO2'],
      '«GPT-4», GPT-4.1, Python 3.11, «Python 3», «Python 3».x, «HTTP/2», HTTP/2.0; «Python 3», 5; 40 kg «CO2».',
    ],
  ],
}

/** In the case of the headword, which otherwise were no name. */
const counterpartOf = (headword: string): string => (/^\p{Lu}/u.test(headword) ? 'Name' : 'noun')

describe.each(Object.entries(languages))('%s', (language, rows) => {
  test.each(rows)('%s', (_, headwords, text) => {
    const pair = [language, language === 'en' ? 'zh' : 'en'] as const
    const recogniser = recogniserOf(
      glossaryOf(
        pair,
        headwords.map((headword, at) => [headword, `${counterpartOf(headword)} ${at}`]),
      ),
    )
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})

test('words are no names where phrases begin with a capital', () => {
  const rows = [
    ['Toux', 'Cough'],
    ['Fièvre', 'Fever'],
    ['Nausée', 'Nausea'],
    ['Frisson', 'Chill'],
    ['Début', 'Onset'],
    ['Bronchite aiguë', 'Acute bronchitis'],
    ['Douleur thoracique', 'Chest pain'],
    ['Sténose mitrale', 'Mitral stenosis'],
    ['Toux chronique', 'Chronic cough'],
    ['Souffle court', 'Short breath'],
    ['perte de poids', 'weight loss'],
    ['vertiges', 'dizziness'],
  ] as const
  const recogniser = recogniserOf(glossaryOf(['fr', 'en'], rows))
  const text = 'une «toux» avec «fièvre», des «nausées», une «bronchite aigüe»; «fever», «cough», «onset»'
  expect(mark(recogniser, unmarked(text))).toBe(text)
})
