// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { roomText } from '../../copy/nlRoom.ts'
import { Picture } from './RoomPicture.tsx'
import { Work } from './RoomTask.tsx'

const empty = planFromTemplate('leeg', 'De Linde')

function start() {
  const table = sitDown(empty)
  const user = table.show(
    <>
      <Work />
      <Picture />
    </>,
  )
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const toPart = (part: keyof typeof roomText.part) =>
    user.click(screen.getByRole('button', { name: roomText.part[part] }))
  return { ...table, user, press, toPart }
}

test('[C991] A-09: answers put the kinds in order, and the group chooses one; it can be taken back', async () => {
  const { user, press, toPart, plan } = start()
  await toPart('type')
  await user.click(screen.getByRole('radio', { name: 'Heel groot' }))
  await user.click(screen.getByRole('checkbox', { name: 'Eten en een bar' }))
  await press(roomText.type.done)
  const names = screen.getAllByRole('button', { name: /^Kies dit type/ }).map((one) => one.getAttribute('aria-label'))
  expect(names[0]).toBe('Kies dit type: Buurthuis')
  expect(names).toHaveLength(5)
  await press('Kies dit type: Buurthuis')
  expect(plan().choices.find(({ choice }) => choice === 'ruimtetype')?.option).toBe('buurthuis')
  await press('Haal de keuze weg: Buurthuis')
  expect(plan().choices.some(({ choice }) => choice === 'ruimtetype')).toBe(false)
})

test('[C992] A-20, A-40: the lowest of three is the most of the subsidy, under its status; laid down it is an idea of one year', async () => {
  const { user, press, toPart, plan } = start()
  await toPart('geld')
  await user.click(screen.getByRole('checkbox', { name: /^Bouwsubsidie SOO/ }))
  await press('Reken na: Bouwsubsidie SOO')
  const form = within(screen.getByRole('form', { name: 'Reken na: Bouwsubsidie SOO' }))
  expect(form.getByText(roomText.soo.closed)).toBeTruthy()
  expect(form.getByText(roomText.money.test)).toBeTruthy()
  await user.type(form.getByLabelText(roomText.field.m2), '60')
  await user.type(form.getByLabelText(roomText.field.homes), '30')
  await user.type(form.getByLabelText(roomText.field.building), '90.000')
  expect(form.getByText(/^Hoogstens €.90\.000 eenmalig/)).toBeTruthy()
  expect(form.getByText('0 van 7 voorwaarden kloppen.')).toBeTruthy()
  const [payer = ''] = plan().parties.map(({ id }) => id)
  await user.selectOptions(form.getByLabelText(roomText.money.payer), payer)
  await user.click(form.getByRole('button', { name: roomText.money.put }))
  expect(plan().investments).toMatchObject([
    { source: 'III', label: 'Bouwsubsidie SOO', amountCents: 9_000_000, per: 'once', certainty: 'idee', knob: 3 },
  ])
})

test('[C993] A-28: what does not go together is asked at once, and keeping one lets the other go', async () => {
  const { user, press, toPart, plan } = start()
  await toPart('geld')
  await user.click(screen.getByRole('checkbox', { name: /^Bouwsubsidie SOO/ }))
  expect(screen.queryByRole('region', { name: roomText.money.apart })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: /^Huur en servicekosten/ }))
  expect(screen.getByRole('region', { name: roomText.money.apart }).textContent).toContain('Welke van de twee')
  await press(roomText.money.keep('Bouwsubsidie SOO'))
  expect(plan().choices.map(({ option }) => option)).toEqual(['soo'])
  expect(screen.queryByRole('region', { name: roomText.money.apart })).toBeNull()
})

test('[C994] A-06, A-05: five answers point to an outcome with its reason; unsure ones become a point of who pressed', async () => {
  const { user, press, plan } = start()
  for (const name of ['Klopten onze aannames?', 'Leeft de behoefte bij de groep?', 'Past de behoefte bij ons doel?']) {
    await user.click(within(screen.getByRole('group', { name })).getByRole('radio', { name: 'ja' }))
  }
  await user.click(
    within(screen.getByRole('group', { name: 'Zeggen de cijfers hetzelfde?' })).getByRole('radio', {
      name: 'weet niet',
    }),
  )
  await user.click(
    within(screen.getByRole('group', { name: 'Is een ruimte de passende stap?' })).getByRole('radio', { name: 'nee' }),
  )
  await press(roomText.fit.agree('Steunen wat er al is'))
  expect(plan().choices).toMatchObject([{ choice: 'ruimteuitkomst', option: 'ondersteunen' }])
  await press(roomText.fit.point(1))
  expect(plan().parked).toMatchObject([{ about: 'knob.2', owner: 'corporatie' }])
  await user.click(screen.getByRole('radio', { name: 'De ruimte uitwerken' }))
  await user.type(screen.getByLabelText(roomText.fit.otherwise), 'De hal is te koud{Enter}')
  expect(plan().findings.find(({ topic }) => topic === 'reden-uitkomst')?.note).toBe('De hal is te koud')
})

test('[C995] A-35: eight ways without a room, each laid down once at its knob', async () => {
  const { press, toPart, plan } = start()
  await toPart('zonder')
  expect(screen.getAllByRole('button', { name: /^Zet erbij/ })).toHaveLength(8)
  await press(roomText.without.putAbout('Maak buiten een plek'))
  expect(plan().leverIdeas).toMatchObject([{ label: 'Maak buiten een plek', knob: 1, lever: 'omgeving' }])
  expect(screen.getAllByRole('button', { name: /^Zet erbij/ })).toHaveLength(7)
})

test('[C995] A-05: what a source says has its year, and what is no year is not written', async () => {
  const { user, plan } = start()
  await user.click(screen.getByText(roomText.fit.stations.opgaven))
  const name = 'Wijkprofiel of wijkscan'
  await user.type(await screen.findByLabelText(name), 'Veel ouderen wonen alleen{Enter}')
  await user.type(screen.getByLabelText(roomText.fit.year(name)), 'laatst{Enter}')
  expect(plan().findings).toMatchObject([{ topic: 'wijkprofiel', note: 'Veel ouderen wonen alleen', year: null }])
  await user.type(screen.getByLabelText(roomText.fit.year(name)), '2024{Enter}')
  expect(plan().findings).toMatchObject([{ topic: 'wijkprofiel', year: 2024 }])
})
