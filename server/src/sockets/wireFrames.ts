// WebSocket frames ready to send. A room sends one frame to everyone in it; its header is made once and the bytes are
// shared. Made here and not by `ws`, which makes them again for each receiver.

const BINARY_FINAL = 0x82
const LENGTH_16 = 126
const LENGTH_64 = 127

/** One unmasked binary frame as a server sends it, RFC 6455 §5.2. */
export function wireFrame(payload: Uint8Array): Buffer {
  const { length } = payload
  const headerLength = length < LENGTH_16 ? 2 : length < 2 ** 16 ? 4 : 10
  const frame = Buffer.allocUnsafeSlow(headerLength + length)
  frame[0] = BINARY_FINAL
  if (headerLength === 2) frame[1] = length
  else if (headerLength === 4) {
    frame[1] = LENGTH_16
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = LENGTH_64
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, headerLength)
  return frame
}

/** Caches the latest: a frame for thirty people is sent to them one right after the other. */
export class WireFrames {
  private payload: Uint8Array | null = null
  private frame: Buffer = Buffer.alloc(0)
  private parts: readonly Buffer[] = []
  private whole: Buffer = Buffer.alloc(0)

  of(payload: Uint8Array): Buffer {
    if (payload !== this.payload) {
      this.frame = wireFrame(payload)
      this.payload = payload
    }
    return this.frame
  }

  /** Several frames as one buffer. */
  joined(frames: readonly Buffer[]): Buffer {
    const { parts } = this
    if (frames.length !== parts.length || frames.some((frame, index) => frame !== parts[index])) {
      this.whole = Buffer.concat(frames)
      this.parts = frames
    }
    return this.whole
  }
}
