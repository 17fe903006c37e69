// All servers that can be measured.

import { bareRelay, bareTurnRelay } from './bareRelay.ts'
import { type OurOptions, otherRelay, ourRelay } from './ourRelay.ts'
import { hocuspocusRelay, hocuspocusSqliteRelay, ywsRelay } from './peerRelays.ts'
import type { RelayServer } from './relayServer.ts'

export function makeRelayServers(options: OurOptions, otherTree: string | null): readonly RelayServer[] {
  const other = otherTree === null ? [] : [otherRelay(options, otherTree)]
  return [ourRelay(options), ...other, bareRelay, bareTurnRelay, ywsRelay, hocuspocusRelay, hocuspocusSqliteRelay]
}
