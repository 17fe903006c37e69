// @vitest-environment happy-dom
import { fingerprintOf } from '@draaitafel/shared/derive/adoption.ts'
import { isSealed } from '@draaitafel/shared/nouns/workshop.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { Picture } from './AdoptionPicture.tsx'
import { Lead, Work } from './AdoptionTask.tsx'
import { recordOf } from './recordGeometry.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const atTable = plan.parties.filter((one) => one.atTable)
const button = (name: string) => screen.getByRole('button', { name })

test('[C776] a party adopts with one press, an objection asks which one, and the last answer counts', async () => {
  const { show, othersDo, plan: now } = sitDown(plan)
  const user = show(<Work />)
  expect(screen.queryByRole('button', { name: adoptionText.adopt })).toBeNull()
  act(() => othersDo({ type: 'plan.ask', on: true }))
  await user.click(button(adoptionText.adopt))
  expect(now().verdicts).toMatchObject([{ answer: 'stelt-vast', party: 'corporatie', noted: false }])
  await user.click(button(adoptionText.adoptObjecting))
  await user.click(button(adoptionText.keepObjection))
  expect(screen.getByRole('alert')).toBeTruthy()
  await user.type(screen.getByRole('textbox'), 'Onze uren stoppen eind 2028.{Enter}')
  expect(now().verdicts).toMatchObject([{ answer: 'bezwaar', reason: 'Onze uren stoppen eind 2028.' }])
  expect(button(adoptionText.adoptObjecting).getAttribute('aria-pressed')).toBe('true')
})

test('[C777] the record says how far it is and who still looks, and the list beside it says the same', () => {
  const { show, othersDo, plan: now } = sitDown(plan, 'facilitator')
  show(<Picture door={null} shown={null} choosing={null} />)
  act(() => othersDo({ type: 'plan.ask', on: true }))
  const [first, ...rest] = atTable
  const say = (party = '', answer: 'stelt-vast' | 'bezwaar' = 'stelt-vast') =>
    act(() =>
      othersDo(
        {
          type: 'verdict.give',
          party,
          answer,
          reason: answer === 'bezwaar' ? 'Te duur.' : '',
          print: fingerprintOf(now()),
        },
        { party },
      ),
    )
  for (const { id } of rest) say(id)
  const last = rest.at(-1)
  say(last?.id, 'bezwaar')
  const picture = screen.getByRole('img', { name: /hebben vastgesteld/ })
  expect(picture.getAttribute('aria-label')).toContain('één met bezwaar')
  expect(picture.getAttribute('aria-label')).toContain(`${first?.name} kijkt nog.`)
  expect(picture.querySelectorAll('[data-look="objects"]')).toHaveLength(1)
  const list = within(screen.getByRole('list', { name: adoptionText.answers }))
  expect(list.getAllByText(/stelt vast/)).toHaveLength(rest.length)
  expect(screen.getByText('Te duur.')).toBeTruthy()
})

test('[C949] a party that said not yet wants to talk first, and is not said to be looking still', () => {
  const { show, plan: now, othersDo } = sitDown(plan, 'facilitator')
  show(<Picture door={null} shown={null} choosing={null} />)
  act(() => othersDo({ type: 'plan.ask', on: true }))
  const [first] = now().parties.filter(({ atTable }) => atTable)
  const print = fingerprintOf(now())
  act(() =>
    othersDo(
      { type: 'verdict.give', party: first?.id ?? '', answer: 'nog-niet', reason: '', print },
      { party: first?.id ?? '' },
    ),
  )
  const label = screen.getByRole('img', { name: /vastgesteld/ }).getAttribute('aria-label') ?? ''
  expect(label).toContain(`${first?.name} wil eerst praten.`)
  expect(label).not.toMatch(new RegExp(`${first?.name}[^.]* kijk`))
})

test('[C778] the facilitator asks, notes for a party, reads what is open, and closes the record; a moment is kept', async () => {
  const asked = serverSays(({ method }) =>
    method === 'POST' ? [200, { id: 'm', name: 'x', automatic: false, at: '' }] : [204],
  )
  const { show, plan: now } = sitDown(plan, 'facilitator')
  const user = show(
    <>
      <Work />
      <Lead />
    </>,
  )
  await user.click(button(adoptionText.askAll))
  const [first] = atTable
  await user.click(screen.getByText(adoptionText.noteFor))
  await user.selectOptions(screen.getByLabelText(adoptionText.noteForWhom), first?.id ?? '')
  await user.click(button(adoptionText.adopt))
  expect(now().verdicts).toMatchObject([{ party: first?.id, noted: true }])
  await user.click(button(adoptionText.seal))
  const form = within(screen.getByRole('form', { name: adoptionText.seal }))
  expect(form.getByText(/^Niet gehoord: /)).toBeTruthy()
  const why = form.queryByLabelText(adoptText.whyNoLead)
  if (why) await user.type(why, 'Dat kiest het bestuur.')
  await user.click(form.getByRole('button', { name: adoptionText.sealNow }))
  await waitFor(() => expect(isSealed(now().workshop)).toBe(true))
  expect(asked.map(({ method }) => method)).toEqual(['POST'])
  expect(screen.getByText(adoptionText.sealedTitle)).toBeTruthy()
  expect(screen.queryByRole('button', { name: adoptionText.adopt })).toBeNull()
})

test('[C779] segments close the circle for any number of parties, and the drawing is that of the design for six', () => {
  expect(recordOf(6).segments[0]).toEqual({
    path: 'M411.5 100.2A300 300 0 0 1 653.9 240.1',
    x: 548,
    y: 56.2,
    armX: 503,
    armY: 221.6,
  })
  for (const count of [1, 2, 5, 12, 24]) expect(recordOf(count).segments).toHaveLength(count)
  expect(recordOf(24).token).toBeLessThan(recordOf(12).token + 1)
})
