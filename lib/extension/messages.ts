/** Carries requests from pages and extension pages to the background and answers back, both checked. */
import { browser } from 'wxt/browser'
import { listen } from './listen'
import { reportFault } from './report-fault'
import { RequestError, type Requests } from './requests'
import { readAnswer, readArguments } from './request-checks'
import { isObject } from './structure'

type RequestName = keyof Requests

/** How the background answers each request. */
export type Handlers = {
  readonly [Name in RequestName]: (...args: Parameters<Requests[Name]>) => Promise<ReturnType<Requests[Name]>>
}

/** Asks the background. Throws RequestError, with the code `unreachable` where the extension was updated or removed. */
export async function sendRequest<Name extends RequestName>(
  name: Name,
  ...args: Parameters<Requests[Name]>
): Promise<ReturnType<Requests[Name]>> {
  const reply = await deliver({ kind: 'request', name, args, probe: new Uint8Array(1) })
  if (!isObject(reply)) throw new RequestError('unreachable', `the background gave no answer to ${name}`)
  if (reply.ok !== true)
    throw new RequestError(readCode(reply.code), typeof reply.message === 'string' ? reply.message : name)
  const value = readAnswer[name](reply.value)
  if (value === null) throw new RequestError('bad-answer', `the answer to ${name} is not of its form`)
  return value
}

/** A background that is just being stopped loses what it was asked; by then it can be started again, after so many ms. */
const SECOND_TRY = 100

interface RequestMessage {
  readonly kind: 'request'
  readonly name: RequestName
  readonly args: readonly unknown[]
  /** Tells whether typed arrays come through. */
  readonly probe: Uint8Array
}

/** Asked again once, where that cannot do a thing twice. */
async function deliver(message: RequestMessage): Promise<unknown> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(message)
    if (isObject(reply) || message.name === 'saveQuote') return reply
  } catch (error) {
    if (message.name === 'saveQuote') throw new RequestError('unreachable', String(error))
  }
  await new Promise((done) => {
    setTimeout(done, SECOND_TRY)
  })
  try {
    return await browser.runtime.sendMessage(message)
  } catch (error) {
    throw new RequestError('unreachable', String(error))
  }
}

const CODES = ['unknown-request', 'bad-arguments', 'bad-answer', 'failed', 'unreachable'] as const

const readCode = (value: unknown): RequestError['code'] => CODES.find((code) => code === value) ?? 'failed'

/** Answers requests in the background; whatever a handler throws becomes an answer, never silence. */
export function answerRequests(handlers: Handlers): void {
  listen((message) => (isObject(message) && message.kind === 'request' ? answer(handlers, message) : null))
}

async function answer(handlers: Handlers, message: Record<string, unknown>): Promise<unknown> {
  try {
    const value = await callHandler(handlers, message.name, message.args)
    return { ok: true, value: message.probe instanceof Uint8Array ? value : withPlainArrays(value) }
  } catch (error) {
    const code = error instanceof RequestError ? error.code : 'failed'
    if (code === 'failed') reportFault(error)
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Each request has its own check, so that what reaches its handler is of its form. */
function callHandler(handlers: Handlers, name: unknown, args: unknown): Promise<unknown> {
  if (!isRequestName(name)) throw new RequestError('unknown-request', `nothing answers "${String(name)}"`)
  return call(handlers, name, args)
}

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(readArguments, name)

function call<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  args: unknown,
): Promise<ReturnType<Requests[Name]>> {
  const checked = readArguments[name](args)
  if (checked === null) throw new RequestError('bad-arguments', `the arguments of ${name} are not of its form`)
  return handlers[name](...checked)
}

/** Where messages are JSON, typed arrays would arrive as objects. */
function withPlainArrays(value: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, each instanceof Uint32Array ? [...each] : each]),
  )
}
