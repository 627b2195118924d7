/**
 * The parts of the settings as a list to go by; the one in sight is marked.
 */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../messages'
import { SECTIONS, type SectionId } from './Section'
import { sectionName } from './section-names'

export function SettingsNav(): VNode {
  const { t } = useMessages()
  const current = useSectionInSight()
  return (
    <nav class="settings-nav" aria-label={t('optionsTitle')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { 'aria-current': 'true' as const } : {})}>
              {sectionName(id, t)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** So near to the top of the window a heading counts as passed, in px. */
const PASSED = 100

/** The last part whose heading has passed; at the end of the page the last one. */
function useSectionInSight(): SectionId {
  const [current, setCurrent] = useState<SectionId>('marks')
  useEffect(() => {
    const look = (): void => {
      const { scrollHeight } = document.documentElement
      const isAtEnd = scrollY > 0 && innerHeight + scrollY >= scrollHeight - 2
      const passed = SECTIONS.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top
        return top !== undefined && top < PASSED
      })
      setCurrent((isAtEnd ? SECTIONS.at(-1) : passed.at(-1)) ?? 'marks')
    }
    // Parts grow as what they show is read.
    const sizes = new ResizeObserver(look)
    sizes.observe(document.documentElement)
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      sizes.disconnect()
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [])
  return current
}
