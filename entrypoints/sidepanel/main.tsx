/**
 * The side panel, as far as it shows selected text.
 */
import { render } from 'preact'
import { t } from '../../lib/extension/i18n'
import { SideSelectionView } from './side-selection'

document.documentElement.lang = t('localeTag')
const root = document.getElementById('root')
if (root) render(<SideSelectionView />, root)
