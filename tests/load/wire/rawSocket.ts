// A WebSocket client as cheap as possible, so that one core can play fifty receivers without being the bottleneck: it
// reads all connections into one buffer and returns frames as ranges of it. Knows no message types.

import { randomBytes, randomFillSync } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const OPCODE_BINARY = 2
const OPCODE_CLOSE = 8
const OPCODE_PING = 9
const OPCODE_PONG = 10
const READ_BYTES = 64 * 1024
/** Node reads and calls back in one go, so all connections can share it. */
const readBuffer = Buffer.allocUnsafeSlow(READ_BYTES)

export interface SocketAddress {
  readonly port: number
  readonly path: string
  readonly cookie?: string
}

export interface SocketEars {
  /** One binary frame: `bytes` from `start` up to `end`, to be used before returning. */
  onFrame(bytes: Buffer, start: number, end: number): void
  onClose(why: string): void
}

export class RawSocket {
  private readonly socket: Socket
  private readonly ears: SocketEars
  private pending: Buffer | null = null
  private isOpen = false
  private readonly agreed = Promise.withResolvers<void>()

  /** The first frames may come together with the answer to the upgrade, before `opened` has been awaited. */
  constructor(address: SocketAddress, ears: SocketEars) {
    this.ears = ears
    this.socket = connect({
      port: address.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: readBuffer, callback: (count) => this.read(readBuffer.subarray(0, count)) },
    })
    this.socket.write(upgradeRequest(address))
    this.socket.on('error', (error) => this.fail(error.message))
    this.socket.on('close', () => this.fail('connection closed'))
  }

  /** Resolves when the server has agreed to the upgrade. */
  get opened(): Promise<void> {
    return this.agreed.promise
  }

  /** Accepts what `wireFrame` made. */
  send(frame: Buffer): void {
    this.socket.write(frame)
  }

  cut(): void {
    this.socket.removeAllListeners('close')
    this.socket.destroy()
  }

  private fail(why: string): void {
    if (this.isOpen) this.ears.onClose(why)
    else this.agreed.reject(new Error(why))
    this.isOpen = false
  }

  private read(chunk: Buffer): boolean {
    const bytes = this.pending ? Buffer.concat([this.pending, chunk]) : chunk
    this.pending = null
    const at = this.isOpen ? this.readFrames(bytes, 0) : this.readAnswer(bytes)
    // The shared buffer is overwritten at the next read, of whichever connection.
    if (at < bytes.length) this.pending = Buffer.from(bytes.subarray(at))
    return true
  }

  private readAnswer(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return 0
    const status = bytes.subarray(0, bytes.indexOf('\r\n')).toString()
    if (!status.startsWith('HTTP/1.1 101')) {
      this.agreed.reject(new Error(`upgrade refused: ${status}`))
      this.cut()
      return bytes.length
    }
    this.isOpen = true
    this.agreed.resolve()
    return this.readFrames(bytes, end + 4)
  }

  /** Returns the start of the first incomplete frame. */
  private readFrames(bytes: Buffer, from: number): number {
    let at = from
    while (bytes.length - at >= 2) {
      let length = (bytes[at + 1] ?? 0) & 127
      let body = at + 2
      if (length === 126) {
        if (bytes.length - at < 4) break
        length = bytes.readUInt16BE(at + 2)
        body = at + 4
      } else if (length === 127) {
        if (bytes.length - at < 10) break
        length = Number(bytes.readBigUInt64BE(at + 2))
        body = at + 10
      }
      if (bytes.length < body + length) break
      this.take((bytes[at] ?? 0) & 15, bytes, body, body + length)
      at = body + length
    }
    return at
  }

  private take(opcode: number, bytes: Buffer, start: number, end: number): void {
    if (opcode === OPCODE_BINARY) this.ears.onFrame(bytes, start, end)
    else if (opcode === OPCODE_PING) this.socket.write(wireFrame(bytes.subarray(start, end), OPCODE_PONG))
    else if (opcode === OPCODE_CLOSE) {
      const code = end - start >= 2 ? bytes.readUInt16BE(start) : 1005
      this.ears.onClose(`closed with ${code} ${bytes.subarray(start + 2, end).toString()}`)
      this.isOpen = false
      this.cut()
    }
  }
}

/** A whole client frame, masked as by a browser. Made beforehand where time is measured. */
export function wireFrame(payload: Uint8Array, opcode: number = OPCODE_BINARY): Buffer {
  const { length } = payload
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (header === 4) frame.writeUInt16BE(length, 2)
  if (header === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  randomFillSync(frame, header, 4)
  const body = header + 4
  for (let i = 0; i < length; i++) frame[body + i] = (payload[i] ?? 0) ^ (frame[header + (i & 3)] ?? 0)
  return frame
}

function upgradeRequest({ port, path, cookie }: SocketAddress): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}
