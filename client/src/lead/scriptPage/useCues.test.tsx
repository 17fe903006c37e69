// @vitest-environment happy-dom
import type { ScriptTemplate } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { readyScript } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { useStepCue } from '../script/useStepCue.ts'
import { useUndoneCues } from '../script/useUndoneCues.ts'
import { useCues } from './useCues.ts'
import { useTemplate } from './useTemplate.ts'

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

const template: ScriptTemplate = {
  name: 'Avond',
  steps: readyScript.map(({ order: _order, ...step }) => ({ ...step, cue: step.id === 'welkom' ? 'Zet koffie' : '' })),
  parties: [],
  needs: [],
  vision: '',
}

test('[R432] however a template is undone, what only facilitators read is as it was; done again, as the template has it', async () => {
  const { sent } = server()
  const { hook, workshop } = sitDown(plan, 'facilitator')
  const { result } = hook(() => {
    const cues = useCues()
    return { cues, use: useTemplate(cues) }
  })
  const cueAt = (step: string) => result.current.cues.all?.get(step)
  await waitFor(() => expect(result.current.cues.state).toBe('saved'))
  act(() => void result.current.use(template))
  expect(cueAt('welkom')).toBe('Zet koffie')
  act(() => void workshop.undo())
  await waitFor(() => expect(cueAt('welkom')).toBe('Bel Noor'))
  await waitFor(() => expect(sent().at(-1)).toEqual({ cues: [{ step: 'welkom', text: 'Bel Noor' }] }))
  act(() => void workshop.redo())
  await waitFor(() => expect(cueAt('welkom')).toBe('Zet koffie'))
})

test('[R432] undone at the table instead of on that page it is put back too, as soon as there is a line', async () => {
  const { sent } = server()
  const { hook, workshop } = sitDown(plan, 'facilitator')
  const done = workshop.dispatch({ type: 'script.set', steps: [...readyScript] })
  if (!done.ok) throw new Error('Not allowed')
  workshop.cueChanges.note({ action: done.value, before: [{ step: 'oogst', text: '' }], after: [] })
  hook(useUndoneCues)
  act(() => workshop.connectionStore.setState({ offlineSince }))
  act(() => void workshop.undo())
  expect(sent()).toEqual([])
  act(() => workshop.connectionStore.setState({ offlineSince: null }))
  await waitFor(() => expect(sent()).toEqual([{ cues: [{ step: 'oogst', text: '' }] }]))
  await waitFor(() => expect(workshop.cueChanges.store.getState().waiting).toEqual([]))
})
