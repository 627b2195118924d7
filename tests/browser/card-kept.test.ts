import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { container, element, life, open, settled } from './support/card-on-page'

/** A card that the reader keeps: by the keyboard, or pinned. */

describe('the keyboard', () => {
  it('gets the focus where it was asked for, once the card is in its place', async () => {
    const field = document.createElement('input')
    element('around').append(field)
    field.focus()
    const card = open('term', { focus: true })
    await expect.poll(() => card.hasFocus).toBe(true)
    const root = container?.getRootNode()
    expect(root instanceof ShadowRoot && root.activeElement?.localName).toBe('button')
    card.close()
    expect(document.activeElement).toBe(field)
  })

  it('gives keys to the card while it has the focus, and to the page otherwise', async () => {
    const heard = vi.fn<(key: string) => void>()
    document.addEventListener('keydown', ({ key }) => heard(key), { signal: life.signal })
    const onKey = vi.fn<(event: KeyboardEvent) => boolean>((event) => event.key === 'c')
    // Away from where the card will be: a pointer in it would give it the keys, too.
    await userEvent.hover(document.documentElement, { position: { x: 700, y: 20 }, force: true })
    const card = open('term', { onKey })
    await settled(card)
    await userEvent.keyboard('c')
    card.focus()
    await userEvent.keyboard('c')
    expect(heard.mock.calls.flat()).toEqual(['c'])
    expect(onKey).toHaveBeenCalledTimes(1)
  })
})

describe('a pinned card', () => {
  it('stays when its text goes, and follows nothing', async () => {
    const card = open()
    const before = await settled(card)
    card.setPinned(true)
    element('around').remove()
    document.body.style.height = '3000px'
    window.scrollTo(0, 80)
    await settled(card)
    expect(card.bounds().top).toBe(before.top)
    window.scrollTo(0, 0)
    document.body.removeAttribute('style')
  })

  it('is moved within the viewport', async () => {
    const card = open()
    const { left, top } = await settled(card)
    card.moveBy(30, -20)
    expect(card.isPinned).toBe(true)
    expect([card.bounds().left, card.bounds().top]).toEqual([left + 30, top - 20])
    card.moveBy(5000, 5000)
    const moved = card.bounds()
    expect([moved.right, moved.bottom]).toEqual([800, 600])
  })

  it('stays beside one that is not, which is closed first', async () => {
    const first = open()
    await settled(first)
    first.setPinned(true)
    const second = open()
    const third = open()
    expect([first.isOpen, second.isOpen, third.isOpen]).toEqual([true, false, true])
    await userEvent.keyboard('{Escape}')
    expect([first.isOpen, third.isOpen]).toEqual([true, false])
    await userEvent.keyboard('{Escape}')
    expect(first.isOpen).toBe(false)
  })

  it('is not closed by a press elsewhere, as another is', async () => {
    const card = open()
    await settled(card)
    card.setPinned(true)
    await userEvent.click(document.body, { position: { x: 700, y: 20 }, force: true })
    expect(card.isOpen).toBe(true)
    card.setPinned(false)
    await userEvent.click(document.body, { position: { x: 700, y: 20 }, force: true })
    expect(card.isOpen).toBe(false)
  })
})
