// Stands between a server and PostgreSQL on a unix socket, and can lose the answer to what was done: then nobody on this side
// knows whether it was.

import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = '.s.PGSQL.5432'

export interface LossyLine {
  /** Its folder, in the place of PostgreSQL's. */
  readonly folder: string
  /** PostgreSQL does what is asked next, and its answer does not arrive: the connection breaks. */
  loseNextAnswer(): void
  readonly lost: number
  /** Every connection breaks; new ones can be made. */
  cut(): void
  close(): void
}

export async function lossyLine(socketFolder: string): Promise<LossyLine> {
  const folder = mkdtempSync(join(tmpdir(), 'draaitafel-line-'))
  const open = new Set<Socket>()
  let losing = false
  let lost = 0
  const server = createServer((client) => {
    const database = connect(join(socketFolder, NAME))
    for (const socket of [client, database]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => open.delete(socket))
    }
    client.pipe(database)
    client.on('close', () => database.destroy())
    database.on('close', () => client.destroy())
    database.on('data', (bytes) => {
      if (!losing) return void client.write(bytes)
      losing = false
      lost += 1
      client.destroy()
    })
  })
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  await new Promise<void>((resolve) => server.listen(join(folder, NAME), resolve))
  return {
    folder,
    loseNextAnswer: () => {
      losing = true
    },
    get lost() {
      return lost
    },
    cut,
    close: () => {
      cut()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
