// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { shownBy } from '../../store/tellSelection.ts'
import { watchTask } from '../../store/watchTask.ts'
import { Work } from './KnobsTask.tsx'
import { useTaskKnob } from './useTaskKnob.ts'

const plan = planFromTemplate('leeg', 'Thuisplusflat')
const round = { step: 'knoppenronde', endsAt: null, leftSeconds: 60 } as const

function at(role: 'facilitator' | 'participant') {
  const table = sitDown(plan, role)
  watchTask(table.workshop.planStore, table.workshop.view)
  const begin = () => act(() => table.othersDo({ type: 'step.go', now: { ...round, task: 'knobs' } }))
  return { ...table, begin }
}

it('[W763] the round begins at the knob where the facilitator is, and that is pointed out to everyone', () => {
  const lead = at('facilitator')
  act(() => lead.workshop.view.setState({ selection: { kind: 'knob', knob: 10 }, taskKnob: 10 }))
  lead.begin()
  expect(shownBy(lead.workshop.view.getState())).toBeNull()
  act(() => lead.othersDo({ type: 'knob.discuss', knob: 1, state: 'besloten' }))
  lead.show(<Work />)
  expect(screen.getByRole('slider', { name: /^Grote knop 2:/ })).toBeTruthy()
  expect(shownBy(lead.workshop.view.getState())).toBe('knob.2')
  // Letting go of it does not bring everyone back.
  act(() => lead.workshop.view.setState({ selection: null }))
  expect(shownBy(lead.workshop.view.getState())).toBeNull()
})

it('[W763] what was pointed out in the task before does not keep anyone there', () => {
  const noor = at('participant')
  const leadShows = (shows: string | null) =>
    act(() =>
      noor.workshop.peersStore.setState({
        isKnown: true,
        peers: [{ ...nothingShown, clientId: 9, name: 'Sam', role: 'facilitator', party: null, shows }],
      }),
    )
  leadShows('knob.10')
  noor.begin()
  noor.show(<Work />)
  leadShows('knob.1')
  const { result } = noor.hook(useTaskKnob)
  expect(result.current).toMatchObject({ knob: 1, led: null })
})

it('[W764] opened by the facilitator alone, during another task, it points out nothing', () => {
  const lead = at('facilitator')
  act(() => lead.othersDo({ type: 'step.go', now: { step: 'welkom', endsAt: null, leftSeconds: 60 } }))
  lead.show(<Work />)
  expect(shownBy(lead.workshop.view.getState())).toBeNull()
})
