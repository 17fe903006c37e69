// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import { firstText } from '../copy/nlFirst.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { begunPlan } from '../store/begunPlan.ts'
import { readVisits } from '../store/visits.ts'
import { makeNext } from './makeNext.ts'
import { NextSessionDialog } from './NextSessionDialog.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const made = { id: 'volgende', code: '123456', links: {} }

afterEach(() => {
  vi.restoreAllMocks()
  window.sessionStorage.clear()
  window.localStorage.clear()
})

const refusals = [
  [
    'a full disk',
    () => refusal(503, 'niet-beschikbaar', 'De server kan nu niets bewaren.'),
    'De server kan nu niets bewaren.',
  ],
  [
    'too many in a while',
    () => refusal(429, 'te-veel', 'Wacht even en probeer het dan opnieuw.'),
    'Wacht even en probeer het dan opnieuw.',
  ],
  ['no line', () => null, firstText.messages.offline.detail],
] as const

test.each(refusals)(
  '[C915] %s: one sentence, what was typed stays, and pressing again goes on',
  async (_what, says, sentence) => {
    let works = false
    const asked = serverSays(() => (works ? [201, made] : says()))
    const { workshop, show, plan: now } = sitDown(plan, 'facilitator')
    const before = now()
    const user = show(<NextSessionDialog />)
    const name = await screen.findByLabelText(seriesText.name)
    await user.clear(name)
    await user.type(name, 'Ronde twee')
    await user.click(screen.getByRole('button', { name: seriesText.submit }))
    await screen.findByText(sentence)
    expect((name as HTMLInputElement).value).toBe('Ronde twee')
    expect(now()).toBe(before)
    expect([begunPlan('volgende'), readVisits()]).toEqual([null, []])
    works = true
    await user.click(screen.getByRole('button', { name: seriesText.submit }))
    await waitFor(() => expect(window.location.pathname).toBe('/w/volgende/begeleider'))
    expect(asked.at(-1)?.body).toMatchObject({ title: 'Ronde twee' })
    expect(begunPlan('volgende')).toContain('Ronde twee')
    expect(workshop.view.getState().dialog).toBeNull()
  },
)

test('[C916] a browser without room for the plan makes no empty workshop in its place', async () => {
  const asked = serverSays(({ method }) => (method === 'DELETE' ? [204] : [201, made]))
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const setItem = vi.fn(full)
  vi.spyOn(window, 'sessionStorage', 'get').mockReturnValue({ setItem, removeItem: () => undefined } as never)
  expect(await makeNext(plan, 'next', 'Ronde twee')).toEqual({ ok: false, problem: seriesText.tooLarge })
  expect(asked).toEqual([])
  // Room when it was tried, and none when it was made: then it goes again.
  setItem.mockImplementationOnce(() => undefined as never)
  expect(await makeNext(plan, 'next', 'Ronde twee')).toEqual({ ok: false, problem: seriesText.tooLarge })
  expect(asked.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  expect(readVisits()).toEqual([])
})

test('[C916] whatever else goes wrong is a sentence, not an error nobody hears', async () => {
  serverSays(() => [201, made])
  const broken = { ...plan, parties: null } as unknown as typeof plan
  expect(await makeNext(broken, 'next', 'Ronde twee')).toEqual({ ok: false, problem: seriesText.failed })
})
