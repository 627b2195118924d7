/**
 * Whether inline elements without a class of their own are shown as their tags say: a rule for a place may hide all of a
 * kind in it, as `.button span { display: none }`. One element speaks for all of its kind in places of the same class.
 */
import { isAsTagged, isElement } from './element-kind'
import { boxOf } from './element-style'
import { attributeOf } from './form-proof'

export class InlineRow {
  /** The node names by the class of the place. */
  private readonly plain = new Map<string, Set<string>>()
  private parent: Element | ShadowRoot | null = null
  private names: Set<string> | null = null

  /** `parent` is what the element stands in. */
  isPlain(element: Element, parent: Element | ShadowRoot): boolean {
    if (!isAsTagged(element)) return false
    if (parent !== this.parent) {
      this.parent = parent
      this.names = this.namesIn(parent)
    }
    const { names } = this
    if (names === null || names.has(element.nodeName)) return true
    if (boxOf(element) !== 'transparent') return false
    names.add(element.nodeName)
    return true
  }

  /** Null where a place has no class: then no rule for it is expected. */
  private namesIn(parent: Element | ShadowRoot): Set<string> | null {
    const place = isElement(parent) ? attributeOf(parent, 'class') : null
    if (place === null) return null
    let names = this.plain.get(place)
    if (!names) this.plain.set(place, (names = new Set()))
    return names
  }
}
