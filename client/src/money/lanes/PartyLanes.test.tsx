// @vitest-environment happy-dom
import { isNamedForSource } from '@draaitafel/shared/model/sources.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { DragTable } from '../../gestures/investmentDrag.tsx'
import { SourceTray } from '../investments/SourceTray.tsx'
import { PartyLanes } from './PartyLanes.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const { parties } = template
const lock = { by: 'Sam', why: 'Eens' }

function start(role: Role = 'participant', plan = template) {
  const table = sitDown(plan, role)
  const user = table.show(
    <DragTable overlay={() => null}>
      <PartyLanes />
      <SourceTray />
    </DragTable>,
  )
  const pick = (source: 'II' | 'III') => act(() => table.workshop.view.setState({ hand: { kind: 'card', source } }))
  const places = () => [...document.querySelectorAll<HTMLButtonElement>('[data-drop]')]
  const partyAt = (place: Element | null) =>
    parties.find(({ name }) => place?.getAttribute('aria-label')?.includes(name))?.id
  const lanes = () =>
    [...screen.getByRole('list', { name: text.parties.lanes }).children].map((lane) => lane.getAttribute('aria-label'))
  const card = () => document.querySelector<HTMLButtonElement>('[data-source="II"] button') as HTMLButtonElement
  return { ...table, user, pick, places, partyAt, lanes, card }
}

test('[N62] with a card in hand there is a place at every party, and those that the model names fit', () => {
  const { pick, places } = start()
  expect(places()).toEqual([])
  pick('II')
  expect(places().map(({ dataset }) => dataset.drop)).toEqual(
    parties.map(({ kind }) => (isNamedForSource('II', kind) ? 'fits' : 'extra')),
  )
})

test('[N62] arrows go round the places, and Escape lays the card back where it came from', async () => {
  const { pick, places, user, workshop, card } = start()
  pick('II')
  const all = places()
  act(() => all[0]?.focus())
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(all.at(-1))
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(document.activeElement).toBe(all[1])
  await user.keyboard('{Escape}')
  expect(workshop.view.getState().hand).toBeNull()
  await expect.poll(() => document.activeElement).toBe(card())
})

test('[N62] a card is picked up by a press and laid back by another; an arrow goes to the first place that fits', async () => {
  const { user, card, places, workshop, told } = start()
  await user.click(card())
  expect(workshop.view.getState().hand).toEqual({ kind: 'card', source: 'II' })
  expect(told()).toMatchObject({ carrying: 'II' })
  act(() => card().focus())
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(places().find(({ dataset }) => dataset.drop === 'fits'))
  await user.click(card())
  expect(workshop.view.getState().hand).toBeNull()
})

test('[N62] putting it down asks how much, for that party', async () => {
  const { pick, places, partyAt, user, workshop } = start()
  pick('III')
  const place = places()[2]
  await user.click(place as HTMLElement)
  expect(workshop.view.getState()).toMatchObject({
    hand: null,
    dialog: { kind: 'newInvestment', source: 'III', party: parties[2]?.id },
  })
  expect(partyAt(place ?? null)).toBe(parties[2]?.id)
})

test('[N62] at a party that is locked nothing is put down, except by who leads', () => {
  const [first] = parties
  const locks = { ...noLocks, parties: [{ party: first?.id ?? '', ...lock }] }
  for (const [role, places] of [
    ['participant', parties.length - 1],
    ['facilitator', parties.length],
  ] as const) {
    const table = start(role)
    act(() => table.workshop.connectionStore.setState({ locks }))
    table.pick('II')
    expect(table.places()).toHaveLength(places)
    document.body.innerHTML = ''
  }
})

test('[N62] while money is locked no card comes off the table', async () => {
  const { user, card, workshop } = start()
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'knoppen' } }))
  await user.click(card())
  expect(workshop.view.getState().hand).toBeNull()
  expect(card().getAttribute('aria-disabled')).toBe('true')
})

test('[N62] who looks as one party has that lane first, and the others as they were', () => {
  const { lanes, workshop } = start()
  const before = lanes()
  const own = parties[3]
  act(() => workshop.view.setState({ lens: own?.id ?? null }))
  expect(lanes()).toEqual([before[3], ...before.filter((_, at) => at !== 3)])
})

test('[N62] a lane says how many investments it has, and only its own', () => {
  const { lanes, othersDo } = start()
  const [money] = template.investments
  const other = parties.find(({ id }) => id !== money?.party)
  const countAt = (id: string | undefined) =>
    lanes()[parties.findIndex((party) => party.id === id)]?.match(/(\d+) investering/)?.[1]
  const before = [countAt(money?.party), countAt(other?.id)].map(Number)
  act(() => othersDo({ type: 'investment.change', id: money?.id ?? '', changes: { party: other?.id ?? '' } }))
  expect([countAt(money?.party), countAt(other?.id)].map(Number)).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1])
})

test('[N62] without parties there is a way to add one', async () => {
  const { user, workshop } = start('participant', { ...template, parties: [], investments: [] })
  await user.click(screen.getByRole('button', { name: text.parties.add }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'parties' })
})
