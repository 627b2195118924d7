/**
 * Where a text of this page is from, as the page says it: the site's name, the title, the date and the address.
 */

export interface PageSource {
  readonly publication: string
  readonly title?: string
  /** ISO 8601 date: when the page says it was published, else today. */
  readonly date: string
  readonly url?: string
}

/** In UTF-16 units, as the store takes them. */
const LONGEST_NAME = 500
const LONGEST_ADDRESS = 5000

/** Reads the page that the reader sees; a frame of another origin speaks for itself. */
export function readPageSource(): PageSource {
  const page = topDocument()
  const { href, hostname } = page.location
  const title = nameOf(metaOf(page, ['og:title']), page.title)
  const url = addressOf(page, href)
  return {
    publication: nameOf(metaOf(page, ['og:site_name', 'application-name']), hostname, page.title, href) ?? href,
    ...(title === undefined ? {} : { title }),
    date: dateOf(page) ?? localDay(new Date()),
    ...(url === undefined ? {} : { url }),
  }
}

function topDocument(): Document {
  try {
    return window.top?.document ?? document
  } catch {
    // The frame stands in a page of another origin.
    return document
  }
}

/** The content of the first of these that the page has. */
function metaOf(page: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)
    const content = meta?.getAttribute('content')?.trim()
    if (content) return content
  }
  return undefined
}

/** The first that says something, in one line and not too long. */
function nameOf(...names: readonly (string | undefined)[]): string | undefined {
  const tidy = names.map((name) => (name ?? '').replaceAll(/\s+/gu, ' ').trim())
  return tidy.find((name) => name !== '')?.slice(0, LONGEST_NAME)
}

/** The address the page goes by, where that is its own; else the one it was opened with. */
function addressOf(page: Document, href: string): string | undefined {
  const link = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''
  const canonical = URL.canParse(link, page.baseURI) ? new URL(link, page.baseURI) : null
  const opened = new URL(href)
  const address = canonical && canonical.origin === opened.origin ? canonical : opened
  address.hash = ''
  // An address of data or of a file of the reader says nothing to anybody else, but a file does to the reader.
  if (!['http:', 'https:', 'file:'].includes(address.protocol)) return undefined
  return address.href.length <= LONGEST_ADDRESS ? address.href : undefined
}

const PUBLISHED = ['article:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate']

function dateOf(page: Document): string | undefined {
  const texts = [
    metaOf(page, PUBLISHED),
    datePublished(page),
    page.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'),
  ]
  return texts.map((text) => isoDay(text ?? '')).find((day) => day !== undefined)
}

/** The day of an ISO 8601 date or time, as the page writes it: there it was that day. */
function isoDay(text: string): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text.trim()) ?? []
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/** What the page's JSON-LD says, wherever it says it. */
function datePublished(page: Document): string | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const [, date] = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent) ?? []
    if (date !== undefined) return date
  }
  return undefined
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** The day where the reader is. */
function localDay(now: Date): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
