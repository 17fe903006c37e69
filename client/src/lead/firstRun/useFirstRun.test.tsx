// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { ticked } from '../../store/firstRun.ts'
import { findFirstRun, openFirstRun } from '../../store/keptFirstRun.ts'
import { useFirstRun } from './useFirstRun.ts'

afterEach(() => window.localStorage.clear())

function start({ hasList = true } = {}) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const { id } = table.workshop
  if (hasList) openFirstRun(id)
  const { result } = table.hook(useFirstRun)
  return { ...table, first: () => result.current, kept: () => findFirstRun(id) }
}

test('[N37] what happens is ticked: somebody comes in', () => {
  const { kept, workshop } = start()
  const peer = { ...nothingShown, clientId: 1, name: '', party: null }
  act(() => workshop.peersStore.setState({ peers: [{ ...peer, role: 'viewer' }] }))
  expect(kept()?.done).toEqual([])
  act(() => workshop.peersStore.setState({ peers: [{ ...peer, role: 'participant' }] }))
  expect(kept()?.done).toEqual(['invite'])
})

test('[N37] and so is a practice that ended, not one that goes on; its steps are none of the workshop', () => {
  const { kept, othersDo, plan } = start()
  const real = plan()
  act(() => othersDo({ type: 'practice.start', moment: 'm', plan: real }))
  act(() => othersDo({ type: 'step.go', now: { step: 'welkom', endsAt: null, leftSeconds: 60 } }))
  expect(kept()?.done).toEqual([])
  act(() => othersDo({ type: 'step.go', now: null }))
  act(() => othersDo({ type: 'practice.stop', plan: real }))
  expect(kept()?.done).toEqual(['practice'])
})

test('[W607] while the table practises there is one bar, which says what to try: the list waits until that is over', () => {
  const { first, othersDo, plan } = start()
  const real = plan()
  act(() => othersDo({ type: 'practice.start', moment: 'm', plan: real }))
  expect(first().run).toBeNull()
  act(() => othersDo({ type: 'practice.stop', plan: real }))
  expect(first().run).not.toBeNull()
})

test('[N37] ticked by hand it shows here and is kept', async () => {
  const { first, kept } = start()
  act(() => first().change((run) => ticked(run, 'link')))
  expect(kept()?.done).toEqual(['link'])
  await waitFor(() => expect(first().run?.done).toEqual(['link']))
})

test('[N37] when the first step begins it is over for good', () => {
  const { first, kept, othersDo } = start()
  expect(first().run).not.toBeNull()
  act(() => othersDo({ type: 'step.go', now: { step: 'welkom', endsAt: null, leftSeconds: 60 } }))
  expect(first().run).toBeNull()
  expect(kept()).toBeNull()
})

test('[N37] who did not make this workshop has no list', () => {
  const { first, kept } = start({ hasList: false })
  expect(first().run).toBeNull()
  expect(kept()).toBeNull()
})
