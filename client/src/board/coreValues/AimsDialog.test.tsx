// @vitest-environment happy-dom

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, arrivals } from '@draaitafel/shared/nouns/aim.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { AimsDialog } from './AimsDialog.tsx'
import { ForWhom } from './ForWhom.tsx'

const words = dialogText.aims
const plan = planFromTemplate('leeg', 'De Linde')
const [party] = plan.parties
const [value] = coreValues
if (!party || !value) throw new Error('the model has values, and the template parties')
const [arrival] = arrivals
const valueName = coreValueCopy[value.id].name

function start(role: Role = 'participant', its = plan) {
  const table = sitDown(its, role)
  const user = table.show(<AimsDialog />)
  const ofValue = () => within(screen.getByRole('region', { name: coreValueCopy[value?.id ?? 'werkplezier'].name }))
  const strength = () => ofValue().getByLabelText<HTMLSelectElement>(words.strengthFor(valueName, party?.name ?? ''))
  const when = () => ofValue().getByLabelText<HTMLSelectElement>(words.arrivalFor(valueName, party?.name ?? ''))
  const aim = () => table.plan().aims.find((one) => one.party === party?.id && one.coreValue === value?.id)
  return { ...table, user, strength, when, aim }
}

test('[N69] when a value comes can be said once it counts, and not of one that does not', async () => {
  const { user, strength, when, aim } = start()
  expect(when().disabled).toBe(true)
  await user.selectOptions(strength(), 'veel')
  expect(aim()).toMatchObject({ strength: 'veel' })
  await user.selectOptions(when(), arrival)
  expect(aim()).toMatchObject({ strength: 'veel', arrival })
  await user.selectOptions(strength(), 'nee')
  expect(when().disabled).toBe(true)
})

test('[N69] what was said can be taken back: then nobody says anything of it', async () => {
  const { user, strength, aim } = start()
  await user.selectOptions(strength(), 'veel')
  await user.selectOptions(strength(), '')
  expect(aim()).toBeUndefined()
})

test('[N69] what the model names is told apart from what nobody names', () => {
  const named = plan.parties.filter(({ kind }) => value.usuallyFor.includes(kind)).length
  start()
  const list = screen.getByRole('region', { name: coreValueCopy[value.id].name })
  const firsts = [...list.querySelectorAll('select')].map(({ options }) => options[0]?.textContent)
  expect(firsts.filter((first) => first === words.modelNames)).toHaveLength(named)
  expect(firsts.filter((first) => first === words.notNamed)).toHaveLength(plan.parties.length - named)
})

test('[N69] of a party that is locked nothing is said; the others go on', () => {
  const { strength, workshop } = start()
  const locks = { ...noLocks, parties: [{ party: party.id, by: 'Sam', why: 'Eens' }] }
  act(() => workshop.connectionStore.setState({ locks }))
  expect(strength().disabled).toBe(true)
  expect(screen.getAllByRole<HTMLSelectElement>('combobox').some(({ disabled }) => !disabled)).toBe(true)
})

test('[N69] who looks on changes nothing', () => {
  start('viewer')
  for (const select of screen.getAllByRole<HTMLSelectElement>('combobox')) expect(select.disabled).toBe(true)
})

function marks(parties = plan.parties, count = 0) {
  const its = { ...plan, parties }
  const table = sitDown(its)
  for (const { id } of parties.slice(0, count)) {
    table.othersDo({ type: 'aim.set', coreValue: value?.id ?? 'werkplezier', party: id, strength: 'veel' })
  }
  table.show(<ForWhom coreValue={value as never} />)
  const says = (sentence: string) => document.body.textContent?.includes(sentence) ?? false
  return { says, tokens: () => document.querySelectorAll('[title]').length }
}

test('[N70] a value that counts for nobody says so', () => {
  const parties = plan.parties.filter(({ kind }) => !value.usuallyFor.includes(kind))
  const { says } = marks(parties)
  expect(says(text.flow.forNobody)).toBe(true)
})

test('[N70] who named it comes first; six marks fit, and the last place says how many more there are', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...party, id: `p${at}`, name: `Partij ${at}` }))
  const { says, tokens } = marks(many, 9)
  expect(tokens()).toBe(5)
  expect(says(text.flow.andMore(4))).toBe(true)
})

test('[N70] what only the model says is called that', () => {
  const usual = ['p', 'q'].map((id) => ({ ...party, id, name: id, kind: value.usuallyFor[0] ?? party.kind }))
  expect(marks(usual).says(text.flow.modelNames)).toBe(true)
  document.body.innerHTML = ''
  const { says } = marks(usual, 1)
  expect(says(text.flow.forWhom)).toBe(true)
  expect(says(text.flow.modelShort)).toBe(true)
  expect(screen.queryByTitle(text.flow.suggestedFor('p'))).toBeNull()
  expect(screen.getByTitle(text.flow.suggestedFor('q'))).toBeTruthy()
})

test('[C884] every select says of which value and party it is, and the own party comes first; one answer is said to be enough', () => {
  const own = plan.parties.at(-1)
  if (!own) throw new Error('the template has parties')
  sitDown(plan, 'participant', { person: null, name: 'An', party: own.id }).show(<AimsDialog />)
  const names = screen.getAllByRole<HTMLSelectElement>('combobox').map((select) => select.labels?.[0]?.textContent)
  expect(new Set(names).size).toBe(names.length)
  expect(names[0]).toBe(words.strengthFor(valueName, own.name))
  expect(screen.getByText(words.enough)).toBeTruthy()
})

test('[C885] what someone chose in private in the task about values is taken over with one press, for their own party only', async () => {
  const [own, other] = plan.parties
  if (!own || !other || !value) throw new Error('the template has parties')
  const table = sitDown(plan, 'participant', { person: null, name: 'An', party: own.id })
  table.workshop.held.choose('waarden', aimId(value.id, own.id), 'veel')
  table.workshop.held.choose('waarden', aimId(value.id, other.id), 'beetje')
  const user = table.show(<AimsDialog />)
  expect(table.plan().aims).toEqual([])
  await user.click(screen.getByRole('button', { name: words.takeOver }))
  expect(table.plan().aims).toMatchObject([{ coreValue: value.id, party: own.id, strength: 'veel' }])
  expect(screen.queryByRole('button', { name: words.takeOver })).toBeNull()
})
