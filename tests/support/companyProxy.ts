// A company proxy: a browser sends everything through it. Pages pass; WebSockets, which need a tunnel, pass only
// while it lets them.

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

export interface CompanyProxy {
  readonly url: string
  /** From now on no tunnels, and existing ones are closed. */
  blockTunnels(): void
  allowTunnels(): void
  close(): Promise<void>
}

export async function startCompanyProxy(): Promise<CompanyProxy> {
  let mayTunnel = true
  const tunnels = new Set<Duplex>()
  const server = createServer(passOn)
  server.on('connect', (asked: IncomingMessage, socket: Duplex) => {
    if (!mayTunnel) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const { hostname, port } = new URL(`http://${asked.url}`)
    const there = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      there.pipe(socket).pipe(there)
    })
    for (const end of [socket, there]) {
      tunnels.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => tunnels.delete(end))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const end of tunnels) end.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    blockTunnels: () => {
      mayTunnel = false
      cut()
    },
    allowTunnels: () => {
      mayTunnel = true
    },
    close: () => {
      cut()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function passOn(asked: IncomingMessage, answer: ServerResponse): void {
  const there = request(asked.url ?? '', { method: asked.method ?? 'GET', headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers)
    got.pipe(answer)
  })
  there.on('error', () => answer.destroy())
  asked.pipe(there)
}
