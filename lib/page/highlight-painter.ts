/**
 * Our highlights in the page's registry. The registry is shared with the page: its names are never touched, ours may
 * vanish. Firefox lets a content script neither iterate the registry nor a Highlight, so we keep our own books.
 */

export class HighlightPainter {
  private readonly highlights = new Map<string, Highlight>()
  private readonly painted = new Map<AbstractRange, Highlight>()
  private isOn = true
  /** Grows with each range that comes, goes or changes its style. */
  changes = 0

  /** `name` is that of the default style; another style's highlight is called `name-style`. */
  constructor(private readonly name: string) {}

  /** How many ranges are registered now. */
  get size(): number {
    return this.painted.size
  }

  add(range: AbstractRange, style: string): void {
    const highlight = this.highlightOf(style)
    this.changes++
    highlight.add(range)
    this.painted.set(range, highlight)
  }

  /** Gives a range another style; it is marked all the while. */
  move(range: AbstractRange, style: string): void {
    const before = this.painted.get(range)
    const highlight = this.highlightOf(style)
    if (before === highlight) return
    this.add(range, style)
    before?.delete(range)
  }

  /** Unregisters what marks nothing any more. */
  prune(): void {
    for (const [style, highlight] of this.highlights) {
      if (highlight.size > 0) continue
      this.unregister(style, highlight)
      this.highlights.delete(style)
    }
  }

  delete(range: AbstractRange): void {
    this.changes++
    this.painted.get(range)?.delete(range)
    this.painted.delete(range)
  }

  /** Marks vanish and come back; what is added in between comes with them. */
  setOn(isOn: boolean): void {
    this.isOn = isOn
    for (const [style, highlight] of this.highlights) {
      if (isOn) CSS.highlights.set(this.nameOf(style), highlight)
      else this.unregister(style, highlight)
    }
  }

  /** Puts back what the page has cleared. */
  restore(): void {
    if (!this.isOn) return
    let size = 0
    for (const [style, highlight] of this.highlights) {
      const name = this.nameOf(style)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
      size += highlight.size
    }
    if (size < this.size) for (const [range, highlight] of this.painted) highlight.add(range)
  }

  /** Takes every mark away. A newer copy of us may have taken over the names: those stay. */
  dispose(): void {
    for (const [range, highlight] of this.painted) highlight.delete(range)
    this.painted.clear()
    for (const [style, highlight] of this.highlights) this.unregister(style, highlight)
    this.highlights.clear()
  }

  private unregister(style: string, highlight: Highlight): void {
    const name = this.nameOf(style)
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }

  private highlightOf(style: string): Highlight {
    let highlight = this.highlights.get(style)
    if (!highlight) {
      highlight = new Highlight()
      this.highlights.set(style, highlight)
      if (this.isOn) CSS.highlights.set(this.nameOf(style), highlight)
    }
    return highlight
  }

  private nameOf(style: string): string {
    return style === '' ? this.name : `${this.name}-${style}`
  }
}
