// A way to a server that can be cut: carries connections to a port, and when cut carries nothing, as a cable that was
// pulled: who is connected hears nothing, and who connects gets no answer.

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface TcpPipe {
  readonly port: number
  /** Where new connections go. */
  to(port: number): void
  cut(): void
  heal(): void
  /** Closes all connections, as after a reboot of whatever stood in between. */
  drop(): void
  close(): Promise<void>
}

export async function openPipe(first: number | string = 0): Promise<TcpPipe> {
  let target: number | string = first
  let isCut = false
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    keep(near)
    // Nobody answers: it is accepted by this computer, but a real caller would still be waiting.
    if (isCut) return void near.pause()
    const far = typeof target === 'string' ? connect(target) : connect(target, '127.0.0.1')
    keep(far)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  function keep(end: Socket): void {
    end.setNoDelay(true)
    ends.add(end)
    end.on('error', () => end.destroy())
    end.on('close', () => ends.delete(end))
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    to: (next) => {
      target = next
    },
    cut: () => {
      isCut = true
      for (const end of ends) {
        end.unpipe()
        end.pause()
      }
    },
    heal: () => {
      isCut = false
      for (const end of ends) end.destroy()
    },
    drop: () => {
      for (const end of ends) end.destroy()
    },
    close: async () => {
      for (const end of ends) end.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
