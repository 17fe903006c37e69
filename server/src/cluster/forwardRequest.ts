// An HTTP call that another server has to answer.

import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { HOP_HEADER } from './hop.ts'
import { headersToPassOn } from './line.ts'

/** As long as a client may take over its own call. */
const ANSWER_WITHIN_MS = 15_000
/** Between two ends of one connection, and not for the next. */
const OF_ONE_CONNECTION = new Set([
  HOP_HEADER,
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
])

export interface RequestToForward {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly line: Socket
  /** The signature that goes along. */
  readonly hop: string
}

/** Only after 'answered' something was sent to the client. */
export function forwardRequest({
  request,
  response,
  line,
  hop,
}: RequestToForward): Promise<'answered' | 'refusedUs' | 'silent'> {
  const { method, url, rawHeaders } = request
  const headers = headersToPassOn(rawHeaders, OF_ONE_CONNECTION).concat([
    [HOP_HEADER, hop],
    ['connection', 'close'],
  ])
  const onward = ask({ createConnection: () => line, method, path: url, headers: headers.flat(), setHost: false })
  return new Promise((resolve) => {
    const giveUp = () => {
      onward.destroy()
      resolve('silent')
    }
    const timer = setTimeout(giveUp, ANSWER_WITHIN_MS)
    onward.once('close', () => clearTimeout(timer))
    onward.on('error', giveUp)
    onward.once('response', (answer) => {
      clearTimeout(timer)
      if (answer.statusCode === 421) {
        onward.destroy()
        return resolve('refusedUs')
      }
      response.writeHead(answer.statusCode ?? 502, headersToPassOn(answer.rawHeaders, OF_ONE_CONNECTION).flat())
      answer.on('error', () => response.destroy())
      answer.pipe(response)
      resolve('answered')
    })
    response.once('close', () => onward.destroy())
    request.pipe(onward)
  })
}
