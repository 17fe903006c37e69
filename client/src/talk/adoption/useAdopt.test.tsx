// @vitest-environment happy-dom
import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { whyNoLead } from '@draaitafel/shared/derive/lead.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { useAdopt } from './useAdopt.ts'

function start({ keeps = true, whileKeeping = () => {} } = {}) {
  const asked = serverSays(({ method }) => {
    if (method !== 'POST') return [204]
    whileKeeping()
    return keeps
      ? [200, { id: 'm', name: 'x', automatic: false, at: '' }]
      : refusal(507, 'vol', 'Er past niets meer bij.')
  })
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  table.workshop.view.setState({ dialog: { kind: 'adopt' } })
  const { result } = table.hook(useAdopt)
  const adopt = async (why = 'Dat kiest het bestuur.') => {
    act(() => result.current.adopt(why))
    expect(result.current.busy).toBe(true)
    await waitFor(() => expect(result.current.busy).toBe(false))
  }
  const notice = () => table.workshop.view.getState().notice?.sentence
  return { ...table, adopt, notice, asked, adoption: () => adoptionOf(table.plan()) }
}

test('[N77] the plan is kept on the server before it counts as decided on', async () => {
  const { adopt, adoption, asked, workshop } = start()
  await adopt()
  expect(asked.map(({ method }) => method)).toEqual(['POST'])
  expect(adoption()).toMatchObject({ changedSince: false })
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[N77] a change after that is told', async () => {
  const { adopt, adoption, othersDo } = start()
  await adopt()
  act(() => othersDo({ type: 'knob.turn', knob: 4, setting: 4 }))
  act(() => othersDo({ type: 'knob.turn', knob: 5, setting: 0 }))
  expect(adoption()).toMatchObject({ changedSince: true })
})

test('[N77] what cannot be kept is not decided on', async () => {
  const { adopt, adoption, notice, workshop } = start({ keeps: false })
  await adopt()
  expect(adoption()).toBeNull()
  expect(notice()).toBe('Er past niets meer bij.')
  expect(workshop.view.getState().dialog).not.toBeNull()
})

test('[N77] while not everything is with the server nobody decides', async () => {
  const { adopt, adoption, notice, asked, workshop } = start()
  workshop.connectionStore.setState({ save: 'offline' })
  await adopt()
  expect([adoption(), asked.length, notice()]).toEqual([null, 0, adoptText.notSaved])
})

test('[N77] a plan that goes on changing while it is kept is not decided on, and leaves no moment behind', async () => {
  let setting = 0
  let change = () => {}
  const { adopt, adoption, notice, asked, othersDo } = start({ whileKeeping: () => change() })
  change = () => {
    setting = (setting + 1) % 5
    act(() => othersDo({ type: 'knob.turn', knob: 4, setting: setting as 1 }))
  }
  await adopt()
  expect(adoption()).toBeNull()
  expect(notice()).toBe(adoptText.changing)
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(
    asked.filter(({ method }) => method === 'DELETE').length,
  )
})

test('[C434] C-17: without a leader and without a reason nothing is decided on, and no moment is left behind', async () => {
  const { adopt, adoption, asked, plan } = start()
  await adopt('')
  expect(adoption()).toBeNull()
  expect(asked.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  await adopt('Dat kiest het bestuur.')
  expect(adoption()).toMatchObject({ changedSince: false })
  expect(whyNoLead(plan())).toBe('Dat kiest het bestuur.')
})
