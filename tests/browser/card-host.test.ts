import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { HOST_NAME } from '../../lib/page/card-host'
import { overlaps } from '../../lib/page/geometry'
import { container, element, host, life, onClose, open, placeTerm, settled } from './support/card-on-page'

describe('on the page', () => {
  it('adds one element while it is open and leaves nothing behind', async () => {
    const before = document.documentElement.outerHTML
    const card = open()
    await settled(card)
    const copy = document.documentElement.cloneNode(true)
    if (copy instanceof Element) copy.querySelector(HOST_NAME)?.remove()
    expect(copy instanceof Element && copy.outerHTML).toBe(before)
    card.close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(container?.childElementCount).toBe(0)
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('cannot be looked into', () => {
    open()
    expect(host()?.shadowRoot).toBeNull()
  })

  it('is not moved, hidden or restyled by rules of the page', async () => {
    const hostile = document.createElement('style')
    hostile.textContent = `html * { display: none !important; font-size: 99px !important; --termlight-height: 3px !important }
      ${HOST_NAME} { left: 0 !important; opacity: 0 !important; transform: scale(2) !important }`
    const anchor = { rects: () => [new DOMRect(100, 100, 40, 20)], isCurrent: () => true }
    document.head.append(hostile)
    const card = open('term', { anchor })
    const { left, width, height } = await settled(card)
    hostile.remove()
    expect({ left, width, height }).toEqual({ left: 100, width: 320, height: 300 })
  })

  it('keeps events inside it from the page', async () => {
    const heard = vi.fn<(event: Event) => void>()
    const types = ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin', 'wheel'] as const
    for (const type of types) document.addEventListener(type, heard, { signal: life.signal })
    const { left, top } = await settled(open())
    // Nothing can name what is in a closed root, so the click goes to a point.
    const position = { x: Math.round(left + 30), y: Math.round(top + 12) }
    await userEvent.click(document.documentElement, { position, force: true })
    const root = container?.getRootNode()
    expect(root instanceof ShadowRoot && root.activeElement?.localName).toBe('button')
    await userEvent.keyboard('a')
    expect(heard).not.toHaveBeenCalled()
  })

  it('goes into the modal dialogue whose text it explains', async () => {
    document.body.innerHTML = '<dialog id="dialog"><span id="term">term</span></dialog>'
    const dialog = element('dialog')
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
    await settled(open())
    expect(host()?.parentElement).toBe(dialog)
  })
})

describe('its place', () => {
  const corners = [
    ['the upper left', 'left: 0; top: 0'],
    ['the upper right', 'right: 0; top: 0'],
    ['the lower left', 'left: 0; bottom: 0'],
    ['the lower right', 'right: 0; bottom: 0'],
    ['the middle', 'left: 50%; top: 50%'],
  ] as const
  const viewports = [
    [800, 600],
    [360, 640],
    [1000, 200],
    [340, 160],
  ] as const
  const cases = corners.flatMap(([name, place]) => viewports.map(([width, height]) => ({ name, place, width, height })))

  it.each(cases)('is beside the term and in view: $name of $width x $height', async ({ place, width, height }) => {
    await page.viewport(width, height)
    placeTerm(`position: fixed; ${place}`)
    const bounds = await settled(open())
    const term = element('term').getBoundingClientRect()
    expect(overlaps(bounds, term)).toBe(false)
    expect(overlaps(bounds, { ...term.toJSON(), left: 0, right: width, top: term.top, bottom: term.bottom })).toBe(
      false,
    )
    expect(bounds.left).toBeGreaterThanOrEqual(0)
    expect(bounds.top).toBeGreaterThanOrEqual(0)
    expect(bounds.right).toBeLessThanOrEqual(width)
    expect(bounds.bottom).toBeLessThanOrEqual(height)
  })

  it('is clear of every line of a term that wraps, and near the line the pointer is on', async () => {
    document.body.innerHTML = `<p style="margin: 100px 0 0; width: 600px; font: 16px/20px serif; text-indent: 400px">
      <span id="term">${'a term which goes on for more than one line and ends '.repeat(3)}</span></p>`
    const lines = [...element('term').getClientRects()]
    expect(lines.length).toBeGreaterThan(1)
    const bounds = await settled(open())
    expect(lines.some((line) => overlaps(line, bounds))).toBe(false)
    expect(bounds.left).toBeCloseTo(lines[0]?.left ?? 0, 0)
  })

  it('is right on a page that zooms its root element', async () => {
    document.documentElement.style.setProperty('zoom', '1.5')
    const bounds = await settled(open())
    const term = element('term').getBoundingClientRect()
    expect(bounds.left).toBeCloseTo(term.left, 0)
    expect(bounds.top - term.bottom).toBeLessThan(12)
    expect(bounds.top).toBeGreaterThan(term.bottom)
  })

  it.each([0.5, 2, 3])('has its own size on a page zoomed by %d, and covers no line', async (zoom) => {
    document.documentElement.style.setProperty('zoom', String(zoom))
    placeTerm(`position: absolute; left: ${150 / zoom}px; top: ${290 / zoom}px`)
    const bounds = await settled(open('term', { styles: ['.box { width: 320px; height: 250px }'] }))
    const term = element('term').getBoundingClientRect()
    expect(bounds.width).toBeCloseTo(320, 0)
    expect(overlaps(bounds, term)).toBe(false)
    const gap = Math.max(bounds.top - term.bottom, term.top - bounds.bottom)
    expect(gap).toBeLessThan(12)
  })

  it('stands beside a line that runs from top to bottom, not over the rest of it', async () => {
    document.body.innerHTML = `<p style="writing-mode: vertical-rl; margin: 20px 0 0 60px; height: 500px; font: 20px/30px serif">
      中国—中亚峰会在<span id="term">阿斯塔纳</span>举行，通过了宣言。</p>`
    const line = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect()
    expect(overlaps(await settled(open()), line)).toBe(false)
  })

  it('follows the term when the page scrolls, and closes when the term is out of view', async () => {
    document.body.style.height = '5000px'
    const card = open()
    const before = await settled(card)
    window.scrollTo(0, 50)
    await expect.poll(() => card.bounds().top).toBeCloseTo(before.top - 50, 0)
    window.scrollTo(0, 2000)
    await expect.poll(() => card.isOpen).toBe(false)
    window.scrollTo(0, 0)
    document.body.removeAttribute('style')
  })
})

describe('closing', () => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['the page removes the host', () => host()?.remove()],
    [
      'the page hides the host',
      () => host() instanceof HTMLElement && document.querySelector<HTMLElement>(HOST_NAME)?.hidePopover(),
    ],
    ['the page removes the text', () => element('around').remove()],
    ['the page changes the text', () => (element('term').textContent = 'other')],
    ['the page hides the text', () => (element('term').outerHTML = '<i></i>')],
    ['the signal aborts', () => life.abort()],
  ]

  it.each(ways)('closes once when %s', async (_, happens) => {
    const card = open()
    await settled(card)
    happens()
    await expect.poll(() => card.isOpen).toBe(false)
    expect(host()).toBeNull()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('takes Escape for itself while it is open, and no other key', async () => {
    const heard = vi.fn<(key: string) => void>()
    document.addEventListener('keydown', ({ key }) => heard(key), { signal: life.signal })
    const card = open()
    await settled(card)
    await userEvent.keyboard('a{Escape}')
    expect(card.isOpen).toBe(false)
    await userEvent.keyboard('{Escape}')
    expect(heard.mock.calls.flat()).toEqual(['a', 'Escape'])
  })

  it('does not take Escape from a script', async () => {
    const card = open()
    await settled(card)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(card.isOpen).toBe(true)
  })

  it('gives the focus back to what had it', async () => {
    const field = document.createElement('input')
    element('around').append(field)
    field.focus()
    const card = open()
    await settled(card)
    container?.querySelector('button')?.focus()
    expect(document.activeElement).toBe(host())
    card.close()
    expect(document.activeElement).toBe(field)
  })

  it('knows when the reader has selected text in it', async () => {
    const card = open()
    await settled(card)
    expect(card.isInUse()).toBe(false)
    const box = container?.querySelector('.box')
    if (box) document.getSelection()?.selectAllChildren(box)
    expect(card.isInUse()).toBe(true)
  })
})
