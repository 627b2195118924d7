import { describe, expect, test } from 'vitest'
import { glossaryOf, mark, recogniserOf, unmarked } from '../support/marked-text'

/** Terms of a language and of English, and texts in which what should be found stands between « and ». */
interface Pair {
  readonly language: string
  readonly terms: readonly (readonly [string, string])[]
  readonly texts: readonly string[]
}

const pairs: Record<string, Pair> = {
  French: {
    language: 'fr',
    terms: [
      ['Asie centrale', 'Central Asia'],
      ['banque centrale', 'central bank'],
      ['côté', 'side'],
      ['État', 'State'],
      ['pêche', 'fishing'],
      ['développement durable', 'sustainable development'],
      ['OTAN', 'NATO'],
      ["l'intelligence artificielle (IA)", 'artificial intelligence'],
      ['le journal', 'newspaper'],
      ['chemin de fer', 'railway'],
      ['La Haye', 'The Hague'],
      ['œuvre', 'work'],
      ['accord de libre-échange', 'free trade agreement'],
      ["chaîne d'approvisionnement", 'supply chain'],
      ["chef d'État", 'head of state'],
      ['réseau neuronal', 'neural network'],
      ['travail', 'labour'],
      ['bail', 'lease'],
      ['détail', 'detail'],
      ['applications monolithiques', 'monolithic applications'],
      ['réseaux', 'networks'],
      ['recours', 'appeal'],
    ],
    texts: [
      "l'«Asie centrale», d’«Asie centrale», «asie centrale»",
      'une «banque centrale», des «banques centrales», «central banks»',
      'le «côté», cote, coté, «CÔTÉ», «COTE»',
      "l'«État», l'«Etat», etat",
      'la «pêche», péché, peche',
      "l'«OTAN», otan, «NATO»",
      'aujourd’hui, «développement durable»',
      "l'«intelligence artificielle», l’«IA»; un «journal», les «journaux»; des «chemins de fer»",
      'à «La Haye», la haie; l’«œuvre», une «oeuvre», «OEUVRES»',
      "les «accords de libre-échange», l'«accord de libre échange», un «ACCORD DE LIBRE-ECHANGE»",
      'des «chaînes d’approvisionnement», les «chefs d’État», «chefs d’Etat», des «réseaux neuronaux»',
      'une «application monolithique», un «réseau», des «réseaux»; un «recours», la cour',
      'les «travaux», des «baux», un «détail», des «détails»',
    ],
  },
  Japanese: {
    language: 'ja',
    terms: [
      ['中央アジア', 'Central Asia'],
      ['アジア', 'Asia'],
      ['持続可能な開発', 'sustainable development'],
      ['一帯一路', 'Belt and Road'],
      ['パン', 'bread'],
      ['人工知能（AI）', 'artificial intelligence'],
      ['自由貿易協定', 'free trade agreement'],
      ['コンピューター', 'computer'],
      ['サーバ', 'server'],
      ['データ', 'data'],
    ],
    texts: [
      '«中央アジア»の国々、«アジア»諸国、アジアン、ユーラシア',
      '«持続可能な開発»と「«一帯一路»」',
      'パンデミック、«パン»を焼く',
      '«Central Asia»では、«free trade agreements»',
      '«人工知能»、«ＡＩ»、«人工知能（AI）»、«自由貿易\n協定»',
      '«コンピュータ»と«コンピューター»、スーパーコンピューター、«サーバー»、«サーバ»',
      '«サーバ»\n\n«データ»を読む',
    ],
  },
  Russian: {
    language: 'ru',
    terms: [
      ['Центральная Азия', 'Central Asia'],
      ['рынок', 'market'],
      ['чёрная дыра', 'black hole'],
      ['банк', 'bank'],
      ['ООН', 'UN'],
      ['Казахстан', 'Kazakhstan'],
    ],
    texts: [
      '«Центральная Азия» и «рынок», рынокъ, «РЫНОК», «ООН», оон, «Казахстан», казахстан, Казахстанский',
      '«чёрная дыра», «черная дыра»; https://пример.рф/банк/рынок, банк@пример.рф',
    ],
  },
  German: {
    language: 'de',
    terms: [
      ['die Europäische Zentralbank (EZB)', 'European Central Bank'],
      ['Straße', 'street'],
      ['Maßnahme', 'measure'],
      ['Lieferkette', 'supply chain'],
      ['Haushalt', 'budget'],
      ['das Grundgesetz', 'Basic Law'],
      ['künstliche Intelligenz', 'artificial intelligence'],
      ['Freihandelsabkommen', 'free trade agreement'],
      ['Recht', 'law'],
    ],
    texts: [
      'die «Europäische Zentralbank», der «Europäischen Zentralbank», die «EZB»',
      '«Straße», «Strasse», «STRASSE», «Maßnahmen», «Lieferketten», des «Haushalts»; haushalten, Straßenbahn',
      'das «Grundgesetz», ein «Grundgesetz»; des «Rechts», rechts und links',
      '«Künstliche Intelligenz», dank «künstlicher Intelligenz»; des «Freihandelsabkommens», «Freihandels-\nabkommen»',
    ],
  },
  Spanish: {
    language: 'es',
    terms: [
      ['huracán', 'hurricane'],
      ['red neuronal', 'neural network'],
      ['tipo de interés', 'interest rate'],
      ['juez/jueza', 'judge'],
      ['ley', 'law'],
      ['la Franja y la Ruta', 'Belt and Road'],
      ['año', 'year'],
      ['energía renovable', 'renewable energy'],
      ['arquitectura débilmente acoplada', 'loosely coupled architecture'],
      ['elecciones', 'elections'],
      ['crisis', 'crisis'],
    ],
    texts: [
      '«huracán», «huracanes», «redes neuronales», «tipos de interés»; un «juez», dos «jueces», una «jueza»; «leyes»',
      'de la «Franja y la Ruta»; un «año», los «años», ano; «energías renovables», «ENERGIAS RENOVABLES»',
      'las «arquitecturas débilmente acopladas», una «elección», las «elecciones»; la «crisis»',
    ],
  },
  Portuguese: {
    language: 'pt',
    terms: [
      ['cadeia de abastecimento', 'supply chain'],
      ['a decisão', 'decision'],
      ['nação', 'nation'],
      ['mercado comum', 'common market'],
      ['animal', 'animal'],
      ['eleições', 'elections'],
      ['data center', 'data centre'],
    ],
    texts: [
      '«cadeias de abastecimento», as «decisões», duas «nações», «mercados comuns», «animais», uma «eleição», os «data centers»',
    ],
  },
  Korean: {
    language: 'ko',
    terms: [
      ['중앙아시아', 'Central Asia'],
      ['정상회담', 'summit'],
      ['계약', 'contract'],
      ['한국', 'Korea'],
      ['자유 무역 협정', 'free trade agreement'],
      ['AI', 'AI'],
    ],
    texts: [
      '«중앙아시아»는 «정상회담»에서 «계약»을 맺었다. 계약서, 한국어, «한국»은, 남한국',
      '«자유 무역 협정»이, «자유무역협정»을; «AI»가, «AI»기술; «Korea»’s «contracts»',
    ],
  },
  Arabic: {
    language: 'ar',
    terms: [
      ['آسيا الوسطى', 'Central Asia'],
      ['الذكاء الاصطناعي', 'artificial intelligence'],
      ['قمة', 'summit'],
      ['الأمم المتحدة', 'United Nations'],
      ['القانون', 'law'],
    ],
    texts: [
      'في «آسيا الوسطى» «والذكاء الاصطناعي»، «القمة»، «قِمَّة»، «وقمة»، «القـــمة»، قمم',
      '«الأمم المتحدة»، «الامم المتحدة»، «القانون»، «قانون»، «للقانون»',
    ],
  },
  Hindi: {
    language: 'hi',
    terms: [
      ['मध्य एशिया', 'Central Asia'],
      ['अनुबंध', 'contract'],
      ['कानून', 'law'],
    ],
    texts: ['«मध्य एशिया» में «अनुबंध» और «कानून»। अनुबंधों'],
  },
  Thai: {
    language: 'th',
    terms: [
      ['เอเชียกลาง', 'Central Asia'],
      ['ปัญญาประดิษฐ์', 'artificial intelligence'],
      ['กฎหมาย', 'law'],
    ],
    texts: ['ใน«เอเชียกลาง»มี«ปัญญาประดิษฐ์»และ«กฎหมาย» «Central Asia»'],
  },
  Vietnamese: {
    language: 'vi',
    terms: [
      ['Trung Á', 'Central Asia'],
      ['trí tuệ nhân tạo', 'artificial intelligence'],
      ['hợp đồng', 'contract'],
      ['Liên Hợp Quốc', 'United Nations'],
    ],
    texts: ['«Trung Á», «TRUNG Á», «TRÍ TUỆ NHÂN TẠO», «hợp đồng», hợp đông, «Liên Hợp Quốc», «Liên hợp quốc»'],
  },
}

describe.each(Object.entries(pairs))('%s and English', (_, { language, terms, texts }) => {
  const recogniser = recogniserOf(glossaryOf([language, 'en'], terms))
  test.each(texts)('%s', (text) => {
    expect(mark(recogniser, unmarked(text))).toBe(text)
  })
})
