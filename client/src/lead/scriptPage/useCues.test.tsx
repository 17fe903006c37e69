// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { useStepCue } from '../script/useStepCue.ts'
import { useCues } from './useCues.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const offlineSince = '2026-03-01T10:00:00.000Z'

/** A server that can be silent, with one cue. */
function server() {
  const line = { answers: true }
  const asked = serverSays(({ method }) => {
    if (!line.answers) return null
    return method === 'GET' ? [200, { cues: [{ step: 'welkom', text: 'Bel Noor' }] }] : [204]
  })
  return { line, asked, sent: () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body) }
}

/** Does the browser ask before this page closes? */
function asksFirst(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

test('[N61] what was typed shows at once, goes to the server, and holds the page until it is there', async () => {
  const { sent } = server()
  const { hook } = sitDown(plan, 'facilitator')
  const { result } = hook(useCues)
  await waitFor(() => expect(result.current.state).toBe('saved'))
  expect(asksFirst()).toBe(false)
  act(() => result.current.put([{ step: 'oogst', text: 'Foto!' }]))
  expect(Object.fromEntries(result.current.all ?? [])).toEqual({ welkom: 'Bel Noor', oogst: 'Foto!' })
  expect(asksFirst()).toBe(true)
  await waitFor(() => expect(result.current.state).toBe('saved'))
  expect(sent()).toEqual([{ cues: [{ step: 'oogst', text: 'Foto!' }] }])
  expect(asksFirst()).toBe(false)
})

test('[N61] without a line it waits here, and goes by itself when the line is back', async () => {
  const { line, sent } = server()
  const { hook, workshop } = sitDown(plan, 'facilitator')
  const { result } = hook(useCues)
  await waitFor(() => expect(result.current.state).toBe('saved'))
  line.answers = false
  act(() => workshop.connectionStore.setState({ offlineSince }))
  act(() => result.current.put([{ step: 'oogst', text: 'Foto!' }]))
  await waitFor(() => expect(result.current.state).toBe('failed'))
  expect(asksFirst()).toBe(true)
  line.answers = true
  act(() => workshop.connectionStore.setState({ offlineSince: null }))
  await waitFor(() => expect(result.current.state).toBe('saved'))
  expect(sent()).toHaveLength(2)
})

test('[N61] before they were fetched nothing is written over them; back on the line they are asked for again', async () => {
  const { line, sent, asked } = server()
  line.answers = false
  const { hook, workshop } = sitDown(plan, 'facilitator')
  const { result } = hook(useCues)
  await waitFor(() => expect(result.current.state).toBe('notFetched'))
  act(() => result.current.put([{ step: 'welkom', text: 'Over Noor heen' }]))
  expect(result.current.all).toBeNull()
  line.answers = true
  act(() => workshop.connectionStore.setState({ offlineSince }))
  await act(async () => {})
  expect(asked).toHaveLength(1)
  act(() => workshop.connectionStore.setState({ offlineSince: null }))
  await waitFor(() => expect(result.current.all?.get('welkom')).toBe('Bel Noor'))
  expect(sent()).toEqual([])
})

test('[N61] in a step the facilitator reads what is theirs to remember, and of another step nothing stays', async () => {
  server()
  const { hook } = sitDown(plan, 'facilitator')
  const { result, rerender } = hook((step: string | null) => useStepCue(step), {
    initialProps: 'welkom' as string | null,
  })
  expect(result.current).toBe('')
  await waitFor(() => expect(result.current).toBe('Bel Noor'))
  rerender('oogst')
  expect(result.current).toBe('')
  rerender(null)
  expect(result.current).toBe('')
})

test('[N61] nobody else asks for it', async () => {
  const { asked } = server()
  for (const role of ['participant', 'viewer'] as const) {
    const { hook } = sitDown(plan, role)
    expect(hook(() => useStepCue('welkom')).result.current).toBe('')
  }
  await act(async () => {})
  expect(asked).toEqual([])
})
