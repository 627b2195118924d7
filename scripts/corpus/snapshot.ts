import type { CDPSession, Frame, Page } from 'playwright'

/**
 * A page as text, one node a line, the way the debugger sees it: open and closed shadow roots, frames of every origin,
 * where text is cut into several nodes, and what is typed into fields.
 */

export interface SnapshotNode {
  /** How many ancestors it has, in its document. */
  readonly depth: number
  /** Its name, attributes and value. */
  readonly label: string
}

/** Every node of every document of a page, in document order. */
export async function takeSnapshot(page: Page): Promise<SnapshotNode[]> {
  const nodes: SnapshotNode[] = []
  for (const frame of page.frames()) {
    const session = await sessionOf(page, frame)
    if (!session) continue
    const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] })
    // Not pushed by one call: a page may have more nodes than a call takes arguments.
    for (const document of documents) for (const node of nodesOf(document.nodes, strings)) nodes.push(node)
    await session.detach()
  }
  return nodes
}

/** Null for a frame that shares the process of another: that one's snapshot has it. */
async function sessionOf(page: Page, frame: Frame): Promise<CDPSession | null> {
  try {
    return await page.context().newCDPSession(frame === page.mainFrame() ? page : frame)
  } catch (error) {
    if (frame === page.mainFrame()) throw error
    return null
  }
}

/** `Node.DOCUMENT_TYPE_NODE`: its name alone would look like that of an element. */
const DOCTYPE = 10

type Answer = Awaited<ReturnType<typeof capture>>
type NodeTree = Answer['documents'][number]['nodes']
type RareString = NodeTree['textValue']

/** Only for the type of its answer. */
const capture = (session: CDPSession) => session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] })

function nodesOf(tree: NodeTree, strings: readonly string[]): SnapshotNode[] {
  const text = (index: number | undefined): string => strings[index ?? -1] ?? ''
  const rare = [
    { name: 'shadow', values: valuesOf(tree.shadowRootType, text) },
    { name: 'typed', values: valuesOf(tree.textValue, text) },
    { name: 'typed', values: valuesOf(tree.inputValue, text) },
  ]
  const flags = [
    { name: 'checked', nodes: new Set(tree.inputChecked?.index) },
    { name: 'selected', nodes: new Set(tree.optionSelected?.index) },
  ]
  const depths: number[] = []
  const drawn = new Set(tree.pseudoType?.index)
  return (tree.nodeName ?? []).flatMap((name, i) => {
    const parent = tree.parentIndex?.[i] ?? -1
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1
    depths.push(depth)
    // What the browser draws before and behind an element is no node, and there only once somebody has asked for its style.
    if (drawn.has(i) || drawn.has(parent)) {
      drawn.add(i)
      return []
    }
    const notes = [
      ...rare.flatMap(({ name: note, values }) => (values.has(i) ? [`(${note} ${values.get(i) ?? ''})`] : [])),
      ...flags.flatMap(({ name: note, nodes }) => (nodes.has(i) ? [`(${note})`] : [])),
    ]
    const parts = [
      tree.nodeType?.[i] === DOCTYPE ? '!DOCTYPE' : text(name),
      ...attributesOf(tree.attributes?.[i], text),
      ...notes,
    ]
    const value = text(tree.nodeValue?.[i])
    const label = value === '' ? parts.join(' ') : `${parts.join(' ')} ${quoted(value)}`
    return [{ depth, label: withoutBlobNames(label) }]
  })
}

function attributesOf(indexes: readonly number[] | undefined, text: (index: number) => string): string[] {
  const list: string[] = []
  for (let i = 0; i < (indexes?.length ?? 0); i += 2) {
    list.push(`${text(indexes?.[i] ?? -1)}=${quoted(text(indexes?.[i + 1] ?? -1))}`)
  }
  return list
}

function valuesOf(data: RareString, text: (index: number | undefined) => string): Map<number, string> {
  return new Map(data?.index.map((node, i) => [node, text(data.value[i])]))
}

const quoted = (text: string): string => JSON.stringify(text)

/** The browser names blobs by chance. */
const withoutBlobNames = (text: string): string => text.replaceAll(/(blob:[^\s"]*\/)[0-9a-f-]{36}/g, '$1')
