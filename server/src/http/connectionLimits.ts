// How long a connection may take before it sends a request, and the answer to anything that is not a request.
// Thousands of silent sockets must not stay open. Sockets that became WebSockets are not covered here.

import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyHttpOptions } from 'fastify'
import type { Log } from '../base/log.ts'
import { httpProblem, type ProblemName } from './problems.ts'

/** From connecting to the last header, and to the last byte of the body: 64 KiB over a poor connection. */
const HEADERS_WITHIN_MS = 10_000
const REQUEST_WITHIN_MS = 15_000
/** How often late connections are looked for. */
const CHECK_EVERY_MS = 2000
/** Longer than proxies keep an idle connection, so that the proxy closes it and not we. */
const IDLE_MS = 72_000
const HEADER_BYTES = 16 * 1024

type ConnectionOptions = Pick<
  FastifyHttpOptions<Server>,
  'http' | 'requestTimeout' | 'keepAliveTimeout' | 'clientErrorHandler'
>

export function connectionLimits(log: Log): ConnectionOptions {
  return {
    http: {
      headersTimeout: HEADERS_WITHIN_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
      maxHeaderSize: HEADER_BYTES,
    },
    requestTimeout: REQUEST_WITHIN_MS,
    keepAliveTimeout: IDLE_MS,
    clientErrorHandler: (error, socket) => {
      // Not the error itself: it contains the bytes received, cookies and all.
      log.debug({ reason: error.code }, 'no request')
      answerRubbish(socket, problemOf[error.code] ?? 'ongeldig-verzoek')
    },
  }
}

const problemOf: Readonly<Record<string, ProblemName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'te-langzaam',
  HPE_HEADER_OVERFLOW: 'te-lange-kop',
}

function answerRubbish(socket: Socket, name: ProblemName): void {
  const problem = httpProblem(name)
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroy()
}
