/**
 * The printable sheet of a page's terms, as it was handed over, to be printed or saved.
 */
import { render } from 'preact'
import { readSheet, type Sheet } from '../../components/sheet'
import sheetCss from '../../components/sheet.css?inline'
import { SheetView } from '../../components/SheetView'
import tokensCss from '../../components/tokens.css?inline'
import { t } from '../../lib/extension/i18n'
import { sheetStore } from '../../lib/extension/sheet-store'
import { fileName } from '../../lib/glossary/formats/file-name'
import { saveFile } from '../../lib/page/save-file'

function show(sheet: Sheet | null): void {
  if (sheet && sheet.title !== '') document.title = sheet.title
  const root = document.getElementById('root')
  const onSave = (): void => {
    if (sheet) saveFile(fileName(sheet.title, sheet.date, 'html'), 'text/html', savedPage(sheet))
  }
  if (root) render(<SheetView t={t} sheet={sheet} onPrint={() => window.print()} onSave={onSave} />, root)
}

/** The sheet as a file that needs nothing else: its styles inside, no script. */
function savedPage(sheet: Sheet): string {
  const page = document.implementation.createHTMLDocument(sheet.title)
  page.documentElement.lang = t('localeTag')
  const charset = page.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  const style = page.createElement('style')
  style.textContent = tokensCss + sheetCss
  page.head.prepend(charset)
  page.head.append(style)
  page.body.className = document.body.className
  page.body.dataset['theme'] = 'light'
  const shown = document.querySelector('.sheet')
  if (shown) page.body.append(page.importNode(shown, true))
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`
}

document.documentElement.lang = t('localeTag')
document.title = t('pageTermsTitle')
const id = new URL(location.href).searchParams.get('id') ?? ''
sheetStore.get(id).then(
  (value) => show(readSheet(value)),
  () => show(null),
)
