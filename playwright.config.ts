import { defineConfig } from '@playwright/test'

/** End-to-end tests on the built extension in Chromium: `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  // One browser at a time: a second one on two cores makes both slow enough to miss their states.
  workers: 1,
  forbidOnly: process.env['CI'] === 'true',
  // A browser shared by hundreds of tests may stall on a busy machine. What needed a second try is listed as flaky, and is
  // to be repaired.
  retries: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
