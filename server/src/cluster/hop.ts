// The signature under a call that one of our servers passes on to another, with the address of the visitor: limits count
// visitors, and a server that passes on many is not one. Signed with the secret that all of them share, over what was asked,
// for whom and when; so nobody else can make it, and it cannot be used for another call or much later.

import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sameText } from '../access/keys.ts'

export const HOP_HEADER = 'draaitafel-hop'
/** Between signing and reading, on the clock of the database, which all servers go by. */
const VALID_MS = 60_000

/** A call that came from another of our servers. It is never passed on again. */
export interface Hop {
  /** Where the visitor is. */
  readonly address: string
}

/** 'forged': not signed with our secret; 'late': it is, but at a time that cannot be. */
export type HopProblem = 'forged' | 'late'

type Call = Pick<IncomingMessage, 'method' | 'url'>

export function signHop(secret: Uint8Array, call: Call, address: string, now: number): string {
  const said = `${Math.round(now)} ${address}`
  return `${signature(secret, call, said)} ${said}`
}

/** Null: it came from a visitor. */
export function readHop(
  secret: Uint8Array,
  call: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  now: number,
): Hop | HopProblem | null {
  const header = call.headers[HOP_HEADER]
  if (header === undefined) return null
  const [, given = '', said = '', at = '', address = ''] = /^(\S+) ((\d{1,15}) (\S*))$/.exec(String(header)) ?? []
  if (!sameText(given, signature(secret, call, said))) return 'forged'
  return Math.abs(now - Number(at)) <= VALID_MS ? { address } : 'late'
}

function signature(secret: Uint8Array, { method = '', url = '' }: Call, said: string): string {
  return createHmac('sha256', secret).update(`hop\n${method}\n${url}\n${said}`).digest('base64url')
}

/** Tells whether two servers have the same secret, and nothing about it. */
export function secretMark(secret: Uint8Array): string {
  return createHmac('sha256', secret).update('mark').digest('base64url')
}
