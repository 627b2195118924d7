/** The form of what the reader chose, and how it is read from whatever is stored. */

export interface Settings {
  /** Whether terms are marked at all. */
  readonly enabled: boolean
  /** Host names on which nothing is marked. */
  readonly disabledSites: readonly string[]
}

const DEFAULTS: Settings = Object.freeze({ enabled: true, disabledSites: Object.freeze([]) })

/** Whether terms are marked on pages of a host. */
export const isMarkedOn = (current: Settings, hostname: string): boolean =>
  current.enabled && !current.disabledSites.includes(hostname)

/** What is stored may be of another version or damaged: each setting stands for itself. */
export function readSettings(value: unknown): Settings {
  const stored: Partial<Record<keyof Settings, unknown>> = typeof value === 'object' && value !== null ? value : {}
  const sites = Array.isArray(stored.disabledSites) ? stored.disabledSites : []
  return {
    enabled: typeof stored.enabled === 'boolean' ? stored.enabled : DEFAULTS.enabled,
    disabledSites: sites.filter((site) => typeof site === 'string'),
  }
}
