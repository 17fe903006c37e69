// What a client says about itself in the URL of its WebSocket. Invalid values count as absent.

import { orNull } from '@draaitafel/shared/nouns/parts.ts'
import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import {
  CLIENT_ID_QUERY,
  EXTENSIONS_QUERY,
  LIFE_QUERY,
  PARTY_QUERY,
  PERSON_QUERY,
  TAB_QUERY,
} from '@draaitafel/shared/protocol/messages.ts'
import * as v from 'valibot'

const MAX_TAB_LENGTH = 64

const clientId = v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number), v.safeInteger())
const tab = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((text) => text.slice(0, MAX_TAB_LENGTH)),
)

/** '' is the life of data that were never restored. */
const life = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/))

const doorQuery = v.object({
  wantsExtensions: v.boolean(),
  clientId: orNull(clientId),
  tab: orNull(tab),
  party: orNull(idSchema),
  person: orNull(idSchema),
  life: orNull(life),
})
export type DoorQuery = Readonly<v.InferOutput<typeof doorQuery>>

/** The first of a repeated parameter counts. */
export function readDoorQuery(query: URLSearchParams): DoorQuery {
  return v.parse(doorQuery, {
    wantsExtensions: query.get(EXTENSIONS_QUERY) === '1',
    clientId: query.get(CLIENT_ID_QUERY),
    tab: query.get(TAB_QUERY),
    party: query.get(PARTY_QUERY),
    person: query.get(PERSON_QUERY),
    life: query.get(LIFE_QUERY),
  })
}
