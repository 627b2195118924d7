/** The script of Chinese that the reader's browser is set to. */
import { type ChineseScript, scriptOf } from '../../components/languages'
import { t } from '../../lib/extension/i18n'

let known: ChineseScript | null = null

/** Asked for once: it does not change while a page is open. */
export const readerScript = (): ChineseScript => (known ??= scriptOf(t('localeTag')))
