// @vitest-environment happy-dom
import { moneyIdeaCopy } from '@draaitafel/shared/copy/nl/library/moneyIdeas.ts'
import { isGone, moneyIdeaIds, moneyIdeas, moneyIdeasFor } from '@draaitafel/shared/library/moneyIdeas.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { InvestmentDialog } from './InvestmentDialog.tsx'
import { withIdea } from './ideaInDraft.ts'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const words = moneyText.ideas
const label = () => screen.getByLabelText<HTMLInputElement>(moneyText.label)
const note = () => screen.getByLabelText<HTMLInputElement>(moneyText.note)

test('[C584] W-03: sources II, III and IV have ideas, the others none, and every idea is at one', () => {
  expect(sourceNumbers.filter((source) => moneyIdeasFor(source).length > 0)).toEqual(['II', 'III', 'IV'])
  expect(new Set(sourceNumbers.flatMap(moneyIdeasFor))).toEqual(new Set(moneyIdeaIds))
  expect(moneyIdeaIds.filter(isGone)).toEqual(['verhuurdersheffing'])
  expect(moneyIdeas.verhuurdersheffing.goneSince).toBe(2023)
})

test('[C585] W-03: one press fills in what it is and where it is from; it can be changed and is laid like that', async () => {
  const { show, plan } = sitDown(template, 'facilitator')
  const user = show(<InvestmentDialog subject={{ kind: 'new', source: 'IV', party: 'corporatie' }} />)
  await user.click(screen.getByText(words.fold(moneyIdeasFor('IV').length)))
  await user.click(await screen.findByRole('button', { name: words.takeThis(moneyIdeaCopy.erfpacht.name) }))
  expect(label().value).toBe(moneyIdeaCopy.erfpacht.name)
  expect(note().value).toBe('Idee: Kopen en in erfpacht geven. Bron: Lessen van WHO CARES (2021), advies 1.')
  expect(screen.getByText(words.taken(moneyIdeaCopy.erfpacht.name))).toBeDefined()
  await user.type(label(), ' aan de Lindelaan')
  await user.type(screen.getByLabelText(moneyText.amount), '1000')
  await user.click(screen.getByRole('button', { name: text.add }))
  expect(plan().investments.at(-1)).toMatchObject({
    source: 'IV',
    label: 'Kopen en in erfpacht geven aan de Lindelaan',
  })
  expect(plan().investments.at(-1)?.note).toContain('2021')
})

test('[C585] W-03: what no longer exists is said with its year and cannot be taken over', async () => {
  const user = sitDown(template).show(<InvestmentDialog subject={{ kind: 'new', source: 'IV', party: 'corporatie' }} />)
  await user.click(screen.getByText(words.fold(moneyIdeasFor('IV').length)))
  const gone = await screen.findByText('Idee uit 2021. Bestaat sinds 2023 niet meer (van ons).')
  expect(gone.closest('li')?.textContent).toContain(moneyIdeaCopy.verhuurdersheffing.name)
  expect(gone.closest('li')?.querySelector('button')).toBeNull()
  expect(screen.getAllByText('Idee uit 2021. Kijk of het nog bestaat.').length).toBe(moneyIdeasFor('IV').length - 1)
})

test('[C586] W-03: another idea takes the place of one, and never that of words someone typed', () => {
  const first = withIdea({ label: '', note: '' }, 'wijkfonds')
  expect(withIdea(first, 'leefabonnement')).toEqual(withIdea({ label: '', note: '' }, 'leefabonnement'))
  const own = { label: 'Ons fonds', note: 'Bel Noor' }
  expect(withIdea(own, 'wijkfonds')).toEqual(own)
  expect(withIdea({ ...own, note: '' }, 'wijkfonds')).toMatchObject({ label: 'Ons fonds' })
  expect(withIdea({ ...own, note: '' }, 'wijkfonds').note).toContain(moneyIdeaCopy.wijkfonds.name)
})
