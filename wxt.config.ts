import { preact } from '@preact/preset-vite'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { BUNDLED, loadBundledGlossary } from './scripts/bundled-glossary'
import { packageGlossaries } from './scripts/package-glossaries'

/**
 * How the extension is built. The manifests of the two browsers differ in three places only: how messages are
 * serialised, the least browser version, and Firefox's statement about data.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The bundled glossaries are compiled here, so that the extension has nothing to build.
    'build:publicAssets': (wxt, files) => {
      const folder = join(wxt.config.wxtDir, 'package')
      const paths = packageGlossaries(
        folder,
        BUNDLED.map((id) => loadBundledGlossary(id)),
      )
      files.push(...paths.map((path) => ({ absoluteSrc: join(folder, path), relativeDest: path })))
    },
  },
  manifest: ({ browser }) => {
    const firefoxKey = (key: string) => (browser === 'firefox' ? { suggested_key: { default: key } } : {})
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      // `unlimitedStorage` asks for nothing the reader sees: it keeps the browser from evicting stored glossaries.
      // `scripting` brings the overlay script into a page at the first hover, so that most pages never load it, and the
      // content script into pages that are long in coming or were open before it;
      // `contextMenus` adds the menu item for selected text. Neither asks for more than the marks do.
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
      host_permissions: ['<all_urls>'],
      // Keys that neither browser uses itself. Chromium takes four suggested shortcuts at most; the reader binds the others, and all of them anew.
      commands: {
        'switch-mode': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandSwitchMode__' },
        'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextTerm__' },
        'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousTerm__' },
        'show-card': { ...firefoxKey('Alt+Shift+C'), description: '__MSG_commandShowCard__' },
        'translate-selection': {
          suggested_key: { default: 'Alt+Shift+Y' },
          description: '__MSG_commandTranslateSelection__',
        },
        'open-page-terms': { ...firefoxKey('Alt+Shift+L'), description: '__MSG_commandOpenPageTerms__' },
      },
      // What wxt calls content scripts would bring two kB into every page, and tell it of an event when one starts.
      content_scripts: [
        {
          matches: ['<all_urls>'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
          js: ['content-script.js'],
          css: ['assets/content-script.css'],
        },
        { matches: ['<all_urls>'], run_at: 'document_start', js: ['early.js'] },
      ],
      icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
      action: { default_title: '__MSG_extensionName__' },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'termlight@termlight.example',
                strict_min_version: '146.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            minimum_chrome_version: '128',
            // Typed arrays cross messages as they are; where the key is unknown they travel as plain arrays.
            message_serialization: 'structured_clone',
          }),
    }
  },
})
