// @vitest-environment happy-dom
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { profileCopy } from '@draaitafel/shared/copy/nl/profiles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { PartiesDialog } from './PartiesDialog.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const seated = template.parties.find(({ atTable, id }) => atTable && id !== 'corporatie')
if (!seated) throw new Error('case C has no other party at the table')
const lineOf = (name: string) => screen.getByText(name, { selector: 'b' }).closest('li') as HTMLElement

test('[N35] without a name a new party is called as its kind', async () => {
  const { show, plan } = sitDown(template, 'facilitator')
  const user = show(<PartiesDialog />)
  await user.selectOptions(screen.getByLabelText(text.parties.kind), 'zorgkantoor')
  await user.click(screen.getByRole('button', { name: text.parties.add }))
  expect(plan().parties.at(-1)).toMatchObject({ kind: 'zorgkantoor', name: partyKindCopy.zorgkantoor.name })
  await user.type(screen.getByLabelText(text.parties.name), ' Buurthuis {Enter}')
  expect(plan().parties.at(-1)?.name).toBe('Buurthuis')
  expect(screen.getByLabelText<HTMLInputElement>(text.parties.name).value).toBe('')
})

test('[N35] a party is an empty chair and back', async () => {
  const { show, plan } = sitDown(template, 'facilitator')
  const user = show(<PartiesDialog />)
  const party = () => plan().parties.find(({ id }) => id === seated.id)
  await user.click(within(lineOf(seated.name)).getByRole('button', { name: text.parties.makeEmpty }))
  expect(party()?.atTable).toBe(false)
  expect(within(lineOf(seated.name)).getByText(text.parties.emptyChair)).toBeTruthy()
  await user.click(within(lineOf(seated.name)).getByRole('button', { name: text.parties.seat }))
  expect(party()?.atTable).toBe(true)
})

test('[N35] a party can be taken away, unless money of it lies there: then that is said', async () => {
  const { show, plan, workshop } = sitDown(template, 'facilitator')
  const user = show(<PartiesDialog />)
  const rich = template.investments[0]?.party
  const isThere = (party: string | undefined) => plan().parties.some(({ id }) => id === party)
  const remove = (party: string | undefined) => {
    const name = plan().parties.find(({ id }) => id === party)?.name ?? ''
    return user.click(screen.getByRole('button', { name: text.parties.removeName(name) }))
  }
  await remove(rich)
  expect(isThere(rich)).toBe(true)
  expect(workshop.view.getState().notice?.kind).toBe('problem')
  await user.type(screen.getByLabelText(text.parties.name), 'Buurthuis{Enter}')
  const added = plan().parties.at(-1)?.id
  await remove(added)
  expect(isThere(added)).toBe(false)
})

test('[N35] E-01: a profile is kept when the field is left, and may be emptied again', async () => {
  const { show, plan } = sitDown(template, 'facilitator')
  const user = show(<PartiesDialog />)
  const party = () => plan().parties.find(({ id }) => id === seated.id)
  const field = within(lineOf(seated.name)).getByLabelText(profileCopy.limit)
  await user.clear(field)
  await user.type(field, ' Geen geld ')
  expect(party()?.limit).toBe(seated.limit)
  await user.tab()
  expect(party()?.limit).toBe('Geen geld')
  await user.clear(field)
  await user.tab()
  expect(party()?.limit).toBe('')
})

test('[N35] a viewer sees who belongs to the plan and changes nothing', () => {
  sitDown(template, 'viewer').show(<PartiesDialog />)
  expect(lineOf(seated.name)).toBeTruthy()
  expect(screen.queryByRole('button', { name: text.parties.add })).toBeNull()
  for (const field of screen.queryAllByRole<HTMLTextAreaElement>('textbox')) expect(field.readOnly).toBe(true)
})
