import { defineConfig } from '@playwright/test'

/** End-to-end tests on the built extension in Chromium: `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  // One browser at a time: a second one on two cores makes both slow enough to miss their states.
  workers: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
