// A whole workshop in short, by the bar of the step and the tasks alone: a facilitator, the large screen, and six guests of
// four parties, on two laptops, a tablet and three phones, through all eight steps of the standard script. In every step
// one device is reloaded, one guest is without a line, and the server is killed.

import { expect, it } from 'vitest'
import { setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { gatherCast } from '../support/workshopCast.ts'
import { knobRound, routes } from '../support/workshopKnobs.ts'
import { agreements, backAndForth, harvest, investments } from '../support/workshopMoney.ts'
import { vision, welcome } from '../support/workshopPeople.ts'
import { allHaveThePlan } from '../support/workshopTrouble.ts'

const stage = setStage({ ownServer: true, motion: true })

it('[W95] a whole workshop is played from coming in to the harvest, and nothing of it and nobody in it is lost', {
  timeout: 600_000,
}, async () => {
  const cast = await gatherCast(stage)
  for (const step of [welcome, vision, knobRound, routes, investments, backAndForth, agreements, harvest]) {
    await step(cast)
    await allHaveThePlan(cast)
  }
  const plan = await planOf(stage.url, cast.workshop)
  expect(plan.knobs.map(({ setting }) => setting)).toEqual([0, 3, 1, 2, 3, 2, 4, 3, 1, 3])
  expect(plan.investments).toHaveLength(12)
})
