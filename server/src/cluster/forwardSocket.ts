// A WebSocket that another server has to have: what the client asked is written there, and from then on bytes go both ways
// as they are. No frame is read here, and no answer: who is let in is up to that server.

import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { HOP_HEADER } from './hop.ts'
import { headersToPassOn } from './line.ts'

/** A server that stands still takes a connection and then says nothing. */
const ANSWER_WITHIN_MS = 3000
const OUR_OWN = new Set([HOP_HEADER])

/** 'closed': whoever took the connection is gone; 'silent': it is there and says nothing. */
export type Answered = 'answered' | 'refusedUs' | 'silent' | 'closed'

export interface SocketToForward {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
  readonly line: Socket
  /** The signature that goes along. */
  readonly hop: string
}

/** Only after 'answered' something was sent to the client. */
export async function forwardSocket({ request, socket, head, line, hop }: SocketToForward): Promise<Answered> {
  const headers = [...headersToPassOn(request.rawHeaders, OUR_OWN), [HOP_HEADER, hop]]
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  line.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  line.write(head)
  const first = await firstBytes(line)
  if (typeof first === 'string') {
    line.destroy()
    return first
  }
  if (/^HTTP\/1\.1 421 /.test(first.subarray(0, 16).toString('latin1'))) {
    line.destroy()
    return 'refusedUs'
  }
  join(socket, line)
  socket.write(first)
  return 'answered'
}

function firstBytes(line: Socket): Promise<Buffer | 'silent' | 'closed'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silent'), ANSWER_WITHIN_MS)
    line.once('data', (bytes: Buffer) => {
      clearTimeout(timer)
      line.pause()
      resolve(bytes)
    })
    line.once('close', () => {
      clearTimeout(timer)
      resolve('closed')
    })
    line.on('error', () => line.destroy())
  })
}

function join(socket: Duplex, line: Socket): void {
  line.on('close', () => socket.destroy())
  socket.on('close', () => line.destroy())
  // It may have closed while the other server had yet to answer.
  if (socket.destroyed) line.destroy()
  socket.pipe(line)
  line.pipe(socket)
}
