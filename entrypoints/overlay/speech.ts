/** Reads terms aloud with the voices of the reader's own system: others would send the text to a server. */
import { isChinese, isSameLanguage, scriptOf } from '../../components/languages'

/** Null where the browser has none. */
const synthesis = (): SpeechSynthesis | null => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis)

/** The voice for a language; null where there is none. */
export function voiceFor(language: string): SpeechSynthesisVoice | null {
  const voices = (synthesis()?.getVoices() ?? []).filter((voice) => voice.localService && speaks(voice, language))
  return voices.sort((a, b) => fitness(b, language) - fitness(a, language))[0] ?? null
}

/** Browsers find their voices late. */
export function watchVoices(onChange: () => void, signal: AbortSignal): void {
  synthesis()?.addEventListener('voiceschanged', onChange, { signal })
}

/** Reads out in place of what we are reading out already. */
export function speak(text: string, voice: SpeechSynthesisVoice): void {
  const speech = synthesis()
  if (!speech) return
  if (speech.speaking) speech.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  speech.speak(utterance)
}

/** Tags of voices may have an underscore, and name Mandarin by a tag of its own. */
const tagOf = ({ lang }: SpeechSynthesisVoice): string => lang.replaceAll('_', '-').replace(/^cmn/i, 'zh')

const speaks = (voice: SpeechSynthesisVoice, language: string): boolean => isSameLanguage(tagOf(voice), language)

function fitness(voice: SpeechSynthesisVoice, language: string): number {
  const tag = tagOf(voice)
  if (isChinese(language)) {
    // The pinyin on the card is that of Mandarin.
    if (/-(?:hk|mo)\b|yue/i.test(tag)) return -1
    return scriptOf(tag) === scriptOf(language) ? 2 : 1
  }
  return (tag.toLowerCase() === language.toLowerCase() ? 2 : 0) + (voice.default ? 1 : 0)
}
