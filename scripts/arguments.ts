import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Failure, reasonOf } from './failure'

/** Command lines: what is not known is a `Failure` with the usage behind it. */

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and other arguments of this process, strictly; `usage` follows a complaint. */
export function readArguments<T extends Options>(options: T, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Failure(`${reasonOf(error).replace(/\. To specify.*/, '')}. ${usage}`)
  }
}
