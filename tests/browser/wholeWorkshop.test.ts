// A whole workshop in short: a facilitator, the large screen, six guests of four parties, and all eight steps of the
// standard script. In every step one device is reloaded, one guest is offline for a whole step, and the server is
// killed once.

import { expect, it } from 'vitest'
import { setStage } from '../support/browser.ts'
import { participantCookie, planOf } from '../support/browserServer.ts'
import { type Cast, each, everyoneHasTheirSeat, gatherCast, seatsOf } from '../support/workshopCast.ts'
import { knobRound, routes, vision, welcome } from '../support/workshopKnobs.ts'
import { agreements, backAndForth, harvest, investments } from '../support/workshopMoney.ts'
import { everyoneSeesKnob, open, planOnScreen } from '../support/workshopStory.ts'

const stage = setStage({ ownServer: true, motion: true })

it('[W95] a whole workshop is played from coming in to the harvest, and nothing of it and nobody in it is lost', {
  timeout: 240_000,
}, async () => {
  const cast = await gatherCast(stage)
  for (const step of [welcome, vision, knobRound, routes, investments, backAndForth, agreements, harvest]) {
    await step(cast)
  }
  await sameForAll(cast)
})

async function sameForAll(cast: Cast): Promise<void> {
  const plan = await planOf(stage.url, cast.workshop)
  // A file has no names unless someone asks for them, and neither has what the server gives a participant.
  const cookie = await participantCookie(stage.url, cast.workshop)
  const nameless = await planOf(stage.url, { ...cast.workshop, cookie })
  expect(plan.knobs.map(({ setting }) => setting)).toEqual([0, 2, 2, 2, 3, 2, 4, 3, 4, 3])
  expect(plan.investments).toHaveLength(11)
  await each(seatsOf(cast), async (device) => {
    const seen = await planOnScreen(device)
    expect(seen, device.name).toEqual(nameless)
    expect([seen.agreements.length, seen.consents.length, seen.parked.length, seen.votes.length]).toEqual([1, 3, 1, 6])
  })
  for (const { number, setting } of plan.knobs) await everyoneSeesKnob([cast.board], number, setting)
  await everyoneHasTheirSeat(cast)
  for (const phone of [cast.fatma, cast.ans])
    await (await open(phone, 'Partijen')).getByText(`${phone.name} (jij)`).waitFor()
}
