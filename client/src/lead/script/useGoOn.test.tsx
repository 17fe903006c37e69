// @vitest-environment happy-dom
import { readyScript, type ScriptStepId, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { useGoOn } from './useGoOn.ts'

const stopAt = (id: ScriptStepId, at = 0) => {
  const step = readyScript.find((one) => one.id === id)
  const task = step && tasksOf(step)[at]
  if (!step || !task) throw new Error(`No task ${at} in ${id}`)
  return { step, task }
}

function start() {
  const asked = serverSays(() => [200, {}])
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  table.workshop.connectionStore.setState({ clock: { ms: 0, at: Date.now() } })
  const { result } = table.hook(useGoOn)
  const goOn = (...stop: Parameters<typeof stopAt>) => act(() => result.current(stopAt(...stop)))
  const back = () => {
    const help = table.workshop.view.getState().notice?.help
    if (typeof help !== 'object' || !('back' in help)) throw new Error('There is no way back')
    act(() => help.back())
  }
  const allowed = () => asked.flatMap(({ body }) => (body as { allowed?: string } | null)?.allowed ?? [])
  const kept = () => asked.filter(({ method, path }) => method === 'POST' && path.includes('/moments')).length
  return { ...table, goOn, back, allowed, kept }
}

test('[N37] a step keeps a moment to go back to and sets what may be changed; one press goes back to where it was', () => {
  const { goOn, back, plan, allowed, kept } = start()
  goOn('welkom')
  goOn('toekomstbeeld')
  expect(plan().now?.step).toBe('toekomstbeeld')
  expect(kept()).toBe(2)
  back()
  expect(plan().now?.step).toBe('welkom')
  expect(allowed()).toEqual(['afspraken', 'alles', 'afspraken'])
})

test('[N37] another task of the same step shares its clock and its rights', () => {
  const { goOn, plan, allowed, kept } = start()
  goOn('welkom')
  const { endsAt } = plan().now ?? {}
  goOn('welkom', 1)
  expect(plan().now).toMatchObject({ step: 'welkom', task: stopAt('welkom', 1).task, endsAt })
  expect(kept()).toBe(1)
  expect(allowed()).toEqual(['afspraken'])
})

test('[N37] once someone else went further nobody is taken back', () => {
  const { goOn, back, plan, othersDo } = start()
  goOn('welkom')
  goOn('toekomstbeeld')
  act(() => othersDo({ type: 'step.go', now: { step: 'oogst', endsAt: null, leftSeconds: 60 } }))
  back()
  expect(plan().now?.step).toBe('oogst')
})

test('[N37] before the first step the way back is to before it all', () => {
  const { goOn, back, plan } = start()
  goOn('welkom')
  back()
  expect(plan().now).toBeNull()
})
