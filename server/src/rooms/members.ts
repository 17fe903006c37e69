// The sessions in a room, and sending to one or all of them.

import type { CloseCode } from '@draaitafel/shared/protocol/closeCodes.ts'
import { type RefusalReason, type ServerMessage, writeServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import { deniedFrame, step1Frame } from './owed/frames.ts'
import type { Member } from './owed/member.ts'
import type { SessionPort } from './owed/sessionPort.ts'

export class Members {
  private readonly byPort = new Map<SessionPort, Member>()

  get count(): number {
    return this.byPort.size
  }

  [Symbol.iterator](): IterableIterator<Member> {
    return this.byPort.values()
  }

  ports(): readonly SessionPort[] {
    return [...this.byPort.keys()]
  }

  add(member: Member): void {
    this.byPort.set(member.port, member)
  }

  remove(port: SessionPort): void {
    this.byPort.get(port)?.diffs.stop()
    this.byPort.delete(port)
  }

  stop(): void {
    for (const { diffs } of this) diffs.stop()
  }

  tell(port: SessionPort, message: ServerMessage): void {
    if (port.wantsExtensions) port.send(writeServerMessage(message))
  }

  tellAll(message: ServerMessage): void {
    const frame = writeServerMessage(message)
    for (const { port } of this) if (port.wantsExtensions) port.send(frame)
  }

  /** Asks everyone what they have that a document with this state vector does not. */
  askAll(stateVector: Uint8Array): void {
    const question = step1Frame(stateVector)
    for (const { port } of this) port.send(question)
  }

  acknowledge({ port, receipts }: Member): void {
    this.tell(port, { type: 'saved', count: receipts.savedUpTo })
  }

  /** Their frames are on disk: one answer to each who sent any. */
  acknowledgeAll(batch: readonly { readonly origin: FrameOrigin }[]): void {
    const senders = new Set<Member>()
    for (const { origin } of batch) {
      if (!origin) continue
      origin.member.receipts.committed(origin.frame)
      senders.add(origin.member)
    }
    for (const member of senders) this.acknowledge(member)
  }

  refuse({ port }: Member, count: number, reason: RefusalReason): void {
    if (port.wantsExtensions) this.tell(port, { type: 'refused', count, reason })
    else port.send(deniedFrame(reason))
  }

  /** Closes the sessions that may not stay, with a reason; the others notice nothing. */
  sendAway(why: CloseCode, mayStay: (port: SessionPort) => boolean): void {
    for (const port of this.ports()) if (!mayStay(port)) port.close(why)
  }
}
