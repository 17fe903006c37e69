import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { Outbox } from './outbox.ts'

/** A connection whose other side reads nothing. */
function stuckSocket() {
  const socket = {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    closedWith: null as number | null,
    send: (frame: Uint8Array) => {
      socket.bufferedAmount += frame.length
    },
    close: (code: number) => {
      socket.closedWith = code
      socket.readyState = 2
    },
  }
  return socket
}

it('[R16] a slow reader first hears no presence, then is sent away to come back fresh', () => {
  const socket = stuckSocket()
  const outbox = new Outbox(socket as unknown as WebSocket)
  outbox.send(new Uint8Array(wireLimits.outboxSoftBytes))
  outbox.sendPresence(new Uint8Array(1))
  expect(socket.bufferedAmount).toBe(wireLimits.outboxSoftBytes)
  outbox.send(new Uint8Array(1))
  expect(socket.bufferedAmount).toBe(wireLimits.outboxSoftBytes + 1)
  outbox.send(new Uint8Array(wireLimits.outboxHardBytes))
  expect(socket.bufferedAmount).toBe(wireLimits.outboxSoftBytes + 1)
  expect(socket.closedWith).toBe(1013)
})
