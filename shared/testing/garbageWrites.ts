// Anything at all under the roots of a document, near enough to what belongs there to get past the first look.

import fc from 'fast-check'
import * as Y from 'yjs'
import { entityRoots, factRoots } from '../src/document/schema.ts'

const scalar = fc.oneof(
  fc.jsonValue(),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.constant(undefined),
  fc.constant(2030),
  fc.constantFrom('gemeente', 'V', 'once', 'ge', 'veel', 'lang', 'gratis'),
)
const fields = fc.dictionary(
  fc.constantFrom(
    'kind',
    'name',
    'order',
    'amountCents',
    'from',
    'until',
    'per',
    'party',
    'source',
    'setting',
    'at',
    'state',
    'text',
    'about',
    'interest',
    'influence',
    'x',
  ),
  scalar,
)
const key = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '1',
    '10',
    'ge',
    'firstYear',
    'lastYear',
    'title',
    'version',
    'prijs',
    'trekker',
    'geldbron.verhuur',
    'closed.9',
    'goed-wonen.ge',
    'goed-wonen.ge.when',
  ),
)
const value = fc.oneof(
  scalar,
  fields.map((f) => new Y.Map(Object.entries(f))),
  fc.string().map((s) => new Y.Text(s)),
  fc.constant(null).map(() => new Y.Array()),
)
export const garbageWrites = fc.array(fc.tuple(fc.constantFrom(...entityRoots, ...factRoots), key, value), {
  maxLength: 30,
})
