// One session in a room, with what it still has to receive.

import { CatchUp } from './catchUp.ts'
import { DiffQueue } from './diffQueue.ts'
import { Receipts } from './receipts.ts'
import type { SessionPort } from './sessionPort.ts'

export interface Member {
  readonly port: SessionPort
  readonly receipts: Receipts
  readonly diffs: DiffQueue
  readonly catchUp: CatchUp
}

/** `tellMissing`: sends the diff for its state vector. */
export function newMember(port: SessionPort, tellMissing: (member: Member, stateVector: Uint8Array) => void): Member {
  const diffs: DiffQueue = new DiffQueue((stateVector) => tellMissing(member, stateVector))
  const member: Member = { port, receipts: new Receipts(), diffs, catchUp: new CatchUp() }
  return member
}
