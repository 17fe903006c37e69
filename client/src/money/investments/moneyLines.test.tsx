// @vitest-environment happy-dom

import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { openAmountOf } from '@draaitafel/shared/derive/openAmount.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { rights } from '../../copy/nlRights.ts'
import { amountText } from '../../pieces/amountText.ts'
import { WaitsForWord } from '../promises/PromiseLine.tsx'
import { AfterCard } from './AfterCard.tsx'
import { emptyMoneyDraft } from './moneyForm.ts'
import { OpenAmountLine } from './OpenAmountLine.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const { firstYear, lastYear } = template.workshop
const period = { from: firstYear, until: lastYear }
const need = template.needs.find(({ id }) => (openAmountOf(template, id, period, null)?.leastCents ?? 0) > 0)
const [money] = template.investments
if (!need || !money) throw new Error('case C has a cost that lacks money, and money')
const draft = emptyMoneyDraft(firstYear, lastYear)

test('[N35] what a cost still needs in these years can be filled in with one press', async () => {
  const fill = vi.fn()
  const { show } = sitDown(template)
  const user = show(
    <OpenAmountLine need={need.id} draft={{ ...draft, unit: 'uur', indexed: true }} investment={null} onFill={fill} />,
  )
  await user.click(screen.getByRole('button'))
  const open = openAmountOf(template, need.id, period, null)?.leastCents ?? 0
  expect(fill).toHaveBeenCalledExactlyOnceWith({ unit: 'euro', amount: amountText(open), indexed: false })
})

test('[N35] while the years cannot be read nothing is said of them', () => {
  const { show } = sitDown(template)
  show(<OpenAmountLine need={need.id} draft={{ ...draft, from: 'nu' }} investment={null} onFill={() => {}} />)
  expect(document.body.textContent).toBe('')
})

test('[N35] money does not stand in its own way: what it pays itself counts as open again', () => {
  const paid = template.investments.find((one) => one.need !== null && one.certainty === 'toegezegd')
  const id = paid?.need ?? ''
  const without = openAmountOf(template, id, period, paid?.id ?? null)
  expect(without).not.toEqual(openAmountOf(template, id, period, null))
  const fill = vi.fn()
  const { show } = sitDown(template)
  show(<OpenAmountLine need={id} draft={draft} investment={paid?.id ?? null} onFill={fill} />)
  const leastCents = without?.leastCents ?? 0
  expect(screen.queryByRole('button') !== null).toBe(leastCents > 0)
  expect(document.body.textContent).not.toBe('')
})

test('[N35] the form says what the plan still lacks with this money as it is typed, and once', () => {
  const { word: _word, ...bare } = money
  const half = {
    ...need,
    amountCents: 1_000_000,
    per: 'year',
    from: firstYear,
    until: null,
    effort: null,
    indexed: false,
  } as const
  const quarter = {
    ...bare,
    need: need.id,
    amountCents: 250_000,
    per: 'year',
    from: firstYear,
    until: null,
    certainty: 'toegezegd',
  } as const
  const plan = { ...template, needs: [half], investments: [quarter] }
  const more = { ...quarter, amountCents: 500_000 }
  const sentence = (investments: readonly Investment[]) => coverageSentence(coverageOf({ ...plan, investments }))
  expect(new Set([[more], [quarter, more], [quarter]].map(sentence)).size).toBe(3)
  sitDown(plan).show(<AfterCard investment={more} />)
  expect(document.body.textContent?.toLowerCase()).toContain(sentence([more]).toLowerCase())
})

test('[N35] a form that cannot be read, and a plan without costs, say nothing of what is missing', () => {
  sitDown(template).show(<AfterCard investment={null} />)
  expect(document.body.textContent).toBe('')
  sitDown({ ...template, needs: [] }).show(<AfterCard investment={money} />)
  expect(document.body.textContent).toBe('')
})

test('[N35] only who speaks for the party is asked for its word; others read that it waits', async () => {
  const idea = { ...money, party: 'gemeente', certainty: 'idee' as const }
  for (const [party, isAsked] of [
    ['gemeente', true],
    ['corporatie', false],
  ] as const) {
    const { show, othersDo, plan } = sitDown({ ...template, investments: [idea] }, 'participant', {
      person: null,
      name: '',
      party,
    })
    act(() =>
      othersDo(
        { type: 'investment.change', id: idea.id, changes: { certainty: 'toegezegd' } },
        { role: 'participant', party: 'bewoners' },
      ),
    )
    const [waiting] = plan().investments
    show(waiting && <WaitsForWord investment={waiting} mayWrite />)
    expect(screen.queryByRole('button', { name: rights.promise.confirm }) !== null).toBe(isAsked)
    const words = isAsked ? rights.promise.stillIdea : rights.promise.notYours('Gemeente')
    expect(document.body.textContent).toContain(words)
    document.body.innerHTML = ''
  }
})
