/**
 * The shadow roots of a page, open and closed. Attaching one to an element that is already there is told by nothing, so
 * elements that may host one are looked at again: custom elements, and elements that hold nothing else.
 */

/** What the extension can do and a page cannot: look into closed roots. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null

/** The tags that may host, when they are empty; elements with their own content rarely do. */
const EMPTY_HOSTS = 'article,aside,blockquote,div,footer,h1,h2,h3,header,main,nav,p,section,span'
  .split(',')
  .map((tag) => `${tag}:empty`)
  .join(',')

/** Looked at in one go. */
const CANDIDATES_AT_MOST = 1_000

export class ShadowRoots {
  private readonly known = new WeakSet<ShadowRoot>()
  private readonly all = new Set<WeakRef<ShadowRoot>>()
  private readonly customElements = new Map<WeakRef<Element>, string>()
  private readonly awaited = new Set<string>()
  private readonly sheet = new CSSStyleSheet()

  /** Each root found is given to `onRoot` once, after the highlight's sheet has been adopted by it. */
  constructor(
    css: string,
    private readonly openClosed: OpenShadowRoot | undefined,
    private readonly onRoot: (root: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {
    this.sheet.replaceSync(css)
    signal.addEventListener('abort', () => this.dispose())
  }

  /** The roots found so far that are still there. */
  get roots(): ShadowRoot[] {
    return [...this.all].flatMap((ref) => ref.deref() ?? [])
  }

  /** Looks whether the element hosts a root; a custom element without one is looked at again later. */
  consider(element: Element): void {
    if (this.signal.aborted) return
    const root = element.shadowRoot ?? (mayHost(element) ? (this.openClosed?.(element) ?? null) : null)
    if (root) return this.take(root)
    const name = element.localName
    if (!name.includes('-')) return
    this.customElements.set(new WeakRef(element), name)
    this.awaitDefinition(name)
  }

  /** Looks again at every element that may host by now. */
  recheck(): void {
    for (const [ref] of this.customElements) {
      const element = ref.deref()
      const root = element?.isConnected ? (element.shadowRoot ?? this.openClosed?.(element)) : null
      if (root || !element) this.customElements.delete(ref)
      if (root) this.take(root)
    }
    for (const tree of [document, ...this.roots]) {
      for (const element of [...tree.querySelectorAll(EMPTY_HOSTS)].slice(0, CANDIDATES_AT_MOST)) this.consider(element)
    }
  }

  private take(root: ShadowRoot): void {
    if (this.known.has(root)) return
    this.known.add(root)
    for (const ref of this.all) if (!ref.deref()) this.all.delete(ref)
    this.all.add(new WeakRef(root))
    root.adoptedStyleSheets.push(this.sheet)
    this.onRoot(root)
  }

  private awaitDefinition(name: string): void {
    if (this.awaited.has(name)) return
    this.awaited.add(name)
    // A content script has no registry of custom elements in some browsers: then the later looks must do.
    void globalThis.customElements?.whenDefined(name).then(
      () => this.recheck(),
      () => undefined,
    )
  }

  private dispose(): void {
    for (const root of this.roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet)
    }
    this.all.clear()
    this.customElements.clear()
  }
}

const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

function mayHost(element: Element): boolean {
  return element.localName.includes('-') || HOSTS.has(element.localName)
}
