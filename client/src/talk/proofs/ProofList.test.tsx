// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { proofCopy } from '@draaitafel/shared/copy/nl/proofs.ts'
import type { ProofMoment } from '@draaitafel/shared/nouns/proof.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { ProofLists } from './ProofList.tsx'

const template = planFromTemplate('leeg', 'De Linde')
const { vooraf, tijdens } = proofCopy
const facts = { coreValue: 'werkplezier', what: 'Verzuim', how: 'Jaarverslag', state: 'open', owner: null } as const

function start(role: Role = 'participant') {
  const table = sitDown(template, role)
  const add = (id: string, moment: ProofMoment, what: string) =>
    act(() => table.othersDo({ type: 'proof.add', id, facts: { ...facts, moment, what } }))
  add('p', 'vooraf', 'Verzuim')
  const user = table.show(<ProofLists coreValue="werkplezier" />)
  const list = (moment: ProofMoment) => within(screen.getByRole('region', { name: proofCopy[moment].title }))
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const proof = (id: string) => table.plan().proofs.find((one) => one.id === id)
  return { ...table, user, add, list, press, proof }
}

test('[N46] evidence is added with who will find it, at this value and for this moment', async () => {
  const { user, press, plan, list } = start()
  await press(vooraf.add)
  await user.type(screen.getByLabelText(vooraf.what), ' Hoe tevreden? ')
  await user.type(screen.getByLabelText(vooraf.how), ' Enquête ')
  await user.selectOptions(screen.getByLabelText(dialogText.proofs.owner), 'gemeente')
  await user.click(screen.getByRole('radio', { name: vooraf.states.rond }))
  await press(text.add)
  expect(plan().proofs.at(-1)).toMatchObject({
    ...{ coreValue: 'werkplezier', moment: 'vooraf', what: 'Hoe tevreden?', how: 'Enquête', state: 'rond' },
    owner: 'gemeente',
  })
  expect(screen.queryByLabelText(vooraf.what)).toBeNull()
  expect(list('vooraf').getByText(`Enquête · Gemeente · ${vooraf.states.rond}`)).toBeTruthy()
})

test('[N46] evidence of nothing is said at its field, and the form stays open', async () => {
  const { user, press, plan } = start()
  await press(tijdens.add)
  await user.type(screen.getByLabelText(tijdens.what), '   {Enter}')
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'what' }))
  expect(plan().proofs).toHaveLength(1)
  expect(screen.getByLabelText(tijdens.what)).toBeTruthy()
})

test('[N46] what someone else changed while the form was open stays', async () => {
  const { user, press, othersDo, proof } = start()
  await press(/Verzuim/)
  act(() => othersDo({ type: 'proof.change', id: 'p', changes: { owner: 'gemeente', state: 'rond' } }))
  await user.type(screen.getByLabelText(vooraf.how), ' 2025{Enter}')
  expect(proof('p')).toMatchObject({ how: 'Jaarverslag 2025', owner: 'gemeente', state: 'rond' })
})

test('[N46] cancelling changes nothing, and removing takes the line away', async () => {
  const { user, press, proof } = start()
  await press(/Verzuim/)
  await user.type(screen.getByLabelText(vooraf.what), ' anders')
  await press(text.cancel)
  expect(proof('p')?.what).toBe('Verzuim')
  await press(/Verzuim/)
  expect(screen.getByLabelText<HTMLInputElement>(vooraf.what).value).toBe('Verzuim')
  await press(text.remove)
  expect(proof('p')).toBeUndefined()
})

test('[N46] each moment has its own lines', () => {
  const { add, list } = start()
  add('t', 'tijdens', 'Elke maand tellen')
  expect(list('vooraf').queryByText('Elke maand tellen')).toBeNull()
  expect(list('tijdens').getByText('Elke maand tellen')).toBeTruthy()
})

test('[N46] who looks on reads it, and so does everyone while only money may change', () => {
  start('viewer')
  expect(screen.getByText('Verzuim')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('[N46] while only money may change nobody writes evidence', () => {
  const { workshop } = start()
  expect(screen.getByRole('button', { name: vooraf.add })).toBeTruthy()
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'geld' } }))
  expect(screen.queryByRole('button', { name: vooraf.add })).toBeNull()
  expect(screen.queryByRole('button', { name: /Verzuim/ })).toBeNull()
})
