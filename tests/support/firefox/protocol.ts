import type { Browser, Frame } from 'puppeteer-core'

/** Commands of WebDriver BiDi that Puppeteer has no method for, over the connection Puppeteer holds. */
export class Protocol {
  private constructor(private readonly connection: Connection) {}

  static of(browser: Browser): Protocol {
    const connection: unknown = Reflect.get(browser, 'connection')
    if (!isConnection(connection)) throw new TypeError('this browser is not driven by WebDriver BiDi')
    return new Protocol(connection)
  }

  /** Sends a command and gives its result. Throws where the browser refuses it. */
  async send(command: string, parameters: Record<string, unknown>): Promise<Readonly<Record<string, unknown>>> {
    const { result } = await this.connection.send(command, parameters)
    return isRecord(result) ? result : {}
  }

  /** Calls a function in a browsing context; `function` is its source. Gives the result as BiDi writes values. */
  async call(target: CallTarget): Promise<unknown> {
    const { context, source, parameters = [], serializationOptions = {} } = target
    const answer = await this.send('script.callFunction', {
      functionDeclaration: source,
      arguments: parameters,
      target: { context },
      awaitPromise: true,
      serializationOptions,
    })
    if (answer['type'] !== 'success') throw new Error(`a script failed: ${JSON.stringify(answer['exceptionDetails'])}`)
    return answer['result']
  }
}

export interface CallTarget {
  readonly context: string
  readonly source: string
  /** As BiDi writes values. */
  readonly parameters?: readonly Readonly<Record<string, unknown>>[]
  readonly serializationOptions?: Readonly<Record<string, unknown>>
}

interface Connection {
  send(command: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>
}

const isConnection = (value: unknown): value is Connection =>
  isRecord(value) && typeof Reflect.get(value, 'send') === 'function'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The id of a frame's browsing context. */
export function contextOf(frame: Frame): string {
  const id: unknown = Reflect.get(frame, '_id')
  if (typeof id !== 'string') throw new TypeError('this frame has no browsing context')
  return id
}

/** What a script answered in JSON. */
export function readJson(result: unknown): unknown {
  const text = isRecord(result) ? result['value'] : undefined
  return typeof text === 'string' ? JSON.parse(text) : undefined
}
