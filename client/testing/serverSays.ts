// The server as a screen hears it over HTTP: what it answers to each call, and what it was asked. Only the network is stood in for.

import { onTestFinished, vi } from 'vitest'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** `answer`: a status with its body, or null for no answer at all. Gives what was asked, in order. */
export function serverSays(
  answer: (asked: Asked) => readonly [status: number, body?: unknown] | null,
): readonly Asked[] {
  const all: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    const asked = { method, path, body: body === undefined ? null : JSON.parse(body) }
    all.push(asked)
    const said = answer(asked)
    if (said === null) throw new TypeError('no line')
    const [status, words] = said
    return new Response(words === undefined ? null : JSON.stringify(words), { status })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return all
}

export const refusal = (status: number, name: string, detail = 'Dat gaat nu niet.') =>
  [status, { type: `urn:draaitafel:probleem:${name}`, detail }] as const
