import { accepted, refused } from '@draaitafel/shared/base/result.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { keepRealPlan } from './keepRealPlan.ts'

/** A table where something happens while each moment is being saved. */
function table(meanwhile: (at: number, change: () => void, setSaved: (saved: boolean) => void) => void, saved = true) {
  const moments: string[] = []
  let [plan, isSaved, asked]: [Plan, boolean, number] = [emptyPlan, saved, 0]
  const change = () => {
    plan = { ...plan }
  }
  const setSaved = (next: boolean) => {
    isSaved = next
  }
  const kept = keepRealPlan({
    plan: () => plan,
    isSaved: () => isSaved,
    keep: async () => {
      asked += 1
      moments.push(`m${asked}`)
      meanwhile(asked, change, setSaved)
      return accepted({ id: `m${asked}` })
    },
    remove: async (moment) => moments.splice(moments.indexOf(moment), 1),
  })
  return { kept, moments, planNow: () => plan }
}

it('[C143] the plan is kept once when nothing moves, and not at all while something is not saved', async () => {
  const still = table(() => {})
  expect(await still.kept).toEqual(accepted({ moment: 'm1', plan: emptyPlan }))
  const unsaved = table(() => {}, false)
  expect(await unsaved.kept).toEqual(refused('notSaved'))
  expect([still.moments, unsaved.moments]).toEqual([['m1'], []])
})

it('[C143] if the plan changed while it was being saved it is saved again, and the older moment is removed', async () => {
  const moved = table((at, change) => at === 1 && change())
  const kept = await moved.kept
  expect(kept).toMatchObject({ ok: true, value: { moment: 'm2' } })
  expect(kept.ok && kept.value.plan === moved.planNow()).toBe(true)
  expect(moved.moments).toEqual(['m2'])
})

it('[C143] if it keeps changing, or saving fails, no moment is left behind', async () => {
  const restless = table((_at, change) => change())
  expect(await restless.kept).toEqual(refused('busy'))
  const cut = table((_at, _change, setSaved) => setSaved(false))
  expect(await cut.kept).toEqual(refused('notSaved'))
  expect([restless.moments, cut.moments]).toEqual([[], []])
})

it('[C143] when the server keeps nothing, that is the answer', async () => {
  const failure = { status: 409, name: 'oefenronde', detail: 'Stop eerst met oefenen.' }
  const asked = keepRealPlan({
    plan: () => emptyPlan,
    isSaved: () => true,
    keep: async () => refused(failure),
    remove: async () => null,
  })
  expect(await asked).toEqual(refused(failure))
})
