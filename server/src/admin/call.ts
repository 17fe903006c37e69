// The other end of the administrator's socket: a command asks the running server.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { type AdminAnswer, type AdminRequest, SOCKET_FILE } from './protocol.ts'

/** Null when no server listens there. */
export async function callServer(dataDir: string, request: AdminRequest): Promise<AdminAnswer | null> {
  const socket = await reach(dataDir)
  if (socket === null || 'problem' in socket) return socket && { ok: false, problem: socket.problem }
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)))
  socket.write(`${JSON.stringify(request)}\n`)
  try {
    await once(socket, 'close')
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as AdminAnswer
  } catch {
    return { ok: false, problem: 'De server stopte voor hij antwoord gaf.' }
  }
}

export async function isServerThere(dataDir: string): Promise<boolean> {
  const socket = await reach(dataDir)
  if (socket === null || 'problem' in socket) return socket !== null
  socket.destroy()
  return true
}

async function reach(dataDir: string): Promise<Socket | { readonly problem: string } | null> {
  const socket = connect(join(dataDir, SOCKET_FILE))
  try {
    await once(socket, 'connect')
    return socket
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code !== 'EACCES') return null
    return { problem: 'Dit commando moet draaien als dezelfde gebruiker als de server.' }
  }
}
