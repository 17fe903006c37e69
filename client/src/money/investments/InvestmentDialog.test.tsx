// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { type SourceNumber, sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { rights } from '../../copy/nlRights.ts'
import { InvestmentDialog } from './InvestmentDialog.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const [money] = template.investments
const need = template.needs.find(({ knob }) => knob !== null)
if (!money || !need) throw new Error('case C has no money, or no cost of a knob')

test('[N35] an amount that cannot be read is said where it was typed; what can be read is laid, and the dialog closes', async () => {
  const { show, plan, workshop } = sitDown(template)
  workshop.view.setState({ dialog: { kind: 'newInvestment', source: 'II', party: 'corporatie' } })
  const user = show(<InvestmentDialog subject={{ kind: 'new', source: 'II', party: 'corporatie' }} />)
  const amount = screen.getByLabelText(moneyText.amount)
  await user.type(amount, 'veel{Enter}')
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'amount.notANumber', text: 'veel' }))
  expect(plan().investments).toHaveLength(template.investments.length)
  await user.clear(amount)
  await user.type(amount, '12.500{Enter}')
  expect(plan().investments.at(-1)).toMatchObject({ source: 'II', party: 'corporatie', amountCents: 1_250_000 })
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[N35] choosing a cost chooses its knob and tells what it still needs', async () => {
  const { show } = sitDown(template)
  const user = show(<InvestmentDialog subject={{ kind: 'new', source: 'II', party: 'corporatie' }} />)
  await user.selectOptions(screen.getByLabelText(moneyText.need), need.id)
  expect(screen.getByLabelText<HTMLSelectElement>(moneyText.knob).value).toBe(String(need.knob))
})

test('[N35] what is typed and not kept is asked about before the dialog closes', async () => {
  const { show, workshop } = sitDown(template)
  workshop.view.setState({ dialog: { kind: 'investment', investment: money.id } })
  const user = show(<InvestmentDialog subject={{ kind: 'present', investment: money }} />)
  await user.type(screen.getByLabelText(moneyText.label), ' extra')
  await user.click(screen.getByRole('button', { name: text.close }))
  const asked = screen.getByRole('alert')
  expect(within(asked).getByText(text.unsaved.question)).toBeTruthy()
  expect(workshop.view.getState().dialog).not.toBeNull()
  await user.click(within(asked).getByRole('button', { name: text.unsaved.leave }))
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[N35] a promise for another party says beforehand that it will wait for their word', async () => {
  const { show } = sitDown(template)
  const user = show(<InvestmentDialog subject={{ kind: 'new', source: 'II', party: 'gemeente' }} />)
  const willWait = () => document.body.textContent?.includes(rights.promise.willWait('Gemeente'))
  expect(willWait()).toBe(false)
  await user.click(screen.getByRole('radio', { name: /toegezegd/i }))
  expect(willWait()).toBe(true)
})

test('[N35] while the money is locked it can be read and not kept', () => {
  const { show, workshop } = sitDown(template)
  show(<InvestmentDialog subject={{ kind: 'present', investment: money }} />)
  const keep = screen.getByRole<HTMLButtonElement>('button', { name: text.keep })
  expect(keep.disabled).toBe(false)
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'knoppen' } }))
  expect(keep.disabled).toBe(true)
  expect(screen.queryByRole('button', { name: text.remove })).toBeNull()
})

test('[C517] E-04: what a gift to an ANBI can mean is said of a foundation with source III or X, and of nobody else', () => {
  const fund = { ...template.parties[0], id: 'fonds', name: 'Fonds Samen', kind: 'particulier-fonds' } as Party
  const { show } = sitDown({ ...template, parties: [...template.parties, fund] })
  const isSaid = (source: SourceNumber, party: string) => {
    show(<InvestmentDialog subject={{ kind: 'new', source, party }} />)
    const said = /ANBI/.test(screen.getByRole('dialog').textContent ?? '')
    cleanup()
    return said
  }
  expect(sourceNumbers.filter((source) => isSaid(source, 'fonds'))).toEqual(['III', 'X'])
  expect(sourceNumbers.filter((source) => isSaid(source, 'gemeente'))).toEqual([])
})

test('[C609] E-13: the form of an investment says who pays what under which law, and asks nothing by it', async () => {
  const { show } = sitDown(template)
  const user = show(<InvestmentDialog subject={{ kind: 'new', source: 'II', party: 'gemeente' }} />)
  expect(screen.queryByText(/Het zorgkantoor betaalt/)).toBeNull()
  await user.click(screen.getByText(moneyText.whoPays))
  const lists = within(await screen.findByRole('list', { name: moneyText.whoPays }))
  for (const short of ['Wmo', 'Wlz', 'Zvw', 'VPT', 'MPT', 'PGB']) expect(lists.getByText(short)).toBeTruthy()
  expect(lists.getAllByText(/Het zorgkantoor betaalt/)).toHaveLength(4)
  expect(lists.getAllByText(/EHA-notitie Wie draait aan de knoppen/)).toHaveLength(6)
})
