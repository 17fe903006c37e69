// A broadcast without documents: the minimum cost of any relay on `ws` and Node.

import { join } from 'node:path'
import { bareFrames } from '../wire/dialect.ts'
import type { RelayServer } from './relayServer.ts'
import { startProcess } from './startProcess.ts'

const SCRIPT = join(import.meta.dirname, 'bareServer.ts')

export const bareRelay: RelayServer = makeBareRelay('bare', 'bare ws broadcast', [])
export const bareTurnRelay: RelayServer = makeBareRelay('bareTurn', 'bare, one write per turn', ['once-per-turn'])

function makeBareRelay(name: 'bare' | 'bareTurn', label: string, args: readonly string[]): RelayServer {
  return {
    name,
    label,
    hasDocuments: false,
    keepsDocuments: false,
    prepare: async () => ({
      start: async (env = {}) => {
        const { pid, port, end } = await startProcess({ script: SCRIPT, args, env, ready: /listening on (\d+)/ })
        return { pid, end, addressOf: (room) => ({ port, path: `/room-${room}`, dialect: bareFrames }) }
      },
      remove: () => undefined,
    }),
  }
}
