/**
 * The page after installation.
 */
import { render } from 'preact'
import { example } from './example'
import { WelcomeView } from '../../components/WelcomeView'
import { t } from '../../lib/extension/i18n'

document.documentElement.lang = t('localeTag')
document.title = t('welcomeTitle')
const root = document.getElementById('root')
if (root) render(<WelcomeView t={t} example={example} />, root)
