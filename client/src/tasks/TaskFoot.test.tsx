// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { text } from '../copy/nl.ts'
import { taskText } from '../copy/nlTasks.ts'
import { LowFootContext } from '../pieces/AtFoot.tsx'
import { Heading } from './Heading.tsx'
import { TaskFoot } from './TaskFoot.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

test('[W592] with an amount that was not laid one is not done at once: it says so, and a second press means it', async () => {
  const { show, workshop, told } = sitDown(plan)
  const user = show(<TaskFoot followed={{ task: 'money', key: 'geld 1', further: null, goAlong: () => {} }} />)
  const done = await screen.findByRole('button', { name: text.script.amReady })
  act(() => workshop.drafts.keep('geld 1 card koffie', { value: '500', isTyped: true }))
  await user.click(done)
  expect(screen.getByRole('alert').textContent).toBe(taskText.notSent)
  expect(told().ready).toBeUndefined()
  await user.click(done)
  expect(told().ready).toBe('geld 1')
})

test('[W592] a draft of another task, or where one was in a list, does not hold up being done', async () => {
  const { show, workshop, told } = sitDown(plan)
  const user = show(<TaskFoot followed={{ task: 'money', key: 'geld 1', further: null, goAlong: () => {} }} />)
  act(() => workshop.drafts.keep('vragen 1 question lift', { value: 'Kapot', isTyped: true }))
  act(() => workshop.drafts.keep('geld 1 Kosten', { value: 'koffie', isTyped: false }))
  await user.click(await screen.findByRole('button', { name: text.script.amReady }))
  expect(told().ready).toBe('geld 1')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('[W594] who says where the knobs are today reads that others can see it; who leads does not need to', () => {
  sitDown(plan).show(<Heading task="baseline" />)
  expect(screen.getByText(taskText.seenAtOnce)).toBeTruthy()
  expect(screen.getByText(taskText.seenAtOnceThen)).toBeTruthy()
  sitDown(plan, 'facilitator').show(<Heading task="baseline" />)
  expect(screen.getAllByText(taskText.seenAtOnce)).toHaveLength(1)
})

test('[C712] without a connection nobody counts as all: it says that the others are not known', async () => {
  const { show, workshop } = sitDown(plan)
  show(<TaskFoot followed={{ task: 'money', key: 'geld 1', further: null, goAlong: () => {} }} />)
  await screen.findByRole('button', { name: text.script.amReady })
  act(() => workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
  expect(screen.queryByText(/van \d+ klaar/)).toBeNull()
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, ready: 'geld 1' } })))
  expect(screen.queryByText(/van \d+ klaar|Iedereen is klaar/)).toBeNull()
})

test('[C971] on a phone on its side being done is in the place for that, and so is that something typed was not sent', async () => {
  const { show, workshop, told } = sitDown(plan)
  const done = document.body.appendChild(document.createElement('div'))
  const user = show(
    <LowFootContext value={{ act: null, done }}>
      <TaskFoot followed={{ task: 'money', key: 'geld 1', further: null, goAlong: () => {} }} />
    </LowFootContext>,
  )
  act(() => workshop.drafts.keep('geld 1 card koffie', { value: '500', isTyped: true }))
  const button = await screen.findByRole('button', { name: text.script.amReady })
  expect(done.contains(button)).toBe(true)
  await user.click(button)
  expect(done.contains(screen.getByRole('alert'))).toBe(true)
  await user.click(button)
  expect(told().ready).toBe('geld 1')
  done.remove()
})
