/** Goes where the address asks to, as soon as the page has all it shows. */
import { useEffect, useState } from 'preact/hooks'
import { type Place, placeOf } from './place'

/** The place as the address names it now. */
export function usePlace(): Place {
  const [place, setPlace] = useState(readPlace)
  useEffect(() => {
    const look = (): void => setPlace(readPlace())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return place
}

const readPlace = (): Place => placeOf(location.hash, () => crypto.randomUUID())

/** Scrolls to the place once everything above it has its height. A form that is open there takes the focus itself. */
export function useScrollTo({ section, editing }: Place, isReady: boolean): void {
  useEffect(() => {
    if (!isReady || section === null) return
    document.getElementById(section)?.scrollIntoView()
    if (editing === null) document.getElementById(`${section}-title`)?.focus({ preventScroll: true })
  }, [section, editing, isReady])
}
