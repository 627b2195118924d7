/** The overlay of this page, loaded at the first need. */
import { loadOverlay } from '../../lib/extension/load-overlay'
import { type Overlay, providedOverlay } from '../../lib/page/overlay'

let loading: Promise<Overlay | null> | null = null

/** Null where it cannot be loaded; the next call tries again. */
export async function theOverlay(): Promise<Overlay | null> {
  const overlay = providedOverlay()
  if (overlay) return overlay
  loading ??= loadOverlay().then(providedOverlay)
  const loaded = await loading
  loading = null
  return loaded
}
