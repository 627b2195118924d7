/**
 * Whether inline elements without a class of their own are shown as their tags say: a rule for a place may hide all of a
 * kind in it, as `.button span { display: none }`. One element speaks for all of its kind in places of the same class.
 */
import { isAsTagged } from './element-kind'
import { boxOf } from './element-style'
import { attributeOf } from './form-proof'

export class InlineRow {
  private readonly plain = new Set<string>()

  /** `parent` is what the element stands in. */
  isPlain(element: Element, parent: Element | ShadowRoot): boolean {
    if (!isAsTagged(element)) return false
    const place = 'host' in parent ? null : attributeOf(parent, 'class')
    if (place === null) return true
    const name = `${element.nodeName} ${place}`
    if (this.plain.has(name)) return true
    if (boxOf(element) !== 'transparent') return false
    this.plain.add(name)
    return true
  }
}
