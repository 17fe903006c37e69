// @vitest-environment happy-dom
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { type Asked, refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { momentsText } from '../../copy/nlMoments.ts'
import { noAnswer } from '../../http/api.ts'
import { MomentsDialog } from './MomentsDialog.tsx'

const moments = { ...text.moments, ...momentsText }
const now = planFromTemplate('casus-c', 'Thuisplusflat')
const then = planFromTemplate('casus-a', 'De Linde')
const moment = (id: string, name: string, automatic = false) => ({
  id,
  name,
  automatic,
  at: '2026-03-01T10:00:00.000Z',
})
type Answer = Parameters<typeof serverSays>[0]

/** A server with a list of moments, all of them the plan of case A. `except`: what it answers to one call instead. */
async function start({
  role = 'facilitator' as Role,
  except = (() => undefined) as (asked: Asked) => ReturnType<Answer> | undefined,
} = {}) {
  const list = [
    moment('m1', 'Voor de pauze'),
    moment('m2', aroundText.scenario.name('A')),
    moment('m3', 'Voor stap 2', true),
  ]
  const asked = serverSays((call) => {
    const other = except(call)
    if (other !== undefined) return other
    if (call.method === 'GET' && /moments\/./.test(call.path)) return [200, JSON.parse(planJsonText(then))]
    if (call.method === 'GET') return [200, [...list]]
    const { name = '' } = (call.body ?? {}) as { name?: string }
    if (call.method === 'POST') list.unshift(moment(`n${list.length}`, name))
    return [200, {}]
  })
  const table = sitDown(now, role)
  table.workshop.view.setState({ dialog: { kind: 'moments' } })
  const user = table.show(<MomentsDialog />)
  await waitFor(() => expect(screen.queryByText(moments.loading)).toBeNull())
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const compare = (name: string) => press(`${moments.compare}: ${name}`)
  const goBack = async () => {
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: moments.goBack }).disabled).toBe(false),
    )
    await press(moments.goBack)
  }
  const notice = () => table.workshop.view.getState().notice?.sentence
  const called = (method: string) => asked.filter((one) => one.method === method)
  return { ...table, user, press, compare, goBack, notice, called }
}

test('[N48] a moment is kept under the name it gets, and then stands in the list', async () => {
  const { user, press, called } = await start()
  const name = screen.getByLabelText<HTMLInputElement>(moments.name)
  await press(moments.keep)
  expect(called('POST')).toEqual([])
  await user.type(name, ' Na de lunch {Enter}')
  await screen.findByText('Na de lunch')
  expect(called('POST').map(({ body }) => body)).toEqual([{ name: 'Na de lunch', automatic: false }])
  expect(name.value).toBe('')
})

test('[N48] a name that was not kept stays typed', async () => {
  const { user, notice } = await start({ except: ({ method }) => (method === 'POST' ? null : undefined) })
  const name = screen.getByLabelText<HTMLInputElement>(moments.name)
  await user.type(name, 'Lunch{Enter}')
  await waitFor(() => expect(notice()).toBe(failureSentence(noAnswer)))
  expect(name.value).toBe('Lunch')
})

test('[N48] the next scenario is the first letter that is free', async () => {
  const { press } = await start()
  await press(aroundText.scenario.keep(aroundText.scenario.name('B')))
  await screen.findByText(aroundText.scenario.name('B'))
  expect(screen.getByRole('button', { name: aroundText.scenario.keep(aroundText.scenario.name('C')) })).toBeTruthy()
})

test('[N48] before an old plan comes back the present one is kept, and undo brings it back too', async () => {
  const { compare, goBack, plan, called, workshop, notice } = await start()
  await compare('Voor de pauze')
  await goBack()
  await waitFor(() => expect(plan().workshop.title).toBe('De Linde'))
  expect(called('POST').map(({ body }) => body)).toEqual([{ name: moments.beforeGoingBack, automatic: true }])
  expect(notice()).toBe(moments.back('Voor de pauze'))
  act(() => void workshop.undo())
  expect(plan().workshop.title).toBe('Thuisplusflat')
})

test('[N48] when the present plan cannot be kept nothing is put back', async () => {
  const { compare, goBack, plan, notice } = await start({
    except: ({ method }) => (method === 'POST' ? refusal(507, 'vol', 'Er past geen moment meer bij.') : undefined),
  })
  await compare('Voor de pauze')
  await goBack()
  await waitFor(() => expect(notice()).toBe('Er past geen moment meer bij.'))
  expect(plan().workshop.title).toBe('Thuisplusflat')
})

test('[N48] a moment that is no plan is said to be unreadable, and cannot be put back', async () => {
  const { compare } = await start({
    except: ({ path }) => (/moments\/./.test(path) ? [200, { iets: 'anders' }] : undefined),
  })
  await compare('Voor de pauze')
  expect((await screen.findByRole('alert')).textContent).toBe(moments.unreadable)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: moments.goBack }).disabled).toBe(true)
})

test('[N48] two moments can be laid side by side, not one beside itself', async () => {
  const { user, compare } = await start()
  await compare('Voor de pauze')
  const beside = screen.getByLabelText<HTMLSelectElement>(moments.beside)
  expect([...beside.options].map(({ textContent }) => textContent)).toEqual([
    moments.now,
    aroundText.scenario.name('A'),
    'Voor stap 2',
  ])
  await user.selectOptions(beside, 'm2')
  expect(await screen.findByText(moments.same)).toBeTruthy()
})

test('[N48] a participant compares, and neither keeps nor removes nor puts back', async () => {
  const { compare } = await start({ role: 'participant' })
  expect(screen.queryByLabelText(moments.name)).toBeNull()
  expect(screen.queryByRole('button', { name: moments.remove('Voor de pauze') })).toBeNull()
  await compare('Voor de pauze')
  expect(screen.queryByRole('button', { name: moments.goBack })).toBeNull()
})

test('[N48] the moment that holds the real plan cannot be thrown away during practice', async () => {
  const { othersDo, press, called } = await start()
  act(() => othersDo({ type: 'practice.start', moment: 'm1', plan: then }))
  expect(screen.queryByRole('button', { name: moments.remove('Voor de pauze') })).toBeNull()
  await press(moments.remove('Voor stap 2'))
  await waitFor(() =>
    expect(called('DELETE').map(({ path }) => path)).toEqual([expect.stringContaining('/moments/m3')]),
  )
})

test('[N48] without an answer the dialog says so, and shows no empty list', async () => {
  await start({ except: () => null })
  expect(screen.getByRole('alert').textContent).toBe(failureSentence(noAnswer))
  expect(screen.queryByText(moments.none)).toBeNull()
})

test('[N48] a list that could not be fetched again stays as it was, and is fetched at the next change', async () => {
  let answers = true
  const { press, user } = await start({ except: ({ method }) => (method === 'GET' && !answers ? null : undefined) })
  answers = false
  await user.type(screen.getByLabelText(moments.name), 'Lunch{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe(failureSentence(noAnswer))
  expect(screen.getByText('Voor de pauze')).toBeTruthy()
  answers = true
  await press(moments.remove('Voor stap 2'))
  await screen.findByText('Lunch')
  expect(screen.queryByRole('alert')).toBeNull()
})
