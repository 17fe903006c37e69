// All servers that can be measured.

import { bareRelay, bareTurnRelay } from './bareRelay.ts'
import { type OurOptions, ourRelay } from './ourRelay.ts'
import { hocuspocusRelay, hocuspocusSqliteRelay, ywsRelay } from './peerRelays.ts'
import type { RelayServer } from './relayServer.ts'

export function makeRelayServers(options: OurOptions): readonly RelayServer[] {
  return [ourRelay(options), bareRelay, bareTurnRelay, ywsRelay, hocuspocusRelay, hocuspocusSqliteRelay]
}
