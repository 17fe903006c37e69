// Removes someone's name from a workshop: from the document, as the server itself, so that no client needs the right
// to change what others wrote; from the moments and the private rounds; and from the rows on disk. What they did
// stays.

import { isSameName, nameKey } from '@draaitafel/shared/base/name.ts'
import { forgetNameInFile } from '@draaitafel/shared/exchange/forgetNameInFile.ts'
import { personName } from '@draaitafel/shared/nouns/fields.ts'
import { mended } from '@draaitafel/shared/nouns/parts.ts'
import { isOfThese, type OfParties } from '@draaitafel/shared/plan/person.ts'
import * as v from 'valibot'
import type { App } from './checked.ts'
import { type HttpParts, mayDo, stored, type Visit } from './context.ts'
import { Refusal } from './problems.ts'

const named = v.object({
  name: v.pipe(
    mended(personName),
    v.check((name) => nameKey(name) !== ''),
  ),
})

export function addNameRoutes(app: App, parts: HttpParts): void {
  const options = { ...mayDo(parts, 'forgetName'), schema: { body: named } }
  app.post('/api/workshops/:id/names/forget', options, async ({ visit, body }, reply) => {
    await forget(parts, visit, body.name)
    return reply.code(204).send()
  })
}

async function forget(parts: HttpParts, visit: Visit, name: string): Promise<void> {
  const { registry } = parts
  const { id } = visit.record
  const whose = await whoseNameIs(parts, visit, name)
  if (!whose) throw new Refusal('niet-jouw-naam')
  // While storage fails the change would wait, and the answer would claim that it is done.
  if (!registry.storageWorking) throw new Refusal('niet-beschikbaar')
  // Everything beside the document first: a moment saved in the meantime has the names of the document at that time.
  await stored(forgetBeside(parts, id, name, whose))
  const forgotten = await registry.forgetName(id, name, whose.parties)
  if (!forgotten.ok) throw new Refusal('niet-beschikbaar')
  await stored(forgetBeside(parts, id, name, whose))
  // They began with this plan, and so with its names.
  for (const { workshop } of await stored(parts.storage.listSubTables(id))) {
    await stored(forgetBeside(parts, workshop, name, whose))
    const atTable = await registry.forgetName(workshop, name, whose.parties)
    if (!atTable.ok) throw new Refusal('niet-beschikbaar')
  }
  // Last: the record of who was seen says whose name it is, in case this call has to be repeated.
  await stored(registry.forgetSeen(id, name, whose.parties, whose.browser))
}

/** Restricts a name to what was done by the caller; null: by anyone. */
interface Whose {
  readonly parties: OfParties
  readonly browser: string | null
}

/**
 * Your own name, on what was done under it for the parties at which this browser was seen with it; not while another
 * browser that was seen with that name at one of those parties shows it now, wherever it sits: it may belong to
 * someone who is present. A facilitator may do it for anyone. Null when the name is not the caller's.
 */
async function whoseNameIs(
  { registry }: HttpParts,
  { role, browser, record }: Visit,
  name: string,
): Promise<Whose | null> {
  if (role === 'facilitator') return { parties: null, browser: null }
  const called = (await registry.everyoneIn(record.id)).filter((one) => isSameName(one.name, name))
  const own = called.filter((one) => one.browser === browser)
  if (own.length === 0) return null
  const now = own.flatMap(({ party }) => party ?? [])
  const parties = new Set([...now, ...(await registry.seatsOf(record.id, browser, name))])
  for (const one of called) {
    if (one.browser === browser) continue
    const theirs = await registry.seatsOf(record.id, one.browser, name)
    if (isOfThese(one, parties) || [...theirs].some((party) => parties.has(party))) return null
  }
  return { parties, browser }
}

async function forgetBeside({ storage }: HttpParts, workshop: string, name: string, whose: Whose): Promise<void> {
  await storage.forgetVoter(workshop, name, whose.browser)
  for (const { id } of await storage.listMoments(workshop)) {
    const bytes = await storage.loadMoment(workshop, id)
    const plan = bytes && forgetNameInFile(new TextDecoder().decode(bytes), name, whose.parties)
    if (plan !== null) await storage.rewriteMoment(workshop, id, new TextEncoder().encode(plan))
  }
}
