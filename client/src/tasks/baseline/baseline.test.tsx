// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { Picture } from './BaselinePicture.tsx'
import { Lead } from './BaselineTask.tsx'

const plan = planFromTemplate('leeg', 'Thuisplusflat')

/** What three people say, a sign for each knob. */
function tableSays(...todays: readonly string[]) {
  const table = sitDown(plan, 'facilitator')
  table.workshop.peersStore.setState({
    isKnown: true,
    peers: todays.map((today, i) => ({
      ...nothingShown,
      clientId: i + 1,
      name: `Mens ${i}`,
      role: 'participant' as const,
      party: 'gemeente',
      today,
    })),
  })
  return table
}

const settingOf = ({ plan: now }: ReturnType<typeof sitDown>, knob: number) => now().knobs[knob - 1]

it('[W760] one press takes over where everyone sees the same, as one step to undo; what differs and what was set stays', async () => {
  const table = tableSays('113-2-----', '123-?-----', '1-3-------')
  table.othersDo({ type: 'knob.baseline', knob: 3, setting: 1 })
  const user = table.show(<Lead />)
  await user.click(screen.getByRole('button', { name: 'Neem over waar iedereen hetzelfde ziet (2 knoppen)' }))
  expect(settingOf(table, 1)).toMatchObject({ setting: 1, baseline: 1 })
  expect(settingOf(table, 2)?.lastTurn).toBeNull()
  expect(settingOf(table, 3)).toMatchObject({ setting: 1, baseline: 1 })
  expect(settingOf(table, 5)).toMatchObject({ setting: 2, baseline: 2 })
  expect(screen.queryByRole('button', { name: /^Neem over/ })).toBeNull()
  act(() => {
    table.workshop.undo()
  })
  expect(settingOf(table, 1)?.lastTurn).toBeNull()
  expect(settingOf(table, 5)?.lastTurn).toBeNull()
  expect(screen.getByRole('button', { name: /^Neem over/ })).toBeTruthy()
})

it('[W761] who does not know is no answer to compare', () => {
  tableSays('1---------', '1---------', '?---------').show(<Lead />)
  expect(screen.getByText('3 van 3 zeiden iets. 1 × weet ik niet. De andere 2 zien hetzelfde.')).toBeTruthy()
})

it('[W762] the large screen says of each knob how many said something and whether they differ, without who, until it is set', () => {
  const table = tableSays('11--------', '12--------', '13--------')
  table.show(<Picture shown={null} />)
  expect(screen.getAllByText('3 zeiden iets')).toHaveLength(2)
  expect(screen.getAllByText('en niet hetzelfde')).toHaveLength(1)
  expect(screen.getAllByText('nog niet gezet')).toHaveLength(8)
  expect(screen.queryByText(/Mens|Gemeente$/)).toBeNull()
  act(() => table.othersDo({ type: 'knob.baseline', knob: 2, setting: 4 }))
  expect(screen.getAllByText('3 zeiden iets')).toHaveLength(1)
  expect(screen.queryByText('en niet hetzelfde')).toBeNull()
  expect(screen.getByText('helemaal open')).toBeTruthy()
})
