// A connection as a room sees it, with nobody at the other end.

import type { SessionPort } from '../src/rooms/owed/sessionPort.ts'

export function quietPort(of: Partial<SessionPort> = {}): SessionPort {
  return {
    role: 'facilitator',
    wantsExtensions: true,
    clientId: null,
    tab: null,
    party: null,
    person: null,
    browser: '',
    linkGeneration: 0,
    isSlow: false,
    send: () => undefined,
    sendContent: () => true,
    sendPresence: () => true,
    pauseReading: () => undefined,
    resumeReading: () => undefined,
    proveAlive: () => undefined,
    close: () => undefined,
    ...of,
  }
}
