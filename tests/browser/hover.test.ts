import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { OpenCard } from '../../lib/page/card-host'
import { contains } from '../../lib/page/geometry'
import { watchHover } from '../../lib/page/hover'
import { DEFAULT_HABIT, type OpeningHabit } from '../../lib/page/opening-habit'
import { element, FakeCard, frame, pointAt, type Target, target } from './support/hovered'

let life: AbortController
let habit: OpeningHabit
let lookUps: number
let cards: { name: string; card: FakeCard }[]
let open: (target: Target, signal: AbortSignal) => Promise<OpenCard | null>

function occurrenceAt(x: number, y: number): Target | null {
  lookUps += 1
  const here = ['first', 'second'].map(target).filter((each) => each.isCurrent())
  return here.find((each) => each.rects().some((rect) => contains(rect, { x, y }))) ?? null
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await frame()
  await frame()
}

const opened = (): string[] => cards.map(({ name }) => name)
const stillOpen = (): string[] => cards.filter(({ card }) => card.isOpen).map(({ name }) => name)

beforeEach(async () => {
  document.body.innerHTML = `
    <div id="elsewhere" style="position: fixed; left: 300px; top: 200px; width: 60px; height: 40px">elsewhere</div>
    <span id="first" style="position: fixed; left: 20px; top: 20px; width: 80px; height: 20px">first</span>
    <span id="second" style="position: fixed; left: 300px; top: 20px; width: 80px; height: 20px">second</span>
    <div id="card" style="position: fixed; left: 20px; top: 60px; width: 200px; height: 80px">card</div>
    <div id="way" style="position: fixed; left: 20px; top: 42px; width: 80px; height: 16px; opacity: 0.5">way</div>`
  cards = []
  lookUps = 0
  life = new AbortController()
  open = ({ name }) => {
    const card = new FakeCard()
    cards.push({ name, card })
    return Promise.resolve(card)
  }
  await userEvent.hover(element('elsewhere'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  habit = DEFAULT_HABIT
  watchHover<Target>({
    occurrenceAt,
    open: (over, _, signal) => open(over, signal),
    habit: () => habit,
    signal: life.signal,
  })
})

afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

describe('opening', () => {
  it('opens when the pointer has rested on an occurrence for 120 ms', async () => {
    await pointAt('first')
    await pass(119)
    expect(opened()).toEqual([])
    await pass(1)
    expect(opened()).toEqual(['first'])
  })

  it('opens nothing when the pointer only passes over', async () => {
    await pointAt('first')
    await pass(60)
    await pointAt('elsewhere')
    await pass(1000)
    expect(opened()).toEqual([])
  })

  it('asks what is under the pointer once it rests, not while it moves', async () => {
    for (const x of [5, 15, 25, 35, 45]) await pointAt('first', { x, y: 5 })
    expect(lookUps).toBe(0)
    await pass(120)
    expect(lookUps).toBe(1)
  })

  it('is not impressed by events that a script made', async () => {
    await pointAt('elsewhere')
    await pass(1000)
    lookUps = 0
    const { left, top } = element('first').getBoundingClientRect()
    const place = { clientX: left + 5, clientY: top + 5, bubbles: true, pointerType: 'mouse' }
    for (const type of ['pointerover', 'pointermove']) element('first').dispatchEvent(new PointerEvent(type, place))
    await frame()
    await pass(1000)
    expect(lookUps).toBe(0)
    expect(opened()).toEqual([])
  })

  it('drops a card that arrives when the pointer has already left', async () => {
    const late = new FakeCard()
    let given: AbortSignal | undefined
    const arrivals: ((card: OpenCard) => void)[] = []
    open = (_, signal) => {
      given = signal
      return new Promise((resolve) => arrivals.push(resolve))
    }
    await pointAt('first')
    await pass(120)
    await pointAt('elsewhere')
    expect(given?.aborted).toBe(true)
    arrivals[0]?.(late)
    await pass(0)
    expect(late.isOpen).toBe(false)
  })
})

describe('closing', () => {
  beforeEach(async () => {
    await pointAt('first')
    await pass(120)
  })

  it('closes 200 ms after the pointer has left', async () => {
    await pointAt('elsewhere')
    await pass(199)
    expect(stillOpen()).toEqual(['first'])
    await pass(1)
    expect(stillOpen()).toEqual([])
  })

  it.each(['first', 'way', 'card'])('stays while the pointer is at: %s', async (place) => {
    await pointAt(place, { x: 9, y: 9 })
    await pass(1000)
    expect(stillOpen()).toEqual(['first'])
  })

  it('stays when the pointer comes back in time', async () => {
    await pointAt('elsewhere')
    await pass(100)
    await pointAt('card')
    await pass(1000)
    expect(stillOpen()).toEqual(['first'])
  })

  it('shows one card at a time', async () => {
    await pointAt('second')
    await pass(120)
    expect(opened()).toEqual(['first', 'second'])
    expect(stillOpen()).toEqual(['second'])
  })

  it('stays while the reader has text selected in it', async () => {
    const [first] = cards
    if (first) first.card.inUse = true
    await pointAt('elsewhere')
    await pass(1000)
    expect(stillOpen()).toEqual(['first'])
  })

  it('closes when the reader presses a button elsewhere', async () => {
    await userEvent.click(element('elsewhere'))
    expect(stillOpen()).toEqual([])
  })

  it('does not open again under a pointer that stays after the card was dismissed', async () => {
    cards[0]?.card.close()
    await pointAt('first', { x: 30, y: 10 })
    await pass(1000)
    expect(opened()).toEqual(['first'])
    await pointAt('elsewhere')
    await pointAt('first')
    await pass(120)
    expect(opened()).toEqual(['first', 'first'])
  })

  it('closes when the text changes under it', async () => {
    element('first').textContent = 'other'
    await pointAt('first', { x: 30, y: 10 })
    await pass(200)
    expect(stillOpen()).toEqual([])
  })

  it('closes, and hears nothing more, when the signal aborts', async () => {
    life.abort()
    expect(stillOpen()).toEqual([])
    await pointAt('second')
    await pass(1000)
    expect(opened()).toEqual(['first'])
  })
})

describe('what opens a card', () => {
  it('is a click, where the reader wants that; a second one closes it', async () => {
    habit = { ...DEFAULT_HABIT, opening: 'click' }
    await pointAt('first')
    await pass(1000)
    expect(opened()).toEqual([])
    await userEvent.click(element('first'))
    await pass(0)
    expect(opened()).toEqual(['first'])
    await pointAt('elsewhere')
    await pass(1000)
    expect(stillOpen()).toEqual(['first'])
    await userEvent.click(element('first'))
    await pass(0)
    expect(stillOpen()).toEqual([])
    await userEvent.click(element('first'))
    await pass(0)
    expect(stillOpen()).toEqual(['first'])
  })

  it.each(['<a href="#x">', '<button>', '<label>', '<div role="button">', '<div contenteditable>'])(
    'is no click that belongs to %s',
    async (tag) => {
      habit = { ...DEFAULT_HABIT, opening: 'click' }
      const around = document.createElement('div')
      around.innerHTML = tag
      const control = around.firstElementChild
      element('first').replaceWith(around)
      control?.insertAdjacentHTML(
        'beforeend',
        '<span id="first" style="position: fixed; left: 20px; top: 20px; width: 80px; height: 20px">first</span>',
      )
      await userEvent.click(element('first'))
      await pass(0)
      expect(opened()).toEqual([])
    },
  )

  it('is resting while a key is held', async () => {
    habit = { ...DEFAULT_HABIT, opening: 'modifier', modifier: 'Shift' }
    await pointAt('first')
    await pass(1000)
    expect(opened()).toEqual([])
    await userEvent.keyboard('{Shift>}')
    await pass(120)
    expect(opened()).toEqual(['first'])
    await userEvent.keyboard('{/Shift}')
    await pass(1000)
    expect(stillOpen()).toEqual(['first'])
  })

  it('is as slow as the reader wants, from the next rest on', async () => {
    habit = { ...DEFAULT_HABIT, delay: 600 }
    await pointAt('first')
    await pass(599)
    expect(opened()).toEqual([])
    await pass(1)
    expect(opened()).toEqual(['first'])
  })

  it('is nothing here, where only the keyboard opens', async () => {
    habit = { ...DEFAULT_HABIT, opening: 'keyboard' }
    await pointAt('first')
    await userEvent.click(element('first'))
    await pass(1000)
    expect(opened()).toEqual([])
  })
})

it('lets go of a card that the reader pinned', async () => {
  await pointAt('first')
  await pass(120)
  const [first] = cards
  if (first) first.card.isPinned = true
  await pointAt('second')
  await pass(1000)
  expect(stillOpen()).toEqual(['first', 'second'])
  life.abort()
  expect(stillOpen()).toEqual(['first'])
})
