import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createPlanStore } from './planStore.ts'
import { watchVotes } from './watchVotes.ts'

const leader = { role: 'facilitator', name: 'Ans', party: null } as const
const AT = '2026-03-01T10:00:00.000Z'
const chosen = [
  { party: 'gemeente', name: '', value: 4 },
  { party: 'corporatie', name: 'Bram', value: 1 },
]

function shownRound(kept: typeof chosen | null) {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Proef'))
  const { store, correct } = createPlanStore(doc)
  const changed: string[] = []
  const asked: Promise<unknown>[] = []
  watchVotes({
    store,
    correct,
    ask: (round) => {
      const answer = Promise.resolve(round === 'r' ? kept : null)
      asked.push(answer)
      return answer
    },
    onChanged: (about) => changed.push(about),
  })
  const act = (action: Parameters<typeof applyAction>[1]) => applyAction(doc, action, leader, AT, 'test')
  act({ type: 'round.open', id: 'r', knob: 5, kind: 'stand', voters: 'persoon' })
  act({ type: 'round.show', id: 'r', votes: chosen })
  const votes = () => store.getState().plan.votes.map(({ party, name, value }) => ({ party, name, value }))
  const answered = async () => {
    await Promise.all(asked)
    await Promise.resolve()
  }
  return { doc, votes, changed, answered, act }
}

it('[W304] what a facilitator’s screen alters of a shown round is put right on every screen, and said', async () => {
  const { doc, votes, changed, answered, act } = shownRound(chosen)
  await answered()
  expect([votes().length, changed]).toEqual([2, []])
  doc.getMap<Y.Map<unknown>>('votes').get('r-0')?.set('value', 0)
  await answered()
  expect(votes()).toEqual(expect.arrayContaining(chosen))
  expect(changed).toEqual(['knop 5'])
  doc.getMap('votes').delete('r-1')
  act({ type: 'knob.turn', knob: 3, setting: 1 })
  await answered()
  expect(votes()).toEqual(expect.arrayContaining(chosen))
  expect(votes()).toHaveLength(2)
})

it('[W304] a round the server knows nothing of, such as one from a file, stays as it is', async () => {
  const { doc, votes, changed, answered } = shownRound(null)
  doc.getMap<Y.Map<unknown>>('votes').get('r-0')?.set('value', 0)
  await answered()
  expect([
    votes()
      .map(({ value }) => value)
      .toSorted(),
    changed,
  ]).toEqual([[0, 1], []])
})
