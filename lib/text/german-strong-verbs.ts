/** German verbs with another vowel: verschreibt, verschrieb, verschrieben; nimmt an, angenommen. */

/** He does, did, done: without what stands before them, and without the `ge` of the last. `-` is also a noun, as der Verband. */
const STRONG =
  'schreiben:schreibt:schrieb:schrieben nehmen:nimmt:nahm:nommen geben:gibt:gab:geben tragen:trägt:trug:tragen ' +
  'halten:hält:hielt:halten lassen:lässt:ließ:lassen ziehen:zieht:zog:zogen bieten:bietet:bot:boten ' +
  'schließen:schließt:schloss:schlossen sprechen:spricht:sprach:sprochen treten:tritt:trat:treten ' +
  'treffen:trifft:traf:troffen werfen:wirft:warf:worfen brechen:bricht:brach:brochen stehen:steht:-:standen ' +
  'gehen:geht:ging:gangen finden:findet:fand:funden binden:bindet:-:bunden fallen:fällt:fiel:fallen ' +
  'fangen:fängt:fing:fangen laden:lädt:lud:laden schlagen:schlägt:schlug:schlagen lesen:liest:las:lesen ' +
  'sehen:sieht:sah:sehen weisen:weist:wies:wiesen scheiden:scheidet:schied:schieden steigen:steigt:stieg:stiegen ' +
  'heben:hebt:hob:hoben werben:wirbt:warb:worben helfen:hilft:half:holfen messen:misst:maß:messen ' +
  'bringen:bringt:brachte:bracht denken:denkt:dachte:dacht kennen:kennt:kannte:kannt nennen:nennt:nannte:nannt ' +
  'brennen:brennt:brannte:brannt leihen:leiht:lieh:liehen kommen:kommt:kam:kommen schieben:schiebt:schob:schoben ' +
  'gießen:gießt:goss:gossen graben:gräbt:grub:graben laufen:läuft:lief:laufen rufen:ruft:rief:rufen'

const FORMS = new Map(STRONG.split(' ').map((entry) => [entry.split(':', 1)[0] ?? '', entry.split(':').slice(1)]))

/** Shorter forms are words of other languages as often: half, bot. */
const SHORT = 4

/** The forms of a strong verb with what stands before it; null where it is none of them. `together` says that no `ge` stands between. */
export function strongForms(before: string, verb: string, together: boolean): string[] | null {
  const found = FORMS.get(verb)
  if (!found) return null
  const [does = '', did = '', done = ''] = found
  const participle = `${together ? '' : 'ge'}${done}`
  const forms = [does, participle, ...['e', 'en', 'er', 'es', 'em'].map((ending) => participle + ending)]
  if (did !== '-') forms.push(did, did.endsWith('e') ? `${did}n` : `${did}en`)
  return forms.map((form) => before + form).filter((form) => form.length > SHORT)
}
