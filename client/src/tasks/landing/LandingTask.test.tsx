// @vitest-environment happy-dom
import { check } from '@draaitafel/shared/actions/check.ts'
import { landingWords, weighingQuestion } from '@draaitafel/shared/copy/nl/landing.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { workText } from '../../copy/nlTaskWork.ts'
import { Work } from './LandingTask.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const own = template.investments.find(({ party }) => party === 'corporatie')
if (!own) throw new Error('case C has money of the corporation')

test('[C515] C-22: three questions for the party that brings it in, one’s own first, each answered with yes, no or not sure', async () => {
  const { show, plan } = sitDown(template)
  const user = show(<Work />)
  const group = (name: string) => within(screen.getByRole('group', { name }))
  await user.click(group(weighingQuestion('takes', 'Corporatie')).getByRole('radio', { name: 'Ja' }))
  await user.click(group(weighingQuestion('weighs', 'Corporatie')).getByRole('radio', { name: 'Weet ik niet' }))
  await user.click(group(weighingQuestion('keeps', 'Corporatie')).getByRole('radio', { name: 'Nee' }))
  await user.click(group(landingWords.where).getByRole('radio', { name: 'Zorg' }))
  expect(plan().investments.find(({ id }) => id === own.id)).toMatchObject({
    ...{ takes: 'ja', weighs: 'twijfel', keeps: 'nee', lands: 'zorg' },
  })
  // What is said of it changes nothing of the money, so what was promised stays promised.
  expect(plan().investments.find(({ id }) => id === own.id)).toMatchObject({ certainty: own.certainty })
})

test('[C515] C-22: without money there is nothing to weigh, and it says so', () => {
  sitDown({ ...template, investments: [] }).show(<Work />)
  screen.getByText('Nog geen partij brengt geld in.')
  expect(screen.queryByRole('region', { name: new RegExp(workText.investment) })).toBeNull()
})

test('[C516] C-22, C-31: an answer or a domain that is not there is refused', () => {
  const actor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
  for (const changes of [{ lands: 'sport' }, { takes: 'misschien' }, { keeps: 3 }]) {
    const action = { type: 'investment.change', id: own.id, changes: changes as never } as const
    expect(check(template, action, actor)).toEqual({ ok: false, problem: { kind: 'choice.unknown' } })
  }
})
