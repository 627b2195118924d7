/**
 * Walks a part of a page in slices and gives out its text flows. Speed counts here: a page has tens of thousands of
 * nodes, and the walk may cost little more than a bare TreeWalker. So each node is asked as little as possible, and
 * computed style only where tag and neighbours leave a doubt.
 */
import { holdsCode, isAsTagged, isElement, isFilledSlot, isPlainText, isText, kindOf } from './element-kind'
import { boxOf, flowBoxOf, isRendered, type Box } from './element-style'
import { BoxRow } from './box-row'
import { DivisionRow } from './division-row'
import { FlowBuilder, isBlank } from './flow-builder'
import { isFootnoteMark } from './footnote-mark'
import { firstOf, holds, nextOf, parentNodeOf, shadowRootOf } from './form-proof'
import { isAside, isBeforeText, isOutOfLine, isSetOff, runsIntoWord, wayInto } from './inline-blocks'
import { InlineRow } from './inline-row'
import { leftOutWithin, standsForScripts } from './left-out'
import { LineEnds } from './line-ends'
import type { DoubtedBlocks, FlowSink } from './flow-sink'
import { withoutLineEnds, type TextFlow } from './text-flow'
import { UnseenText } from './unseen-text'

/** Steps between two looks at the clock. The first ones on a page, of code not compiled yet, take 0.1 ms each. */
const STEPS = 16

export class FlowWalker {
  private next: Node | null
  private parent: Element | ShadowRoot
  private block: Element
  private readonly parents: (Element | ShadowRoot)[] = []
  private readonly blocks: Element[] = []
  private readonly leftOut: ReadonlySet<Element>
  private readonly builder: FlowBuilder
  private afterText = false
  private readonly unseen = new UnseenText()
  private readonly lineEnds = new LineEnds()
  private hiddenRoot: Element | null = null
  /** A block inside a line that stands apart from the text on either side. */
  private spaced: Element | null = null
  private insideFresh: Element | null = null
  /** A button inside a line: no term goes across its edges. */
  private button: Element | null = null
  private readonly divisions = new DivisionRow()
  private readonly inlines = new InlineRow()
  private readonly boxes = new BoxRow()
  /** In the block that is walked, tags do not tell how elements are shown. */
  private isDoubted = false

  /**
   * With `fresh`, only the root's own flows are given out, and blocks in it are passed over unless they lie in one of
   * the fresh elements. In blocks that are `doubted` style is asked of every element.
   */
  constructor(
    readonly root: Element | ShadowRoot,
    scan: number,
    private readonly sink: FlowSink,
    private readonly fresh: ReadonlySet<Node> | null = null,
    private readonly doubted: DoubtedBlocks | null = null,
  ) {
    this.parent = root
    this.block = isElement(root) ? root : root.host
    this.isDoubted = doubted?.has(this.block) ?? false
    this.next = firstOf(root)
    this.leftOut = leftOutWithin(root)
    this.builder = new FlowBuilder(scan, (flow) => this.give(flow))
    if (this.next === null && isElement(root)) this.sink.mayHost(root)
    else if (isElement(root) && shadowRootOf(root)) this.sink.mayHost(root)
  }

  /** Goes on until `deadline` (of performance.now()); true when the whole part has been walked. */
  run(deadline: number): boolean {
    // What was begun in an earlier slice may have changed since: it keeps the earlier time.
    if (this.builder.isEmpty) this.builder.readAt = performance.now()
    for (let steps = 1; ; steps++) {
      const node = this.next
      if (node === null) {
        if (!this.leave()) {
          if (this.hiddenRoot) this.sink.hidden(this.hiddenRoot)
          return true
        }
      } else if (isPlainText(node)) this.visitText(node)
      else this.visit(node)
      if (this.hiddenRoot) this.leaveHidden(this.hiddenRoot)
      if (steps % STEPS === 0 && performance.now() >= deadline) return false
    }
  }

