// A connection to another of our servers. Made before anything of a call is sent: whoever cannot be reached has seen
// nothing of it, and it can be done elsewhere.

import { connect, type Socket } from 'node:net'
import { connect as connectSafely } from 'node:tls'

const CONNECT_WITHIN_MS = 1000

/** 'ended': no program listens there; 'unreachable': nobody answers, which says nothing about the program. */
export type NoLine = 'ended' | 'unreachable'

export function openLine(origin: string): Promise<Socket | NoLine> {
  const { protocol, hostname, port } = new URL(origin)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isSafe = protocol === 'https:'
  const at = { host, port: Number(port) || (isSafe ? 443 : 80) }
  const line = isSafe ? connectSafely({ ...at, servername: host }) : connect(at)
  line.setNoDelay(true)
  return new Promise((resolve) => {
    const giveUp = (error?: Error) => {
      line.destroy()
      resolve(error && 'code' in error && error.code === 'ECONNREFUSED' ? 'ended' : 'unreachable')
    }
    const timer = setTimeout(giveUp, CONNECT_WITHIN_MS, undefined)
    line.once('close', () => clearTimeout(timer))
    line.once('error', giveUp)
    line.once(isSafe ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer)
      line.off('error', giveUp)
      resolve(line)
    })
  })
}

/** What came from a client as it came, without what only holds between that client and us. */
export function headersToPassOn(raw: readonly string[], without: ReadonlySet<string>): [string, string][] {
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]]
    if (!without.has(name.toLowerCase())) headers.push([name, value])
  }
  return headers
}
