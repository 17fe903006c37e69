// Every action on a golden document: who may do it, which locks stop it, what it writes where, what it logs, and what
// it returns.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { expect, test } from 'vitest'
import { asAskedNow } from './fieldsSince.ts'
import { type Json, unshortened } from './notation.ts'
import { observeAction } from './observeAction.ts'
import { golden, goldenNames, goldenUpdate } from './read.ts'

interface Told {
  readonly who: Actor
  readonly action: Action
  readonly gives: Json
}

const all = goldenNames('actions', '.yjs.gz').flatMap((table) =>
  golden<readonly Told[]>(`actions/${table}.json`).map((told, at) => ({
    ...told,
    table,
    name: `${table} ${at}: ${told.action.type}`,
  })),
)

test.each(all)('[G7] $name is allowed, written, told, undone and redone as it was', ({ table, who, action, gives }) => {
  expect(observeAction(goldenUpdate(`actions/${table}`), asAskedNow(unshortened(action)), who)).toEqual(gives)
})
