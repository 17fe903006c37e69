// The administrator's door: a unix socket in DATA_DIR that only the server's own user can open. It is not HTTP, so no proxy
// and no browser can reach it. One request per connection.

import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Log } from '../base/log.ts'
import {
  type AdminAnswer,
  type AdminRequest,
  ASK_WITHIN_MS,
  adminRequest,
  REQUEST_BYTES,
  SOCKET_FILE,
} from './protocol.ts'

export interface AdminDoor {
  close(): Promise<void>
}

type Administer = (request: AdminRequest) => Promise<AdminAnswer>

/** Call it while the database is ours: an older socket is then a dead one. Without a door the server works all the same. */
export async function openAdminDoor(dataDir: string, log: Log, administer: Administer): Promise<AdminDoor> {
  const path = join(dataDir, SOCKET_FILE)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serve(socket, log, administer)
  })
  try {
    // On PostgreSQL nothing else is in it.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    rmSync(path, { force: true })
    await listen(server, path)
    chmodSync(path, 0o600)
  } catch (error) {
    log.warn({ err: error }, 'no door for administration: is the path of DATA_DIR too long?')
  }
  return {
    close: async () => {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The socket is made with the mode of the mask; between making it and a chmod someone could connect. */
async function listen(server: Server, path: string): Promise<void> {
  const before = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
      // libuv has bound it by now.
      process.umask(before)
    })
  } finally {
    process.umask(before)
  }
}

function serve(socket: Socket, log: Log, administer: Administer): void {
  let given = ''
  let asked = false
  const answer = (said: AdminAnswer) => void socket.end(`${JSON.stringify(said)}\n`)
  const unclear = () => {
    asked = true
    answer({ ok: false, problem: 'Dit verzoek is niet te lezen.' })
  }
  socket.setEncoding('utf8')
  socket.setTimeout(ASK_WITHIN_MS, () => asked || socket.destroy())
  // The other side went away: there is nobody to tell.
  socket.on('error', () => undefined)
  socket.on('end', () => asked || socket.destroy())
  socket.on('data', (text) => {
    if (asked) return
    given += String(text)
    const end = given.indexOf('\n')
    if (end === -1) {
      if (given.length > REQUEST_BYTES) unclear()
      return
    }
    const request = read(given.slice(0, end))
    if (!request) return unclear()
    asked = true
    administer(request).then(answer, (error: unknown) => {
      log.error({ err: error, do: request.do }, 'administration failed')
      answer({ ok: false, problem: 'Dit is niet gelukt; de reden staat in het log van de server.' })
    })
  })
}

function read(line: string): AdminRequest | null {
  try {
    const { success, output } = v.safeParse(adminRequest, JSON.parse(line))
    return success ? output : null
  } catch {
    return null
  }
}
