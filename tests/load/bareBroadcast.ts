// The least a relay could do: pass each frame to everyone else in the room, which is the path. No document, no
// storage, no rights. The baseline for ours.

import { type WebSocket, WebSocketServer } from 'ws'

export interface BareBroadcast {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

export interface BareOptions {
  /** Everything that arrives in one tick of the event loop goes out in one write per socket. */
  readonly writesOncePerTurn?: boolean
}

export async function openBareBroadcast({ writesOncePerTurn = false }: BareOptions = {}): Promise<BareBroadcast> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  await new Promise((resolve) => server.once('listening', resolve))
  const rooms = new Map<string, Set<WebSocket>>()
  const hold = writesOncePerTurn ? holdUntilEndOfTurn() : () => undefined
  server.on('connection', (socket, request) => {
    const path = request.url ?? '/'
    const room = rooms.get(path) ?? new Set()
    rooms.set(path, room.add(socket))
    socket.on('close', () => room.delete(socket))
    socket.on('message', (data) => {
      for (const other of room) {
        if (other === socket) continue
        hold(other)
        other.send(data, { binary: true })
      }
    })
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    url: `ws://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of server.clients) socket.terminate()
        server.close(() => resolve())
      }),
  }
}

function holdUntilEndOfTurn(): (socket: WebSocket) => void {
  const held = new Set<WebSocket>()
  return (socket) => {
    if (held.has(socket)) return
    if (held.size === 0) {
      setImmediate(() => {
        for (const waiting of held) streamOf(waiting).uncork()
        held.clear()
      })
    }
    held.add(socket)
    streamOf(socket).cork()
  }
}

/** `ws` has no public way to cork; this field has been there since its first versions. */
function streamOf(socket: WebSocket): { cork(): void; uncork(): void } {
  return (socket as unknown as { readonly _socket: { cork(): void; uncork(): void } })._socket
}
