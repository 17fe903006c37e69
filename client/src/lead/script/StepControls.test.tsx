// @vitest-environment happy-dom
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { StepControls } from './StepControls.tsx'

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
