import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Strength } from '@draaitafel/shared/nouns/aim.ts'
import type { StepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createConnectionStore } from '../store/connectionStore.ts'
import { createHeldChoices } from '../store/heldChoices.ts'
import { createPlanStore } from '../store/planStore.ts'
import { followHeld } from './followHeld.ts'
import { aimActions, aimStands } from './values/aimActions.ts'

const KEY = 'values-toekomstbeeld'
const open: StepNow = { step: 'toekomstbeeld', endsAt: null, leftSeconds: 60, task: 'values' }
const AT = '2026-03-01T10:00:00.000Z'
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
  const puts: (() => void)[] = []
  const others = (strength: Strength) =>
    applyAction(doc, { type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength }, leader, AT, 'test')
  const go = (next: StepNow) => applyAction(doc, { type: 'step.go', now: next }, leader, AT, 'test')
  const line = (synced: boolean) => connectionStore.setState({ synced })
  held.choose(KEY, 'werkplezier.gemeente', 'nee')
  go(now)
  line(true)
  const stop = followHeld({
    ...{ held, planStore, connectionStore },
    actionsOf: (_task, choices, plan) => aimActions(choices, { party: 'gemeente' }, plan),
    dispatch: (action) => done.push(action),
    stands: (_task, action, plan) => aimStands(action, null, plan),
    onLate: (added, rest) => {
      said.push(`late ${added}`)
      if (rest) puts.push(rest)
    },
    onPassed: (task, put) => {
      said.push(`passed ${task}`)
      puts.push(put)
    },
  })
  const outcome = () => ({ done: done.length, said: said.length, waits: held.getState().held[KEY] !== undefined })
  const pause = (paused: boolean) => connectionStore.setState({ paused })
  return { go, line, pause, outcome, done, said, puts, others, stop, held }
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

  it('[C870] a device that was away at that moment adds what it chose once it is back, where nothing stands yet', () => {
    const { go, line, outcome, done, said } = device()
    line(false)
    // What the server has comes in before it is known to be all.
    go(shown)
    expect(outcome()).toEqual(waiting)
    line(true)
    expect(outcome()).toEqual({ done: 1, said: 1, waits: false })
    expect(done).toEqual([{ type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: 'nee' }])
    expect(said).toEqual(['late 1'])
  })

  it('[C871] what stands there otherwise by then is not overwritten, but offered once and kept until it is taken', () => {
    const { go, line, others, outcome, done, said, puts } = device()
    line(false)
    go(shown)
    others('veel')
    line(true)
    expect(outcome()).toEqual({ done: 0, said: 1, waits: true })
    expect(said).toEqual(['late 0'])
    go({ ...shown, leftSeconds: 30 })
    expect(outcome()).toEqual({ done: 0, said: 1, waits: true })
    puts[0]?.()
    expect(outcome()).toEqual({ done: 1, said: 1, waits: false })
    expect(done).toMatchObject([{ strength: 'nee' }])
  })

  it('[C871] the same answer by someone else of the party needs nothing', () => {
    const { go, line, others, outcome } = device()
    line(false)
    go(shown)
    others('nee')
    line(true)
    expect(outcome()).toEqual({ done: 0, said: 0, waits: false })
  })

  it('[C872] a device for which the table went on meanwhile offers what it chose; during a task in between it does not', () => {
    const { go, line, outcome, said, puts } = device()
    line(false)
    go({ ...open, aside: 'break' })
    line(true)
    expect(outcome()).toEqual(waiting)
    line(false)
    go({ step: 'knoppenronde', endsAt: null, leftSeconds: 60 })
    line(true)
    expect(said).toEqual(['passed values'])
    puts[0]?.()
    expect(outcome()).toEqual({ done: 1, said: 1, waits: false })
  })

  it('[W493] a device that came back before that is in time', () => {
    const { go, line, outcome } = device()
    line(false)
    line(true)
    go(shown)
    expect(outcome()).toEqual({ done: 1, said: 0, waits: false })
  })

  it('[C870] a page that was opened after that adds it as well', () => {
    const { outcome } = device(shown)
    expect(outcome()).toEqual({ done: 1, said: 1, waits: false })
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
