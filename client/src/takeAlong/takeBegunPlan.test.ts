// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { begunPlan, noteBegunPlan } from '../store/begunPlan.ts'
import { nextPlan } from './nextPlan.ts'
import { takeBegunPlan } from './takeBegunPlan.ts'

test('[C843] the table of a next workshop takes in its plan once, and it can be undone', () => {
  const plan = planFromTemplate('casus-c', 'Toen')
  const { text } = nextPlan(plan, 'yearLater', 'Een jaar later')
  const { workshop, plan: now } = sitDown(planFromTemplate('leeg', 'Een jaar later'), 'facilitator')
  expect(noteBegunPlan(workshop.id, text)).toBe(true)
  takeBegunPlan(workshop)
  expect(now().workshop).toMatchObject({ title: 'Een jaar later', use: 'evaluatie' })
  expect(now().promisesBefore.length).toBeGreaterThan(0)
  expect(begunPlan(workshop.id)).toBeNull()
  workshop.undo()
  expect(now().promisesBefore).toEqual([])
  takeBegunPlan(workshop)
  expect(now().promisesBefore).toEqual([])
})
