// The least a relay could do: pass each frame to everyone else. No document, no storage, no rights. What ours is held against.

import { WebSocketServer } from 'ws'

export interface BareBroadcast {
  readonly url: string
  close(): Promise<void>
}

export async function openBareBroadcast(): Promise<BareBroadcast> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  await new Promise((resolve) => server.once('listening', resolve))
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      for (const other of server.clients) if (other !== socket) other.send(data, { binary: true })
    })
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    url: `ws://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of server.clients) socket.terminate()
        server.close(() => resolve())
      }),
  }
}
