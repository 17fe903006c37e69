// @vitest-environment happy-dom
import { type Step, scriptOf, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { readyKey } from '@draaitafel/shared/nouns/stepNow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { workText } from '../../copy/nlTaskWork.ts'
import { Work } from './HarvestTask.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
/** Sits at this step, says that all is done there, and says whether one reads that it is over before and after that. */
function doneAt(step: Step | undefined): boolean[] {
  if (!step) throw new Error('the script has steps')
  const { show, workshop, othersDo, plan: present } = sitDown(plan)
  othersDo({
    type: 'step.go',
    now: { step: step.id, endsAt: null, leftSeconds: 60, task: tasksOf(step).at(-1) ?? 'harvest' },
  })
  show(<Work />)
  const before = isOver()
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, ready: readyKey(present()) } })))
  return [before, isOver()]
}

const isOver = () => screen.queryByText(workText.over) !== null

test('[W771] who is done with the last task of the last step reads that the workshop is over, and not before', () => {
  expect(doneAt(scriptOf(plan).at(-1))).toEqual([false, true])
})

test('[W771] being done with another step says nothing of an end', () => {
  expect(doneAt(scriptOf(plan).at(0))).toEqual([false, false])
})
