import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { serveFolder } from './demo/server'
import { closeWelcome, extensionWorker, launchBrowser } from './driver/launch'
import { runCommand } from './failure'
import { ensureChineseFont, ensureChromium } from './install-browser'
import { buildExtension, chromeBuild, projectFolder } from './local-tools'
import { localisedBuild } from './screens/localised'
import { shootSurfaces, type Scene } from './screens/surfaces'

/** `npm run screens`: pictures of each surface from the built extension, into `docs/screens/`, in both themes and languages. */

const folder = join(projectFolder, 'docs', 'screens')
const viewport = { width: 1280, height: 800 }

const scenes: readonly (Omit<Scene, 'address'> & { readonly language: string })[] = [
  { language: 'en', locale: 'en', term: 'China-Europe freight train', query: 'silk road' },
  { language: 'zh', locale: 'zh_CN', term: '中欧班列', query: '丝绸' },
]

await runCommand(async () => {
  const executablePath = ensureChromium()
  ensureChineseFont()
  buildExtension()
  mkdirSync(folder, { recursive: true })
  const server = await serveFolder(join(projectFolder, 'docs', 'demo'))
  try {
    for (const theme of ['light', 'dark'] as const)
      for (const { language, ...scene } of scenes)
        await takeScene(executablePath, theme, language, { ...scene, address: `${server.origin}/${language}.html` })
  } finally {
    await server.close()
  }
  return 0
})

async function takeScene(
  executablePath: string,
  theme: 'light' | 'dark',
  language: string,
  scene: Scene,
): Promise<void> {
  const build = localisedBuild(chromeBuild, scene.locale)
  const look = { viewport, colorScheme: theme, deviceScaleFactor: 1.5 }
  const browser = await launchBrowser({ executablePath, extension: build.folder, headless: true, ...look })
  try {
    await extensionWorker(browser.context)
    await closeWelcome(browser.context)
    await shootSurfaces(browser, scene, async (name, page, options = {}) => {
      const path = join(folder, `${name}-${language}-${theme}.png`)
      await page.screenshot({ path, ...options })
      console.log(relative(process.cwd(), path))
    })
  } finally {
    await browser.close()
    build.remove()
  }
}
