import { expect, test } from 'vitest'
import { canHoldScript } from '../../entrypoints/background/frames-with-scripts'

test.each(['https://news.example/a', 'http://127.0.0.1:8080/', 'file:///home/reader/page.html', 'about:srcdoc'])(
  'a script may run at %s',
  (address) => {
    expect(canHoldScript({ url: 'https://news.example/' }, address)).toBe(true)
  },
)

test.each([
  'chrome://version/',
  'chrome-extension://abc/viewer.html',
  'view-source:https://news.example/',
  'https://chromewebstore.google.com/detail/x',
  'https://addons.mozilla.org/en-US/firefox/',
  'https://news.example/paper.PDF',
  'about:preferences',
  'resource://pdf.js/web/viewer.html',
])('no script runs at %s', (address) => {
  expect(canHoldScript({ url: address }, address)).toBe(false)
  expect(canHoldScript({ url: 'https://news.example/' }, address)).toBe(false)
})

test('nothing is known of a tab without an address', () => {
  expect(canHoldScript(undefined, undefined)).toBe(false)
})
