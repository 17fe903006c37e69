// What a client said, to its room. Returns the ms that applying it will still take.

import type { Member } from '../rooms/owed/member.ts'
import type { Room } from '../rooms/room.ts'
import type { ClientMessage } from './readFrame.ts'

export function passOn(room: Room, member: Member, message: ClientMessage): number {
  switch (message.type) {
    case 'step1':
      room.answerStep1(member, message.stateVector)
      break
    case 'update':
      return room.receiveUpdate(member, message.update, message.isStep2)
    case 'presence':
      room.receivePresence(member, message.update)
      break
    case 'queryPresence':
      room.introduce(member)
      break
  }
  return 0
}
