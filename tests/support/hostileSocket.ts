// A handmade WebSocket connection over TCP, for clients that keep to no protocol: any opcode, any stated length,
// masked or not, several frames in one write, or gone in the middle of one.

import { connect, type Socket } from 'node:net'
import type { RawOptions } from './rawClient.ts'

export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

/**
 * Nobody may keep a connection waiting this long; a client that is kept waiting hangs up, and the test sees it as
 * gone.
 */
const ANSWER_WITHIN_MS = 20_000

export interface WireOptions {
  readonly opcode?: number
  /** The three bits that extensions may use; 4 = "this is compressed". */
  readonly reserved?: number
  readonly last?: boolean
  readonly masked?: boolean
  /** The stated length, if that is not the real one. */
  readonly length?: number
}

/** One frame as it is sent. */
export function wireFrame(payload: Uint8Array, options: WireOptions = {}): Buffer {
  const { reserved = 0, last = true, masked = true, length = payload.length } = options
  const first = (last ? 0x80 : 0) | (reserved << 4) | (options.opcode ?? opcode.binary)
  const mask = masked ? 0x80 : 0
  const label = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
  label[0] = first
  label[1] = mask | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (label.length === 4) label.writeUInt16BE(length, 2)
  else if (label.length === 10) label.writeBigUInt64BE(BigInt(length), 2)
  // A mask of zeros is a mask: the payload goes as it is.
  return Buffer.concat([label, Buffer.alloc(masked ? 4 : 0), payload])
}

export class HostileSocket {
  closeCode: number | null = null
  private readonly socket: Socket
  private readonly head: string
  private unread: Buffer = Buffer.alloc(0)
  private pongs = 0
  private isGone = false
  private wake: () => void = () => undefined

  private constructor(socket: Socket, head: string, rest: Buffer) {
    this.socket = socket
    this.head = head
    socket.on('data', (chunk: Buffer) => this.receive(chunk))
    // The other side may hang up in the middle of our garbage; `close` follows.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.isGone = true
      this.wake()
    })
    this.receive(rest)
  }

  /** Offers compression, as browsers do. Rejects with the first line of the answer when the server refuses. */
  static async open({ url, workshop, cookie = '', query = '' }: RawOptions): Promise<HostileSocket> {
    const { hostname, port } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    socket.write(
      [
        `GET /sync/${workshop}?${query} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
        `Cookie: ${cookie}\r\n\r\n`,
      ].join('\r\n'),
    )
    const answer = await firstAnswer(socket)
    const end = answer.indexOf('\r\n\r\n') + 4
    const head = answer.toString('latin1', 0, end)
    if (head.startsWith('HTTP/1.1 101 ')) return new HostileSocket(socket, head, answer.subarray(end))
    socket.destroy()
    throw new Error(head.split('\r\n')[0])
  }

  /** What the server agreed to; empty for nothing. */
  get extensions(): string {
    return /^sec-websocket-extensions: (.*)$/im.exec(this.head)?.[1] ?? ''
  }

  get isOpen(): boolean {
    return !this.isGone && this.closeCode === null
  }

  write(bytes: Uint8Array): void {
    if (!this.isGone) this.socket.write(bytes)
  }

  /** True when the server has read everything that was written; false when it closed or hung up instead. */
  async isRead(): Promise<boolean> {
    const before = this.pongs
    this.write(wireFrame(new Uint8Array(0), { opcode: opcode.ping }))
    const deadline = setTimeout(() => this.socket.destroy(new Error('no answer')), ANSWER_WITHIN_MS)
    while (this.isOpen && this.pongs === before) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    clearTimeout(deadline)
    return this.pongs > before
  }

  /** Without a close frame; what was written last may be half of something. */
  cut(): void {
    this.socket.resetAndDestroy()
  }

  private receive(chunk: Buffer): void {
    this.unread = this.unread.length === 0 ? chunk : Buffer.concat([this.unread, chunk])
    for (let frame = readFrame(this.unread); frame; frame = readFrame(this.unread)) {
      this.unread = this.unread.subarray(frame.end)
      if (frame.opcode === opcode.pong) this.pongs += 1
      if (frame.opcode === opcode.close) {
        this.closeCode = frame.payload.length >= 2 ? frame.payload.readUInt16BE(0) : 1005
        this.socket.end()
      }
    }
    this.wake()
  }
}

/** The first frame of a server, which never masks; null when it is incomplete. */
function readFrame(bytes: Buffer): { readonly opcode: number; readonly payload: Buffer; readonly end: number } | null {
  const short = (bytes[1] ?? 0) & 0x7f
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < start) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = start + length
  if (bytes.length < end) return null
  return { opcode: (bytes[0] ?? 0) & 0x0f, payload: bytes.subarray(start, end), end }
}

function firstAnswer(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let answer: Buffer = Buffer.alloc(0)
    const failed = () => reject(new Error('hung up during the handshake'))
    socket.once('error', failed)
    socket.once('close', failed)
    socket.on('data', function collect(chunk: Buffer) {
      answer = Buffer.concat([answer, chunk])
      if (!answer.includes('\r\n\r\n')) return
      socket.off('data', collect)
      socket.off('error', failed)
      socket.off('close', failed)
      resolve(answer)
    })
  })
}
