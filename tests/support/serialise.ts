/** A page of whichever browser driver. */
interface Scope {
  evaluate(script: () => string): Promise<string>
}

/**
 * A document as text, one node a line: `outerHTML` does not show where a text is cut into several nodes, and leaves out
 * shadow roots.
 */
export async function serialiseDocument(page: Scope): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = []
    const add = (node: Node, depth: number) => {
      const attributes =
        node instanceof Element ? Array.from(node.attributes, ({ name, value }) => `${name}=${value}`) : []
      lines.push(`${' '.repeat(depth)}${node.nodeName} ${attributes.join(' ')} ${node.nodeValue ?? ''}`)
      if (node instanceof Element && node.shadowRoot) add(node.shadowRoot, depth + 1)
      for (const child of node.childNodes) add(child, depth + 1)
    }
    add(document, 0)
    return [...lines, `sheets: ${document.styleSheets.length} adopted: ${document.adoptedStyleSheets.length}`].join(
      '\n',
    )
  })
}
