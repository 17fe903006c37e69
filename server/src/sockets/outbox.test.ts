import { Duplex } from 'node:stream'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { Outbox } from './outbox.ts'
import { TickEnd } from './tickEnd.ts'
import { WireFrames, wireFrame } from './wireFrames.ts'

/** A connection whose other side reads only when told to. */
function stuckLine() {
  const written: Buffer[] = []
  let go: (() => void) | null = null
  const line = new Duplex({
    read: () => undefined,
    write: (chunk, _encoding, done) => {
      written.push(chunk)
      go = done
    },
  })
  const heard: string[] = []
  const outbox = new Outbox({
    socket: { OPEN: 1, readyState: 1 } as unknown as WebSocket,
    line,
    frames: new WireFrames(),
    tickEnd: new TickEnd(),
    onDrained: () => heard.push('drained'),
    onOverflow: () => heard.push('overflow'),
  })
  const readAll = async () => {
    while (line.writableLength > 0) {
      go?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { outbox, heard, written, readAll }
}

it('[R16] a slow reader first hears no presence, then no updates, and says when it has caught up', async () => {
  const { outbox, heard, readAll } = stuckLine()
  expect(outbox.sendContent(new Uint8Array(wireLimits.outboxHardBytes))).toBe(true)
  expect(outbox.isSlow).toBe(true)
  const { backlog } = outbox
  outbox.sendPresence(new Uint8Array(1))
  expect(outbox.sendContent(new Uint8Array(1))).toBe(false)
  expect(outbox.backlog).toBe(backlog)
  outbox.flush()
  await readAll()
  expect(heard).toEqual(['drained'])
  expect(outbox.sendContent(new Uint8Array(1))).toBe(true)
})

it('[R16] answers still reach a slow reader, until even they are too many', () => {
  const { outbox, heard } = stuckLine()
  outbox.sendContent(new Uint8Array(wireLimits.outboxHardBytes))
  outbox.send(new Uint8Array(1))
  expect(heard).toEqual([])
  outbox.send(new Uint8Array(wireLimits.outboxCloseBytes))
  expect(heard).toEqual(['overflow'])
})

it('[R50] what is sent in one tick leaves in one write, and each frame is made once', async () => {
  const { outbox, written } = stuckLine()
  const frames = new WireFrames()
  const payload = Uint8Array.of(1, 2, 3)
  expect(frames.of(payload)).toBe(frames.of(payload))
  outbox.send(payload)
  outbox.sendPresence(Uint8Array.of(4))
  await new Promise((resolve) => setImmediate(resolve))
  expect(written).toEqual([Buffer.concat([wireFrame(payload), wireFrame(Uint8Array.of(4))])])
})

it('[R50] a frame of any length is one that WebSocket clients can read', () => {
  expect([...wireFrame(Uint8Array.of(9))]).toEqual([0x82, 1, 9])
  expect([...wireFrame(new Uint8Array(126)).subarray(0, 4)]).toEqual([0x82, 126, 0, 126])
  expect([...wireFrame(new Uint8Array(65_536)).subarray(0, 10)]).toEqual([0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0])
})
