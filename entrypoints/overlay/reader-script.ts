/** The script of Chinese that the reader's browser is set to. */
import { type ChineseScript, scriptOf } from '../../components/languages'
import { t } from '../../lib/extension/i18n'

export const readerScript = (): ChineseScript => scriptOf(t('localeTag'))
