// @vitest-environment happy-dom
import { landingSentence, landingWords, weighingTitle } from '@draaitafel/shared/copy/nl/landing.ts'
import { landingOf } from '@draaitafel/shared/derive/landing.ts'
import { domainIds } from '@draaitafel/shared/model/domains.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { balancesText } from '../../copy/nlBalances.ts'
import { BalancesDialog } from './BalancesDialog.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const own = template.investments.find(({ party }) => party === 'corporatie')
if (!own) throw new Error('case C has money of the corporation')

/** As the page is searched: amounts have a space that does not break. */
const spaced = (words: string) => words.replaceAll('\u00a0', ' ')

test('[C600] C-31, C-22: the balances show who pays against where it lands, and what weighs up, as people say it', async () => {
  const { show, plan, othersDo, workshop } = sitDown(template)
  const user = show(<BalancesDialog />)
  const part = within(screen.getByRole('region', { name: landingWords.title }))
  part.getByText(landingSentence(landingOf(template)))
  part.getByText(balancesText.notWeighed(template.investments.length))
  act(() =>
    othersDo({ type: 'investment.change', id: own.id, changes: { lands: 'zorg', weighs: 'twijfel', keeps: 'nee' } }),
  )
  part.getByText(spaced(landingSentence(landingOf(plan()))))
  const cells = within(part.getByRole('row', { name: /^Wonen/ })).getAllByRole('cell')
  expect(cells[domainIds.indexOf('zorg')]?.textContent).toContain('€')
  part.getByRole('heading', { name: weighingTitle })
  expect(part.getByRole('listitem').textContent).toContain(
    'de waarde weegt ertegen op: weet ik niet; blijft bijdragen: nee',
  )
  part.getByText(balancesText.notWeighed(template.investments.length - 1))
  await user.click(within(part.getByRole('listitem')).getByRole('button'))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'investment', investment: own.id })
  await user.click(part.getByRole('button', { name: 'Waar landt het?' }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'task', task: 'landing' })
})

test('[C600] C-31: without money the balances say so, and draw nothing', () => {
  const bare = { ...template, investments: [] }
  sitDown(bare).show(<BalancesDialog />)
  const part = within(screen.getByRole('region', { name: landingWords.title }))
  part.getByText(landingSentence(landingOf(bare)))
  expect(part.queryByRole('table')).toBeNull()
})
