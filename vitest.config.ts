import { preact } from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './scripts/browsers'

const executablePath = findChromium()

/** How long a state is waited for: long enough for the slowest machine, as no test is about time. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } }

/** Pure code runs in Node; what touches a document runs in a real browser, the built add-on in a real Firefox. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', ...patience } },
      {
        plugins: [preact()],
        publicDir: false,
        // Found while a test runs, these would be loaded twice.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@floating-ui/dom',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          ...patience,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/firefox/build.ts',
          // One Firefox for all files: it takes seconds to start.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
})
