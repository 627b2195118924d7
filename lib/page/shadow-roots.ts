/**
 * The shadow roots of a page, open and closed. Attaching one to an element that is already there is told by nothing, so
 * elements that may host one are looked at again: custom elements, and elements that hold nothing else.
 */
import { isElement, isInPage, isShadowRoot } from './element-kind'
import { localNameOf } from './form-proof'
import type { MarkedFlow } from './marked-flow'

/** What the extension can do and a page cannot: look into closed roots. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null

/** Plain elements that may host one, beside custom elements: parts of a page, and what holds its text. */
const PARTS = new Set('article aside body div footer header main nav section'.split(' '))
const TEXTS = new Set('blockquote h1 h2 h3 h4 h5 h6 p'.split(' '))
const HOSTS = new Set([...PARTS, ...TEXTS, 'span'])

/** Candidates watched for a change of size: what comes by a shadow root nearly always changes it. */
const WATCHED_AT_MOST = 500

/**
 * They may have contents of their own and a root beside it. So many of each are looked at, of so many elements at the
 * beginning of the page: a look costs 3 to 8 µs in Chromium.
 */
const PARTS_AT_MOST = 200
const TEXTS_AT_MOST = 100
const PASSED_AT_MOST = 1_000

/** No sooner than so many ms after the last time, doubled each time. */
const APART = 400

/** So often candidates are looked at again without a sign from them. */
const LOOKS = 8

export class ShadowRoots {
  private readonly known = new WeakSet<ShadowRoot>()
  private readonly all = new Set<WeakRef<ShadowRoot>>()
  /** Elements that may host a root one day, with the looks that are left to them. */
  private readonly candidates = new Map<WeakRef<Element>, number>()
  /** Roots whose host has left the page: what was found in them is forgotten. */
  private readonly lost = new WeakSet<ShadowRoot>()
  private readonly isCandidate = new WeakSet<Element>()
  private readonly awaited = new Set<string>()
  private readonly sizes: ResizeObserver
  private sweeps = 0
  private nextSweep = -Infinity

  /**
   * Each root found is given to `dress` and `onRoot`, to be scanned: once, and again when its host comes back. A root that may
   * have lost its sheets is dressed anew.
   */
  constructor(
    private readonly openClosed: OpenShadowRoot | undefined,
    private readonly dress: (root: ShadowRoot) => void,
    private readonly onRoot: (root: ShadowRoot) => void,
    private readonly signal: AbortSignal,
  ) {
    this.sizes = new ResizeObserver((changes) => {
      for (const { target } of changes) this.find(target)
    })
    signal.addEventListener('abort', () => this.dispose())
  }

  /** The roots found so far that are still there. */
  get roots(): ShadowRoot[] {
    return [...this.all].flatMap((ref) => ref.deref() ?? [])
  }

  /** Looks whether the element hosts a root; if it may but does not, it is looked at again later. */
  consider(element: Element): void {
    const name = localNameOf(element)
    const isCustom = name.includes('-')
    if (this.signal.aborted || !(isCustom || HOSTS.has(name)) || this.find(element)) return
    if (this.isCandidate.has(element)) return
    this.isCandidate.add(element)
    if (this.candidates.size < WATCHED_AT_MOST) this.sizes.observe(element)
    this.candidates.set(new WeakRef(element), isCustom ? Infinity : LOOKS)
    if (isCustom) this.awaitDefinition(name)
  }

  /** Looks again at every element that may host by now, and at the roots of what is marked: a page may set their sheets anew. */
  recheck(marked: readonly MarkedFlow[] = []): void {
    if (this.all.size > 0) this.dressAnew(marked)
    this.sweep()
    for (const [ref, looks] of this.candidates) {
      const element = ref.deref()
      if (!element || looks === 0 || (element.isConnected && this.find(element))) this.candidates.delete(ref)
      else this.candidates.set(ref, looks - 1)
    }
  }

  /** Notes which roots have gone with what was removed, and gives the same back. */
  noteLost(removed: ReadonlySet<Node>): ReadonlySet<Node> {
    if (removed.size === 0) return removed
    for (const root of this.roots) {
      if (!isInPage(root)) this.lost.add(root)
      // It may have been in another document for a moment, which takes its sheets away.
      else if (!this.lost.has(root)) this.dress(root)
    }
    return removed
  }

  private dressAnew(marked: readonly MarkedFlow[]): void {
    const trees = new Set(marked.map(({ anchor }) => anchor?.getRootNode()))
    for (const tree of trees) if (tree && isShadowRoot(tree)) this.dress(tree)
  }

  /** Looks for roots beside the content of plain elements, some of which is shown in their slots. */
  private sweep(): void {
    const now = performance.now()
    if (now < this.nextSweep) return
    this.nextSweep = now + APART * 2 ** this.sweeps++
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT)
    let parts = 0
    let texts = 0
    for (let passed = 0; passed < PASSED_AT_MOST && walker.nextNode(); passed++) {
      const element = walker.currentNode
      if (!isElement(element)) continue
      const isWanted = PARTS.has(element.localName)
        ? parts++ < PARTS_AT_MOST
        : TEXTS.has(element.localName) && texts++ < TEXTS_AT_MOST
      if (isWanted) this.find(element)
    }
  }

  private find(element: Element): boolean {
    const root = element.shadowRoot ?? this.openClosed?.(element)
    if (root) this.take(root)
    return Boolean(root)
  }

  private take(root: ShadowRoot): void {
    if (root.ownerDocument !== document) return
    const isBack = this.lost.has(root) && isInPage(root)
    if (isBack) {
      this.lost.delete(root)
      return this.enter(root)
    }
    if (this.known.has(root)) return
    this.known.add(root)
    for (const ref of this.all) if (!ref.deref()) this.all.delete(ref)
    this.all.add(new WeakRef(root))
    this.enter(root)
  }

  private enter(root: ShadowRoot): void {
    this.dress(root)
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
    this.all.clear()
    this.candidates.clear()
    this.sizes.disconnect()
  }
}
