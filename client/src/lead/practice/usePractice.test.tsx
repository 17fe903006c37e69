// @vitest-environment happy-dom
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { type Asked, refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { PracticeBar } from './PracticeBar.tsx'
import { usePractice } from './usePractice.ts'

const real = planFromTemplate('casus-c', 'Thuisplusflat')

/** `except`: what the server answers to one call instead. */
function start(except: (asked: Asked) => ReturnType<Parameters<typeof serverSays>[0]> | undefined = () => undefined) {
  const asked = serverSays((call) => {
    const other = except(call)
    if (other !== undefined) return other
    if (call.method === 'POST') return [200, { id: 'm', name: aroundText.practice.kept, automatic: false, at: '' }]
    return call.method === 'GET' ? [200, JSON.parse(planJsonText(real))] : [204]
  })
  const table = sitDown(real, 'facilitator')
  const { result } = table.hook(usePractice)
  const done = () => waitFor(() => expect(result.current.busy).toBe(false))
  const begin = async () => {
    act(() => result.current.start())
    expect(result.current.busy).toBe(true)
    await done()
  }
  const stop = async () => {
    act(() => result.current.stop())
    await done()
  }
  const methods = () => asked.map(({ method }) => method)
  const notice = () => table.workshop.view.getState().notice?.sentence
  return { ...table, begin, stop, asked, methods, notice, isOn: () => table.plan().practice !== null }
}

test('[N66] the real plan is kept before the practice plan lies on the table, and lies there again afterwards', async () => {
  const { begin, stop, isOn, plan, methods, notice } = start()
  await begin()
  expect(isOn()).toBe(true)
  expect(plan().practice).toMatchObject({ moment: 'm' })
  expect(plan().investments).not.toEqual(real.investments)
  expect(methods()).toEqual(['POST'])
  await stop()
  expect(isOn()).toBe(false)
  expect(plan().investments).toEqual(real.investments)
  expect(notice()).toBe(aroundText.practice.over)
  await waitFor(() => expect(methods()).toEqual(['POST', 'GET', 'DELETE']))
})

test('[N66] with work of ours that the server has not got there is no practice: it would be lost', async () => {
  const { begin, isOn, workshop, methods, notice } = start()
  workshop.connectionStore.setState({ save: 'saving' })
  await begin()
  expect(isOn()).toBe(false)
  expect(methods()).toEqual([])
  expect(notice()).toBe(aroundText.practice.notSaved)
})

test('[N66] when the real plan cannot be kept, it stays on the table', async () => {
  const { begin, isOn, plan, notice } = start(({ method }) =>
    method === 'POST' ? refusal(507, 'vol', 'Er past geen moment meer bij.') : undefined,
  )
  await begin()
  expect(isOn()).toBe(false)
  expect(plan().investments).toEqual(real.investments)
  expect(notice()).toBe('Er past geen moment meer bij.')
})

test('[N66] when the real plan cannot be fetched, practice goes on and the moment stays', async () => {
  for (const answer of [
    [503, {}],
    [200, { iets: 'anders' }],
  ] as const) {
    const { begin, stop, isOn, methods, notice } = start(({ method }) => (method === 'GET' ? answer : undefined))
    await begin()
    await stop()
    expect(isOn()).toBe(true)
    expect(methods()).not.toContain('DELETE')
    expect(notice()).not.toBeUndefined()
    if (answer[0] === 200) expect(notice()).toBe(text.moments.unreadable)
  }
})

test('[N66] the moment goes only when the server has the real plan back', async () => {
  const { begin, stop, workshop, methods } = start()
  await begin()
  workshop.connectionStore.setState({ save: 'saving' })
  await stop()
  await act(async () => {})
  expect(methods()).not.toContain('DELETE')
  act(() => workshop.connectionStore.setState({ save: 'saved' }))
  await waitFor(() => expect(methods()).toContain('DELETE'))
})

test('[N66] everyone sees that it is practice; only the facilitator ends it', () => {
  for (const role of ['participant', 'facilitator'] as const) {
    serverSays(() => null)
    const { show, othersDo } = sitDown(real, role)
    show(<PracticeBar />)
    expect(screen.queryByText(aroundText.practice.title)).toBeNull()
    act(() => othersDo({ type: 'practice.start', moment: 'm', plan: real }))
    expect(screen.getByText(aroundText.practice.title)).toBeTruthy()
    expect(screen.queryByRole('button', { name: aroundText.practice.stop }) !== null).toBe(role === 'facilitator')
    document.body.innerHTML = ''
  }
})
