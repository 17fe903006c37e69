// @vitest-environment happy-dom
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { LogDialog } from './LogDialog.tsx'

const { log } = dialogText

function start() {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const user = table.show(<LogDialog />)
  const turn = (setting: 0 | 4) => act(() => table.workshop.dispatch({ type: 'knob.turn', knob: 6, setting }))
  const park = () =>
    act(() => {
      const facts = { kind: 'zorg', text: 'Wie belt?', about: '', owner: null, day: '', done: false } as const
      table.workshop.dispatch({ type: 'parked.add', id: 'bellen', facts })
    })
  const has = (words: string) => document.body.textContent?.includes(words)
  return { ...table, user, turn, park, has }
}

test('[N39] a table where nothing was done says so', () => {
  const { has } = start()
  expect(has(log.none)).toBe(true)
  expect(screen.queryByLabelText(log.topic)).toBeNull()
})

test('[N39] what is done shows at once, also while one looks', () => {
  const { turn, has } = start()
  turn(4)
  expect(has(knobCopy[6].shortName)).toBe(true)
  expect(has(log.none)).toBe(false)
})

test('[N39] it can be read by party and by topic; only those who did something are there to choose', async () => {
  const { user, turn, park, has } = start()
  turn(4)
  park()
  const who = screen.getByLabelText<HTMLSelectElement>(log.party)
  expect([...who.options].map(({ value }) => value)).toEqual(['', 'corporatie'])
  const topic = screen.getByLabelText<HTMLSelectElement>(log.topic)
  const knobs = [...topic.options].find(({ text: words }) => words === log.topics.knobs)?.value ?? ''
  await user.selectOptions(topic, knobs)
  expect(has(knobCopy[6].shortName)).toBe(true)
  expect(has('Wie belt?')).toBe(false)
})
