/**
 * A long list that is rendered a slice at a time, so that the page it lies on never waits for it.
 */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface SlicesProps<Item> {
  readonly items: readonly Item[]
  /** Items in a slice. */
  readonly size: number
  /** One element for a slice. The same function as long as it renders the same. */
  readonly render: (items: readonly Item[], index: number) => VNode
}

interface Made<Item> {
  readonly items: readonly Item[]
  readonly render: SlicesProps<Item>['render']
  readonly slice: VNode
}

/** Slices that have been rendered keep their elements: what has not changed is not compared again. */
export function Slices<Item>({ items, size, render }: SlicesProps<Item>): VNode {
  const [count, setCount] = useState(1)
  // Kept for as long as the list is: rendering it again gives the same elements.
  const [made] = useState(() => new Map<number, Made<Item>>())
  const total = Math.ceil(items.length / size)
  useEffect(() => {
    if (count >= total) return undefined
    // One a frame, so that each is laid out by itself.
    const frame = requestAnimationFrame(() => setCount((now) => now + 1))
    return () => cancelAnimationFrame(frame)
  }, [count, total])
  const slices = Array.from({ length: Math.min(count, total) }, (_, index) => {
    const own = items.slice(index * size, (index + 1) * size)
    const old = made.get(index)
    if (old && old.render === render && isSame(old.items, own)) return old.slice
    const slice = render(own, index)
    made.set(index, { items: own, render, slice })
    return slice
  })
  return <>{slices}</>
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])
