// @vitest-environment happy-dom
import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource, sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { CardForm } from './CardForm.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const { firstYear, lastYear } = template.workshop
const [first] = template.needs
if (!first) throw new Error('case C has costs')
const cost: Need = { ...first, per: 'year', from: firstYear, until: null }

function start(need: Need = cost, role: Role = 'participant') {
  const table = sitDown({ ...template, needs: [need], investments: [] }, role)
  const user = table.show(<CardForm need={need} />)
  const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
  const amount = () => screen.getByLabelText<HTMLInputElement>(workText.howMuch[need.per])
  const years = () => [value(workText.firstYear), value(workText.lastYear)].map(Number)
  return { ...table, user, amount, value, years }
}

test('[N35] money for a cost begins with its years, its knob and as an idea, and lies there after Enter', async () => {
  const { user, amount, plan, workshop } = start()
  await user.type(amount(), '12.500{Enter}')
  expect(plan().investments).toMatchObject([
    { need: cost.id, knob: cost.knob, party: 'corporatie', amountCents: 1_250_000, per: 'year', certainty: 'idee' },
  ])
  expect(amount().value).toBe('')
  const [laid] = plan().investments
  expect(workshop.view.getState().notice?.sentence).toBe(workText.laid('Corporatie', laid ? formatAmount(laid) : ''))
  expect(workshop.view.getState().notice?.sentence).toContain('12.500')
})

test('[N35] an amount that cannot be read stays typed, and is said there', async () => {
  const { user, amount, plan } = start()
  await user.type(amount(), 'veel{Enter}')
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'amount.notANumber', text: 'veel' }))
  expect(amount().value).toBe('veel')
  expect(plan().investments).toEqual([])
})

test.each([
  ['within the plan', { from: firstYear + 1, until: lastYear - 1 }, [firstYear + 1, lastYear - 1]],
  ['without an end', { from: firstYear, until: null }, [firstYear, lastYear]],
  ['from before the plan', { from: firstYear - 3, until: lastYear }, [firstYear, lastYear]],
  ['after the plan, without an end', { from: lastYear + 2, until: null }, [lastYear + 2, lastYear + 2]],
  ['all before the plan', { from: firstYear - 3, until: firstYear - 1 }, [firstYear - 3, firstYear - 1]],
])('[N35] the years of a cost %s never run backwards in its form', (_, period, years) => {
  expect(start({ ...cost, ...period }).years()).toEqual(years)
})

test('[N35] the cards that the model names for my party come first, and all of them are there', () => {
  start()
  const cards = [...screen.getByLabelText<HTMLSelectElement>(workText.ourCard).options].map(({ value }) => value)
  const named = sourceNumbers.filter((source) => isNamedForSource(source, 'corporatie'))
  expect(cards.slice(0, named.length)).toEqual(named)
  expect(cards.toSorted()).toEqual([...sourceNumbers].toSorted())
})

test('[N35] a facilitator says for which party it is', async () => {
  const { user, amount, plan } = start(cost, 'facilitator')
  await user.selectOptions(screen.getByLabelText(workText.forParty), 'gemeente')
  await user.type(amount(), '500{Enter}')
  expect(plan().investments).toMatchObject([{ party: 'gemeente' }])
})

test('[N35] a cost that comes once asks for one year', () => {
  const { value } = start({ ...cost, per: 'once', until: firstYear })
  expect(value(workText.firstYear)).toBe(String(firstYear))
  expect(screen.queryByLabelText(workText.lastYear)).toBeNull()
})

test('[W614] the card that is chosen says in plain words what it is', async () => {
  const { user, value } = start()
  const card = () => screen.getByLabelText(workText.ourCard)
  await user.selectOptions(card(), 'I')
  expect(value(workText.ourCard)).toBe('I')
  expect(screen.getByText(`${sourceCopy.I.meaning}.`)).toBeTruthy()
  await user.selectOptions(card(), 'IV')
  expect(screen.getByText(`${sourceCopy.IV.meaning}.`)).toBeTruthy()
  expect(screen.queryByText(`${sourceCopy.I.meaning}.`)).toBeNull()
})

const residents = template.parties.find(({ kind }) => kind === 'bewoners')
if (!residents) throw new Error('case C has residents')

function startAsResidents() {
  const table = sitDown({ ...template, needs: [cost], investments: [], volunteering: [] }, 'participant', {
    person: null,
    name: 'Fatma',
    party: residents?.id ?? null,
  })
  const user = table.show(<CardForm need={cost} />)
  const choose = (name: string) => user.click(screen.getByRole('radio', { name }))
  return { ...table, user, choose }
}

test('[C662] C-21: residents first say whether it is hours or money, and hours lead to the hours of volunteers', async () => {
  const { user, choose, workshop, othersDo } = startAsResidents()
  expect(screen.queryByLabelText(workText.ourCard)).toBeNull()
  await choose(workText.giveHours)
  expect(screen.queryByLabelText(workText.ourCard)).toBeNull()
  await user.click(screen.getByRole('button', { name: workText.addHours }))
  const adds = { party: residents.id, label: '', knob: cost.knob, hours: '' }
  expect(workshop.view.getState().dialog).toEqual({ kind: 'volunteering', adds })
  const facts = { party: residents.id, label: 'Koffie', knob: null, hoursPerYear: 200, from: firstYear, until: null }
  othersDo({ type: 'volunteering.add', id: 'koffie', facts })
  expect(await screen.findByText(workText.hoursThere(['Koffie, 200 uur per jaar']))).toBeTruthy()
})

test('[C663] no card is chosen for residents: rent is never suggested, and nothing is laid without a card', async () => {
  const { user, choose, plan } = startAsResidents()
  await choose(workText.giveMoney)
  expect(screen.getByLabelText<HTMLSelectElement>(workText.ourCard).value).toBe('')
  await user.type(screen.getByLabelText(workText.howMuch.year), '200{Enter}')
  expect(plan().investments).toEqual([])
  expect(screen.getByRole('alert').textContent).toBe(workText.cardMissing)
  await user.selectOptions(screen.getByLabelText(workText.ourCard), 'VIII')
  await user.click(screen.getByRole('button', { name: workText.lay }))
  expect(plan().investments).toMatchObject([{ party: residents.id, source: 'VIII', amountCents: 20_000 }])
})

test('[C664] C-21: hours typed as money become no euros and no error, and go along to the hours of volunteers', async () => {
  const { user, amount, plan, workshop } = start()
  await user.type(amount(), '200 uur{Enter}')
  expect(plan().investments).toEqual([])
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: moneyText.toVolunteers('200') }))
  const adds = { party: 'corporatie', label: '', knob: cost.knob, hours: '200' }
  expect(workshop.view.getState().dialog).toEqual({ kind: 'volunteering', adds })
})

test('[C664] C-21: another party has a quiet way to hours too', async () => {
  const { user, workshop } = start()
  await user.click(screen.getByRole('button', { name: workText.alsoHours }))
  expect(workshop.view.getState().dialog).toMatchObject({
    kind: 'volunteering',
    adds: { party: 'corporatie', hours: '' },
  })
})
