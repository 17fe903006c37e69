// @vitest-environment happy-dom
import { scaleCopy } from '@draaitafel/shared/copy/nl/placing.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { MyPlacings } from './MyPlacings.tsx'

const { placing } = dialogText
const template = planFromTemplate('casus-c', 'Thuisplusflat')
const plan = { ...template, placings: [] }
const [first, second] = plan.parties
if (!first || !second) throw new Error('case C has no parties')

function start() {
  const table = sitDown(plan)
  function Placings() {
    const [open, setOpen] = useState<string | null>(first?.id ?? null)
    return <MyPlacings open={open} onOpen={setOpen} />
  }
  const user = table.show(<Placings />)
  const choose = async (scale: 'interest' | 'influence', step: number) => {
    const group = screen.getByRole('group', { name: scaleCopy[scale].name })
    await user.click(within(group).getAllByRole('radio')[step] as HTMLElement)
  }
  const heads = () => screen.getAllByRole('button').filter((one) => one.hasAttribute('aria-expanded'))
  const opened = () =>
    heads()
      .find((one) => one.getAttribute('aria-expanded') === 'true')
      ?.getAttribute('data-about') ?? null
  return { ...table, user, choose, opened }
}

test('[N35] half an answer asks for the other half, and keeps nothing', async () => {
  const { user, choose, plan: now } = start()
  await choose('interest', 2)
  await user.click(screen.getByRole('button', { name: placing.place(first.name) }))
  expect(screen.getByRole('alert').textContent).toBe(placing.chooseToo(scaleCopy.influence.name))
  expect(now().placings).toEqual([])
})

test('[N35] after one party the next that I did not place opens, with the focus on it', async () => {
  const { user, choose, opened, plan: now } = start()
  await choose('interest', 2)
  await choose('influence', 0)
  await user.click(screen.getByRole('button', { name: placing.place(first.name) }))
  expect(now().placings).toMatchObject([{ about: first.id, party: 'corporatie', name: 'Noor' }])
  expect(screen.getByText(placing.count(1, plan.parties.length), { exact: false })).toBeTruthy()
  expect(opened()).toBe(second.id)
  expect(document.activeElement?.getAttribute('data-about')).toBe(second.id)
})

test('[N35] a place can be taken back; then it is asked again', async () => {
  const { user, choose, plan: now } = start()
  await choose('interest', 2)
  await choose('influence', 0)
  await user.click(screen.getByRole('button', { name: placing.place(first.name) }))
  await user.click(screen.getByRole('button', { name: new RegExp(`^${first.name}`) }))
  await user.click(screen.getByRole('button', { name: placing.takeBack }))
  expect(now().placings).toEqual([])
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
})

test('[N35] when the last is placed, none is left open', async () => {
  const { user, choose, opened, othersDo, workshop } = start()
  for (const { id } of plan.parties.slice(1)) {
    workshop.dispatch({ type: 'placing.set', about: id, place: { interest: 1, influence: 1 } })
  }
  othersDo({ type: 'placing.set', about: first.id, place: { interest: 1, influence: 1 } })
  await choose('interest', 0)
  await choose('influence', 0)
  await user.click(screen.getByRole('button', { name: placing.place(first.name) }))
  expect(opened()).toBeNull()
})
