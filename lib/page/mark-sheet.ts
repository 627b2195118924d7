/**
 * A sheet of ours that a document and shadow roots adopt: that is refused by no page's policy, and unlike an element it
 * is no part of the page. A page that sets its own sheets anew takes ours out; then it is put back.
 */

export class AdoptedSheet {
  readonly sheet = new CSSStyleSheet()
  private readonly roots = new Set<WeakRef<Document | ShadowRoot>>()

  constructor(css = '') {
    this.sheet.replaceSync(css)
  }

  setCss(css: string): void {
    this.sheet.replaceSync(css)
  }

  /** Gives the sheet to a tree that has it not. */
  giveTo(root: Document | ShadowRoot): void {
    if (root.adoptedStyleSheets.includes(this.sheet)) return
    root.adoptedStyleSheets.push(this.sheet)
    this.roots.add(new WeakRef(root))
  }

  /** Takes the sheet from everything that has it. */
  takeBack(): void {
    for (const ref of this.roots) {
      const root = ref.deref()
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet)
    }
    this.roots.clear()
  }
}

/** The rules of the marks: the default one comes with the extension's own sheet, but not into shadow roots. */
export class MarkSheet {
  private readonly forShadows: AdoptedSheet
  private readonly forDocument = new AdoptedSheet()
  private more = ''

  constructor(
    private readonly base: string,
    signal: AbortSignal,
  ) {
    this.forShadows = new AdoptedSheet(base)
    signal.addEventListener('abort', () => {
      this.forShadows.takeBack()
      this.forDocument.takeBack()
    })
  }

  /** Rules beside the default one, in place of those before. */
  setMore(css: string): void {
    if (css === this.more) return
    this.more = css
    this.forShadows.setCss(`${this.base}\n${css}`)
    this.forDocument.setCss(css)
    this.restore()
  }

  enterShadow(root: ShadowRoot): void {
    this.forShadows.giveTo(root)
  }

  /** Puts back what the page has taken out of its document. */
  restore(): void {
    if (this.more !== '') this.forDocument.giveTo(document)
    else this.forDocument.takeBack()
  }
}
