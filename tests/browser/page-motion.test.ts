import { afterEach, expect, it } from 'vitest'
import { MarkedPage, byId, paintedTexts } from './support/marked-page'

afterEach(() => byId('moving').remove())

it.each([
  ['a transition', 'transitionrun', (slide: HTMLElement) => (slide.style.transform = 'translateX(0)')],
  ['an animation', 'animationstart', (slide: HTMLElement) => (slide.style.animation = 'come 600s linear forwards')],
])('marks what %s brings into view, before it has come to rest', async (_, begin, move) => {
  const style = document.createElement('style')
  style.id = 'moving'
  style.textContent = `
    @keyframes come { to { transform: translateX(0) } }
    #slide { transform: translateX(30000px); transition: transform 600s linear }`
  document.head.append(style)
  const page = new MarkedPage('<p>中国</p><div style="overflow: hidden"><p id="slide">Astana</p></div>')
  await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  await expect.poll(() => page.marker.isQuiet).toBe(true)
  expect(paintedTexts()).toEqual(['中国'])
  const hasBegun = new Promise((done) => byId('slide').addEventListener(begin, done, { once: true }))
  move(byId('slide'))
  await hasBegun
  await expect.poll(() => page.marker.isQuiet).toBe(true)
  // As if nearly all of the time had gone by.
  const [motion] = byId('slide').getAnimations()
  if (motion) motion.currentTime = 599_000
  motion?.pause()
  await expect.poll(() => paintedTexts()).toEqual(['Astana', '中国'])
  expect(motion?.playState).toBe('paused')
})

it('marks what scrolling the page moves into view by a rule', async () => {
  const style = document.createElement('style')
  style.id = 'moving'
  style.textContent = `
    @keyframes come { from { transform: translateX(30000px) } to { transform: translateX(0) } }
    #slide { animation: come linear both; animation-timeline: scroll(root) }`
  document.head.append(style)
  const page = new MarkedPage(
    '<div style="position: sticky; top: 0; overflow: hidden">中国 <p id="slide">Astana</p></div><p style="height: 20000px"></p>',
  )
  await expect.poll(() => page.surfaces).toEqual(['中国', 'Astana'])
  await expect.poll(() => page.marker.isQuiet).toBe(true)
  expect(paintedTexts()).toEqual(['中国'])
  scrollTo(0, 9e9)
  await expect.poll(() => paintedTexts()).toEqual(['Astana', '中国'])
})

it('marks what a script moves into view after a click, before it has come to rest', async () => {
  const page = new MarkedPage(
    '<button id="moving">next</button><div style="overflow: hidden"><p id="slide" style="transform: translateX(30000px)">Astana</p></div>',
  )
  await expect.poll(() => page.surfaces).toEqual(['Astana'])
  await expect.poll(() => page.marker.isQuiet).toBe(true)
  expect(paintedTexts()).toEqual([])
  byId('moving').click()
  const motion = byId('slide').animate({ transform: 'translateX(0)' }, { duration: 600_000, fill: 'forwards' })
  await expect.poll(() => page.marker.isQuiet).toBe(true)
  motion.currentTime = 599_000
  motion.pause()
  await expect.poll(() => paintedTexts()).toEqual(['Astana'])
  expect(motion.playState).toBe('paused')
})
