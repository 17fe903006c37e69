import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { dropToAction } from './dropToAction.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const [money] = plan.investments
if (!money) throw new Error('case C has no money')
const other = plan.parties.find(({ id }) => id !== money.party)?.id ?? ''

test('[N38] a card asks for its amounts; money on the table changes hands', () => {
  expect(dropToAction(plan, { kind: 'card', source: 'III' }, other)).toEqual({
    kind: 'ask',
    dialog: { kind: 'newInvestment', source: 'III', party: other },
  })
  expect(dropToAction(plan, { kind: 'placed', investment: money.id, source: money.source }, other)).toEqual({
    kind: 'do',
    action: { type: 'investment.change', id: money.id, changes: { party: other } },
  })
})

test('[N38] laid back where it was, or taken away by someone else meanwhile, nothing happens', () => {
  const hand = { kind: 'placed', investment: money.id, source: money.source } as const
  expect(dropToAction(plan, hand, money.party)).toEqual({ kind: 'nothing' })
  expect(dropToAction({ ...plan, investments: [] }, hand, other)).toEqual({ kind: 'nothing' })
})