  /**
   * Called before going on after a pause in which the page may have changed. Where the way back is lost, gives the
   * element whose inside should be walked anew, and goes on behind it. `wasTaken` tells of a node that was taken out in
   * the pause: where it was put back, other nodes may follow it now.
   */
  resume(wasTaken: (node: Node) => boolean): Element | ShadowRoot | null {
    const chain = [...this.parents, this.parent]
    const isLost = (node: Node, parent?: Node): boolean => parentNodeOf(node) !== parent || wasTaken(node)
    let lost = chain.findIndex((node, i) => i > 0 && isLost(node, chain[i - 1]))
    if (lost < 0 && (this.next === null || !isLost(this.next, this.parent))) return null
    if (lost < 0) lost = chain.length
    const anew = chain[lost - 1] ?? this.root
    this.builder.flush(this.block)
    while (this.parent !== anew) this.pop()
    this.next = null
    return anew
  }

  private visitText(node: Text): void {
    const data = node.data
    this.next = node.nextSibling
    if (isBlank(data)) {
      this.afterText = false
      if (this.builder.isEmpty) return
      if (!data.includes('\n') || !this.lineEnds.areKeptIn(this.parent)) return this.builder.addGap()
    }
    if (!data.includes('\n')) this.builder.add(node, data)
    else if (this.lineEnds.areKeptIn(this.parent)) this.builder.addLines(node)
    else this.builder.add(node, withoutLineEnds(data))
    this.afterText = true
  }

  private visit(node: Node): void {
    const kind = kindOf(node)
    if (kind === 'text' && isText(node)) return this.visitText(node)
    if (!isElement(node)) return this.skip(node)
    if (kind === 'nothing') return standsForScripts(node) ? this.enterInline(node) : this.skip(node)
    if (kind === 'break') {
      if (isAsTagged(node) || boxOf(node) !== 'hidden') this.builder.addBreak(this.block)
      return this.skip(node)
    }
    if (kind === 'object') return this.skipObject(node)
    if (this.leftOut.size > 0 && this.leftOut.has(node)) return this.leaveOut(node)
    switch (kind) {
      case 'block':
        return this.enterBlock(node)
      case 'division':
        if (node.shadowRoot !== null) this.sink.mayHost(node)
        return this.enterDivision(node)
      case 'inline':
        return this.enterInline(node)
      case 'superscript':
        return isFootnoteMark(node) ? this.skip(node) : this.enterInline(node)
      case 'preformatted':
        return holdsCode(node) ? this.skipBlock(node) : this.openBlock(node)
      case 'text':
      case 'unknown':
        return this.enterUnknown(node)
    }
  }

  private skip(node: Node): void {
    this.next = nextOf(node)
  }

  private skipObject(element: Element): void {
    if (this.builder.isEmpty || !isOutOfLine(element)) this.builder.addObject()
    this.afterText = false
    this.skip(element)
  }

  private leaveOut(element: Element): void {
    if (!this.fresh || this.insideFresh || this.fresh.has(element)) this.sink.leftOut?.(element)
    this.skipObject(element)
  }

  private skipBlock(element: Element): void {
    this.builder.flush(this.block)
    this.afterText = false
    this.skip(element)
  }

  /** Only a block amid the text of its parent may be none. */
  private enterBlock(element: Element): void {
    if (!this.afterText && !isBeforeText(element)) return this.openBlock(element)
    const box = boxOf(element)
    const isButton = element.localName === 'button' && (box === 'atomic' || box === 'transparent')
    if (isButton && firstOf(element) !== null) this.enterButton(element)
    else this.enterAs(element, box)
  }

  private enterButton(element: Element): void {
    this.builder.addObject()
    this.button = element
    this.open(element)
  }

  private enterDivision(element: Element): void {
    const box = isBeforeText(element) ? boxOf(element) : this.divisions.boxOf(element)
    if (box) this.enterAs(element, box)
    else this.enterBlock(element)
  }

