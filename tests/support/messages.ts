/**
 * The message catalogue as a browser would read it, for tests without one.
 */
import type { MessageKey, Translate } from '../../components/messages'
import english from '../../public/_locales/en/messages.json'
import simplified from '../../public/_locales/zh_CN/messages.json'
import traditional from '../../public/_locales/zh_TW/messages.json'

interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

type Catalogue = Readonly<Record<MessageKey, Message>>

function translator(catalogue: Catalogue): Translate {
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = catalogue[key]
    return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      const index = Number(placeholders[name]?.content.slice(1)) - 1
      return substitutions[index] ?? ''
    })
  }
}

export const inEnglish = translator(english)
export const inSimplifiedChinese = translator(simplified)
export const inTraditionalChinese = translator(traditional)
