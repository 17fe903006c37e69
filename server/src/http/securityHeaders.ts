// What the browser may load and from where: only from this server, never from a third party.

import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * react-aria injects one fixed style sheet (touch-action for pressable elements) by script. This is its hash: no
 * other text may. A browser test notices any refusal, so an update that changes the text is noticed.
 */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

const ONE_YEAR_SECONDS = 31_536_000

/** `publicUrl` is asked at each answer: the port may not be known yet when the app is built. */
export function securityHeaders(publicUrl: () => string): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", PRESSABLE_STYLE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Older Safari does not count WebSockets as 'self'.
        connectSrc: ["'self'", () => socketOrigin('ws', publicUrl()), () => socketOrigin('wss', publicUrl())],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    // These three: httpsHeaders.
    hsts: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  }
}

/** Headers that mean something over https only; over plain http browsers ignore them, and warn about two. */
export const httpsHeaders = {
  'strict-transport-security': `max-age=${ONE_YEAR_SECONDS}`,
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
} as const

function socketOrigin(scheme: string, publicUrl: string): string {
  return `${scheme}://${new URL(publicUrl).host}`
}
