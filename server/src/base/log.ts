// The one place that writes logs: JSON lines on stderr. No keys, cookies, names or content, ever: callers log ids and
// counts only; should an HTTP object or a body slip in after all, these fields are blanked.

import { type DestinationStream, type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

export type Log = Logger

const secretFields = ['cookie', 'authorization', 'key', 'name', 'title', 'body', 'links']
/** Not deeper: there it is the cause of an error, such as ENOSPC. */
const JOIN_CODE = 'code'

/** `destination` is for tests; otherwise stderr, so that stdout stays for what a person must read. */
export function createLog(level: LogLevel, destination: DestinationStream = process.stderr): Log {
  const paths = [JOIN_CODE, ...secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])]
  return pino({ level, base: null, redact: { paths, censor: '…' } }, destination)
}
