import type { CDPSession, Page } from 'playwright'
import type { Box } from './card'

/**
 * What lies on a page beside marks and card: labels, strip, notices. Each layer is a host of ours with a closed shadow
 * root, which only the debugger can enter.
 */

export interface Part extends Box {
  readonly text: string
  readonly language: string
  readonly title: string
  readonly fontSize: number
}

export class LayerProbe {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<LayerProbe> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    return new LayerProbe(session)
  }

  /** The labels of the gloss, in no order. */
  labels(): Promise<Part[]> {
    return this.parts('.gloss span:not(.measured)')
  }

  /** The ticks of the strip, from the top. */
  ticks(): Promise<Part[]> {
    return this.parts('.strip:not([hidden]) i')
  }

  /** The lines of the notice. */
  async notice(): Promise<string[]> {
    return (await this.parts('.notice p')).map(({ text }) => text)
  }

  /** What a screen reader is told. */
  async spoken(): Promise<string> {
    return (await this.parts('.spoken')).map(({ text }) => text).join(' ')
  }

  /** How many layers there are. */
  async count(): Promise<number> {
    return (await this.roots()).length
  }

  /** The parts in all layers that a selector finds. */
  async parts(selector: string): Promise<Part[]> {
    const found = await Promise.all((await this.roots()).map((root) => this.within(root, selector)))
    return found.flat()
  }

  private async within(root: number, selector: string): Promise<Part[]> {
    try {
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: root })
      const { result } = await this.session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (wanted) {
          return Array.from(this.querySelectorAll(wanted), (part) => {
            const { x, y, width, height } = part.getBoundingClientRect()
            const { lang: language, title, textContent: text } = part
            return { x, y, width, height, text, language, title, fontSize: parseFloat(getComputedStyle(part).fontSize) }
          })
        }`,
        arguments: [{ value: selector }],
        returnByValue: true,
        ...(object.objectId ? { objectId: object.objectId } : {}),
      })
      return Array.isArray(result.value) ? result.value : []
    } catch {
      return [] // The layer has gone between the two calls.
    }
  }

  private async roots(): Promise<number[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true })
    return layersIn(root)
  }
}

interface DomNode {
  readonly attributes?: string[]
  readonly children?: DomNode[]
  readonly shadowRoots?: DomNode[]
  readonly contentDocument?: DomNode
  readonly backendNodeId: number
}

function layersIn({ attributes, children = [], shadowRoots = [], contentDocument }: DomNode): number[] {
  const own = attributes?.includes('data-layer') ? shadowRoots.map((each) => each.backendNodeId) : []
  const inner = [...children, ...(contentDocument ? [contentDocument] : [])]
  return [...own, ...inner.flatMap(layersIn)]
}
