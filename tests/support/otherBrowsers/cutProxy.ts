// A plain HTTP proxy in front of one person's browser that can be cut: neither Firefox nor WebKit can be set offline
// through its protocol, and the server must notice nothing but a lost connection.

import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export interface CutProxy {
  readonly port: number
  setCut(cut: boolean): void
  close(): void
}

export async function startCutProxy(): Promise<CutProxy> {
  let isCut = false
  const open = new Set<Duplex>()
  const keep = (socket: Duplex) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((incoming, answer) =>
    isCut ? void incoming.socket.destroy() : forward(incoming, answer),
  )
  server.on('connection', keep)
  server.on('connect', (incoming, socket, head) => {
    if (isCut) {
      socket.destroy()
      return
    }
    const [host = '', port] = (incoming.url ?? '').split(':')
    const upstream = connect(Number(port), addressOf(host), () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      join(socket, upstream)
    })
    keep(upstream)
  })
  // WebKit sends ws:// to a proxy as it sends http://: as an upgrade, not through a tunnel.
  server.on('upgrade', (incoming, socket, head) => {
    if (isCut) {
      socket.destroy()
      return
    }
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '')
    const upstream = connect(Number(port || 80), addressOf(hostname), () => {
      upstream.write(`${incoming.method} ${pathname}${search} HTTP/1.1\r\n${headLines(incoming)}\r\n`)
      upstream.write(head)
      join(socket, upstream)
    })
    keep(upstream)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    setCut: (cut) => {
      isCut = cut
      if (cut) drop()
    },
    close: () => {
      drop()
      server.close()
    },
  }
}

function forward(incoming: IncomingMessage, answer: ServerResponse): void {
  const { hostname, port, pathname, search } = new URL(incoming.url ?? '')
  const target = { host: addressOf(hostname), port: port || 80, path: pathname + search }
  const onward = request({ ...target, method: incoming.method, headers: incoming.headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
  })
  onward.on('error', () => incoming.socket.destroy())
  incoming.pipe(onward)
}

function join(one: Duplex, other: Socket): void {
  one.pipe(other)
  other.pipe(one)
  one.on('close', () => other.destroy())
  other.on('close', () => one.destroy())
}

function headLines({ rawHeaders }: IncomingMessage): string {
  const lines: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`)
  return lines.join('')
}

function addressOf(host: string): string {
  return host === 'localhost' ? '127.0.0.1' : host
}
