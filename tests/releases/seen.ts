// What a facilitator sees of a workshop over HTTP, to compare over versions: only what must never change.

import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { postJson } from '../support/launchServer.ts'

export async function seen(url: string, id: string, key: string): Promise<Readonly<Record<string, unknown>>> {
  const entered = await postJson(url, '/api/sessions', { workshop: id, key })
  const headers = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const read = async (path: string) => (await fetch(`${url}/api/workshops/${id}${path}`, { headers })).json()
  const [plan, moments, invitation] = [await read('/plan'), await read('/moments'), await read('/invitation')]
  const { title } = (plan as { readonly workshop: { readonly title: string } }).workshop
  const list = (name: string) => (plan as Readonly<Record<string, readonly unknown[]>>)[name]?.length ?? 0
  const kept = (moments as readonly MomentAnswer[]).map(({ id: moment, name, at, automatic }) => ({
    moment,
    name,
    at,
    automatic,
  }))
  const [first] = kept
  const moment = (first ? await read(`/moments/${first.moment}`) : null) as {
    readonly workshop: { readonly title: string }
  }
  return {
    status: entered.status,
    title,
    counts: Object.fromEntries(['parties', 'knobs', 'needs', 'investments'].map((name) => [name, list(name)])),
    moments: kept,
    momentTitle: moment?.workshop.title,
    notes: await read('/notes'),
    cues: await read('/cues'),
    links: Object.values((invitation as { readonly links: Readonly<Record<string, string>> }).links).map(
      (link) => new URL(link).hash,
    ),
    code: (invitation as { readonly code: string }).code,
  }
}
