// @vitest-environment happy-dom
import { nameOfNext } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { nextStop } from '@draaitafel/shared/nouns/stepNow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { StepControls } from './StepControls.tsx'
import { StepLine } from './StepLine.tsx'

function Controls() {
  const steps = scriptOf({ script: usePlan((plan) => plan.script) })
  return <StepControls steps={steps} now={useStepNow()} />
}

test('[W574] the script is stopped only after a question, and one press takes it up where it was', async () => {
  serverSays(() => [200, {}])
  const { show, plan, othersDo, workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<Controls />)
  act(() => othersDo({ type: 'step.go', now: { step: 'oogst', endsAt: null, leftSeconds: 60 } }))
  await user.click(screen.getByRole('button', { name: text.script.end }))
  expect(plan().now?.step).toBe('oogst')
  await user.click(screen.getByRole('button', { name: text.script.endNow }))
  expect(plan().now).toBeNull()
  // It was the last step.
  const { notice } = workshop.view.getState()
  expect(notice?.sentence).toBe(text.script.ended(true))
  const { help } = notice ?? {}
  if (typeof help !== 'object' || !('back' in help)) throw new Error('There is no way back')
  act(() => help.back())
  expect(plan().now?.step).toBe('oogst')
})

function Script() {
  const steps = scriptOf({ script: usePlan((plan) => plan.script) })
  const now = useStepNow()
  return (
    <>
      <Controls />
      <ol>
        {steps.map((step) => (
          <StepLine key={step.id} step={step} steps={steps} isNow={now?.step.id === step.id} leads />
        ))}
      </ol>
    </>
  )
}

test('[W766] every task of a step can be gone to, also an earlier one of the present step, whose clock goes on', async () => {
  serverSays(() => [200, {}])
  const { show, plan, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<Script />)
  const goTo = (task: 'baseline' | 'knobs') =>
    user.click(screen.getByRole('button', { name: text.script.goToTask(taskCopy[task].name) }))
  const clock = { endsAt: '2026-01-01T10:00:00.000Z', leftSeconds: 0 }
  act(() => othersDo({ type: 'step.go', now: { step: 'knoppenronde', task: 'knobs', ...clock } }))
  // It is there.
  expect(screen.queryByRole('button', { name: text.script.goToTask(taskCopy.knobs.name) })).toBeNull()
  await goTo('baseline')
  expect(plan().now).toEqual({ step: 'knoppenronde', task: 'baseline', ...clock })
  await goTo('knobs')
  expect(plan().now).toEqual({ step: 'knoppenronde', task: 'knobs', ...clock })
  // Of another step, with the full time of that.
  act(() => othersDo({ type: 'step.go', now: { step: 'oogst', ...clock } }))
  await goTo('knobs')
  expect(plan().now).toMatchObject({ step: 'knoppenronde', task: 'knobs' })
  expect(plan().now?.endsAt).not.toBe(clock.endsAt)
})

test('[W767] back is beside on: the task before, and of the first task of a step the last of the step before', async () => {
  serverSays(() => [200, {}])
  const { show, plan, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<Controls />)
  expect(screen.queryByRole('button', { name: /^Terug naar/ })).toBeNull()
  act(() => othersDo({ type: 'step.go', now: { step: 'knoppenronde', task: 'knobs', endsAt: null, leftSeconds: 60 } }))
  await user.click(screen.getByRole('button', { name: text.script.backTo(taskCopy.baseline.name) }))
  expect(plan().now).toMatchObject({ step: 'knoppenronde', task: 'baseline' })
  await user.click(screen.getByRole('button', { name: /^Terug naar/ }))
  expect(plan().now?.step).not.toBe('knoppenronde')
  const { now, script } = plan()
  expect(nextStop({ now, script })).toMatchObject({ step: { id: 'knoppenronde' }, task: 'baseline' })
})

test('[W901] the script goes on to the same place as the bar, and says whether that is a task or a step', async () => {
  serverSays(() => [200, {}])
  const { show, plan, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<Controls />)
  act(() =>
    othersDo({ type: 'step.go', now: { step: 'knoppenronde', task: 'baseline', endsAt: null, leftSeconds: 60 } }),
  )
  const named = nameOfNext(plan()) ?? ''
  await user.click(screen.getByRole('button', { name: text.script.nextTask(named) }))
  expect(plan().now).toMatchObject({ step: 'knoppenronde', task: 'knobs' })
  const step = nameOfNext(plan()) ?? ''
  await user.click(screen.getByRole('button', { name: text.script.next(step) }))
  expect(plan().now?.step).not.toBe('knoppenronde')
})
