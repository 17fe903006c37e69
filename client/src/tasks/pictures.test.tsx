// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { dialogText } from '../copy/nlDialogs.ts'
import { workText } from '../copy/nlTaskWork.ts'
import { KnobPicture } from './knobs/KnobPicture.tsx'
import { KnobsPicture } from './knobs/KnobsPicture.tsx'
import { Picture as ParkingPicture } from './parking/ParkingPicture.tsx'
import { JoinHere } from './table/JoinHere.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const knobOne = (talk: string) => ({
  ...plan,
  knobs: plan.knobs.map((knob) => (knob.number === 1 ? { ...knob, talk: { ...knob.talk, worth: talk } } : knob)),
})

test('[W613] on the large screen a decided knob says so and why, and no longer once it was turned', () => {
  const { show, othersDo } = sitDown(knobOne('de ruimte is er al'), 'facilitator')
  show(
    <>
      <KnobPicture knob={1} />
      <KnobsPicture />
    </>,
  )
  expect(screen.queryAllByText('Besloten')).toEqual([])
  expect(screen.queryByText(/de ruimte is er al/)).toBeNull()
  act(() => othersDo({ type: 'knob.discuss', knob: 1, state: 'besloten' }))
  expect(screen.getAllByText('Besloten')).toHaveLength(2)
  expect(screen.getByText(/^Omdat: de ruimte is er al$/)).toBeTruthy()
  act(() => othersDo({ type: 'knob.turn', knob: 1, setting: 4 }))
  expect(screen.queryAllByText('Besloten')).toEqual([])
  expect(screen.queryByText(/de ruimte is er al/)).toBeNull()
})

test('[W613] without a reason it says how many routes and values there are, as before', () => {
  const { show, othersDo } = sitDown(knobOne(''), 'facilitator')
  show(<KnobPicture knob={1} />)
  act(() => othersDo({ type: 'knob.discuss', knob: 1, state: 'besloten' }))
  expect(screen.getByText('Besloten')).toBeTruthy()
  expect(screen.queryByText(/^Omdat/)).toBeNull()
  expect(screen.getByText(dialogText.projector.routes(4))).toBeTruthy()
})

test('[W611] an empty list for later says what to put on it', () => {
  sitDown({ ...plan, parked: [] }, 'facilitator').show(<ParkingPicture />)
  expect(screen.getByText(workText.parkHow)).toBeTruthy()
})

test('[W612] who comes in without the QR reads what to type, and in which order', () => {
  const { show } = sitDown(plan, 'facilitator')
  show(<JoinHere door={{ code: '181365', link: 'https://draaitafel.example/w/x#p' }} />)
  const join = within(screen.getByRole('region', { name: dialogText.projector.joinTitle }))
  const words = join.getByText('181 365').closest('p')?.textContent?.replace(/\s+/g, ' ')
  expect(words).toBe(`Typ ${window.location.host}en dan de code181 365`)
})
