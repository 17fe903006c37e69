// Which address a request comes from, for limits. HTTP and WebSocket must agree on it, so both ask by the same rule: that
// of @fastify/proxy-addr, which Fastify itself uses.

import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** Whose X-Forwarded-For counts: nobody's, everyone's, or that of this many proxies in front. */
export type TrustProxy = boolean | number

/** Is the machine at this hop (0 = our direct peer) a trusted proxy? */
export function trustedHops(trustProxy: TrustProxy): (address: string, hop: number) => boolean {
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : () => trustProxy
}

/** Empty when the connection is gone already. */
export function clientAddress(request: IncomingMessage, trustProxy: TrustProxy): string {
  return proxyAddr(request, trustedHops(trustProxy)) ?? ''
}