  private enterInline(element: Element): void {
    const amidText = this.afterText || isBeforeText(element)
    const touchesWord = (this.afterText && this.builder.endsWithWord) || runsIntoWord(element)
    if (amidText && !touchesWord && !this.isDoubted && this.inlines.isPlain(element, this.parent))
      return this.open(element)
    // Nothing to join with on either side, so how it is shown makes no difference.
    const isAlone = !amidText && this.builder.isEmpty && element.nextSibling === null
    if (isAlone && !this.isDoubted) return this.open(element)
    const box = flowBoxOf(element)
    const mayBeSetOff = box === 'transparent' && (this.isDoubted || !amidText)
    if (mayBeSetOff && isSetOff(element, this.isDoubted)) this.builder.addGap()
    this.enterAs(element, box)
  }

  private enterUnknown(element: Element): void {
    this.sink.mayHost(element)
    if (isFilledSlot(element)) this.openBlock(element)
    else this.enterAs(element, flowBoxOf(element))
  }

  private enterAs(element: Element, box: Box): void {
    if (box === 'block' && !this.builder.isEmpty && isAside(element)) return this.leaveAside(element)
    if (box === 'block') return this.openBlock(element)
    if (box === 'transparent') return this.open(element)
    if (box === 'omitted') return this.skip(element)
    if (box === 'atomic') return this.enterAtomic(element)
    this.sink.hidden(element)
    this.skip(element)
  }

  private leaveAside(element: Element): void {
    if (!this.fresh || this.insideFresh || this.fresh.has(element)) this.sink.aside?.(element)
    this.skip(element)
  }

  private enterAtomic(element: Element): void {
    const way = wayInto(element, this.builder, this.afterText, this.boxes)
    if (way === 'apart' || way === 'anew') this.builder.flush(this.block)
    if (way === 'spaced') this.builder.addGap()
    this.push(element, way === 'apart' ? element : this.block)
    if (way === 'spaced' && this.parent === element) this.spaced = element
  }

  private open(element: Element): void {
    this.push(element, this.block)
  }

  private openBlock(element: Element): void {
    this.builder.flush(this.block)
    if (this.fresh && !this.insideFresh && !this.fresh.has(element)) {
      this.afterText = false
      return this.skip(element)
    }
    this.push(element, element)
  }

  private push(element: Element, block: Element): void {
    this.afterText = false
    const first = firstOf(element)
    if (first === null) {
      this.sink.mayHost(element)
      return this.skip(element)
    }
    if (this.fresh && !this.insideFresh && this.fresh.has(element)) this.insideFresh = element
    this.parents.push(this.parent)
    this.blocks.push(this.block)
    this.parent = element
    this.enter(block)
    this.next = first
  }

  private leave(): boolean {
    const left = this.parent
    if (left === this.block || this.parents.length === 0) this.builder.flush(this.block)
    else if (left === this.button) this.builder.addObject()
    else if (left === this.spaced) this.builder.addGap()
    if (this.parents.length === 0) return false
    this.pop()
    this.next = nextOf(left)
    this.afterText = false
    return true
  }

  private pop(): void {
    if (this.parent === this.insideFresh) this.insideFresh = null
    this.parent = this.parents.pop() ?? this.root
    this.enter(this.blocks.pop() ?? this.block)
  }

  private enter(block: Element): void {
    if (this.doubted && block !== this.block) this.isDoubted = this.doubted.has(block)
    this.block = block
  }

  /** Gives a flow out; now and then first asks whether it is seen. */
  private give(flow: TextFlow): void {
    const hider = this.unseen.hiderOf(flow)
    if (hider) this.hiddenRoot = hider
    else this.sink.flow(flow)
  }

  /** Passes over what is left of a hidden part. Inside what is only invisible something may be visible again. */
  private leaveHidden(hidden: Element): void {
    this.hiddenRoot = null
    this.sink.hidden(hidden)
    if (isRendered(hidden)) return
    const isInside = this.parent === hidden || this.parents.includes(hidden)
    if (!isInside && holds(this.root, hidden)) return
    while (this.parent !== hidden && this.parents.length > 0) this.pop()
    this.next = null
  }
}
