import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { StepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createConnectionStore } from '../store/connectionStore.ts'
import { createHeldChoices } from '../store/heldChoices.ts'
import { createPlanStore } from '../store/planStore.ts'
import { followHeld } from './followHeld.ts'
import { aimActions } from './values/aimActions.ts'

const KEY = 'values-toekomstbeeld'
const open: StepNow = { step: 'toekomstbeeld', endsAt: null, leftSeconds: 60, task: 'values' }
const leader = { role: 'facilitator', name: 'Ans', party: null } as const

/** A device of the municipality where one value was chosen alone. */
function device(now: StepNow = open) {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('leeg', 'Proef'))
  const { store: planStore } = createPlanStore(doc)
  const connectionStore = createConnectionStore()
  const held = createHeldChoices('w', null)
  const done: Action[] = []
  const said: string[] = []
  const go = (next: StepNow) =>
    applyAction(doc, { type: 'step.go', now: next }, leader, '2026-03-01T10:00:00.000Z', 'test')
  const line = (synced: boolean) => connectionStore.setState({ synced })
  held.choose(KEY, 'werkplezier.gemeente', 'nee')
  go(now)
  line(true)
  const stop = followHeld({
    ...{ held, planStore, connectionStore },
    actionsOf: (_task, choices, plan) => aimActions(choices, { party: 'gemeente' }, plan),
    dispatch: (action) => done.push(action),
    onTooLate: () => said.push('too late'),
  })
  const outcome = () => ({ done: done.length, said: said.length, waits: held.getState().held[KEY] !== undefined })
  const pause = (paused: boolean) => connectionStore.setState({ paused })
  return { go, line, pause, outcome, done, stop, held }
}

const waiting = { done: 0, said: 0, waits: true }
const shown: StepNow = { ...open, shown: true }

describe('when the facilitator shows what everyone chose alone', () => {
  it('[W492] a device that is there puts its own on the plan, once', () => {
    const { go, outcome, done } = device()
    expect(outcome()).toEqual(waiting)
    go(shown)
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
    expect(done).toEqual([{ type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: 'nee' }])
    go({ ...shown, leftSeconds: 30 })
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
  })

  it('[W493] a device that was away at that moment is too late, and its owner hears so', () => {
    const { go, line, outcome } = device()
    line(false)
    // What the server has comes in before it is known to be all.
    go(shown)
    expect(outcome()).toEqual(waiting)
    line(true)
    expect(outcome()).toEqual({ done: 0, said: 1, waits: false })
  })

  it('[W493] a device that came back before that is in time', () => {
    const { go, line, outcome } = device()
    line(false)
    line(true)
    go(shown)
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
  })

  it('[W493] a page that was opened after that is too late as well', () => {
    const { outcome } = device(shown)
    expect(outcome()).toEqual({ done: 0, said: 1, waits: false })
  })

  it('[W494] in a pause nothing can be written: it waits until the pause is over', () => {
    const { go, pause, outcome } = device()
    pause(true)
    go(shown)
    expect(outcome()).toEqual(waiting)
    pause(false)
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
  })

  it('[W494] what the table does in between, or goes on to, lets go of nothing: back in the task it is still there', () => {
    const { go, outcome } = device()
    go({ ...open, aside: 'break' })
    go({ ...open, aside: 'placing', shown: true })
    go({ step: 'knoppenronde', endsAt: null, leftSeconds: 60 })
    expect(outcome()).toEqual(waiting)
    go(open)
    go(shown)
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
  })

  it('[W494] a screen that is closed does nothing any more', () => {
    const { go, stop, outcome } = device()
    stop()
    go(shown)
    expect(outcome()).toEqual(waiting)
  })
})
