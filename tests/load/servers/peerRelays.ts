// The relays others made, started as their own documentation says, with their own defaults.

import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Dialect, hocuspocus, yWebsocket } from '../wire/dialect.ts'
import { makeBenchFolder } from './benchFolder.ts'
import { installPeers, peersFolder } from './installPeers.ts'
import type { RelayServer, RunningServer } from './relayServer.ts'
import { type StartedProcess, startProcess } from './startProcess.ts'

/** In memory; the persistence this server once had is commented out in this version. */
export const ywsRelay: RelayServer = {
  name: 'yws',
  label: '@y/websocket-server',
  hasDocuments: true,
  keepsDocuments: false,
  prepare: async () => {
    installPeers()
    const script = join(peersFolder, 'node_modules', '@y', 'websocket-server', 'src', 'server.js')
    return {
      start: async (more) => {
        const port = await freePort()
        const env = { HOST: '127.0.0.1', PORT: String(port), ...more }
        const started = await startProcess({ script, env, ready: /on port (\d+)/ })
        return running(
          started,
          (room) => `/${room}`,
          () => yWebsocket,
        )
      },
      remove: () => undefined,
    }
  },
}

export const hocuspocusRelay: RelayServer = makeHocuspocus('hocuspocus', 'Hocuspocus, memory', false)
export const hocuspocusSqliteRelay: RelayServer = makeHocuspocus('hocuspocusSqlite', 'Hocuspocus, SQLite', true)

function makeHocuspocus(name: 'hocuspocus' | 'hocuspocusSqlite', label: string, keepsDocuments: boolean): RelayServer {
  return {
    name,
    label,
    hasDocuments: true,
    keepsDocuments,
    prepare: async () => {
      installPeers()
      const folder = makeBenchFolder(name)
      const script = join(peersFolder, 'hocuspocusServer.mjs')
      const args = keepsDocuments ? [join(folder.path, 'hocuspocus.sqlite')] : []
      return {
        start: async (more) => {
          const env = { PORT: String(await freePort()), ...more }
          const started = await startProcess({ script, args, env, ready: /listening on (\d+)/ })
          return running(started, () => '/', hocuspocus)
        },
        remove: folder.remove,
      }
    },
  }
}

function running(
  { pid, port, end }: StartedProcess,
  pathOf: (room: string) => string,
  dialectOf: (room: string) => Dialect,
): RunningServer {
  return {
    pid,
    end,
    addressOf: (room) => ({ port, path: pathOf(`room-${room}`), dialect: dialectOf(`room-${room}`) }),
  }
}

/** Peers print the port they were told, not the one they got, so they are told one that is free. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
