import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { groupLog, withSteps } from './groupLog.ts'
import { placeOfLine } from './placeOfLine.ts'

const line = (id: string, at: string, facts: Partial<LogEntry> = {}): LogEntry => ({
  id,
  at,
  name: 'Noor',
  party: 'gemeente',
  move: 'do',
  type: 'knob.turn',
  subject: '7',
  label: '',
  part: '',
  from: 0,
  to: 1,
  per: null,
  source: null,
  whose: '',
  ...facts,
})
const step = (id: string, at: string, to: string | null) =>
  line(id, at, { type: 'step.go', subject: to ?? '', from: null, to })

test('[W130] lines stand per day in Dutch time, per quarter of an hour and per step, the latest first', () => {
  const lines = [
    line('a', '2026-02-28T22:50:00Z'),
    line('b', '2026-02-28T23:05:00Z'),
    step('c', '2026-02-28T23:10:00Z', 'oogst'),
    line('d', '2026-02-28T23:14:59Z'),
    line('e', '2026-02-28T23:15:00Z'),
    step('f', '2026-02-28T23:16:00Z', null),
  ]
  const groups = groupLog(withSteps(lines).reverse()).map(({ day, quarters }) => ({
    day,
    quarters: quarters.map(({ from, until, step, lines }) => [
      from.slice(11, 16),
      until.slice(11, 16),
      step,
      lines.map(({ id }) => id).join(''),
    ]),
  }))
  expect(groups).toEqual([
    {
      day: 'zondag 1 maart',
      quarters: [
        ['23:15', '23:30', '', 'f'],
        ['23:15', '23:30', 'Oogst', 'e'],
        ['23:00', '23:15', 'Oogst', 'dc'],
        ['23:00', '23:15', '', 'b'],
      ],
    },
    { day: 'zaterdag 28 februari', quarters: [['22:45', '23:00', '', 'a']] },
  ])
})

test('[W130] an entry opens the place of its subject, or nothing when that was removed', () => {
  const plan = planFromTemplate('casus-c', 'Proef')
  const at = '2026-03-01T10:00:00Z'
  const investment = plan.investments[0]?.id ?? ''
  const place = (facts: Partial<LogEntry>) => placeOfLine(plan, line('a', at, facts))
  expect(place({})).toEqual({ kind: 'knob', knob: 7 })
  expect(place({ type: 'text.edit', subject: 'talk.10.how' })).toEqual({ kind: 'knob', knob: 10 })
  expect(place({ type: 'text.edit', subject: 'vision' })).toEqual({ kind: 'workshop' })
  expect(place({ type: 'choice.set', subject: 'prijs' })).toEqual({ kind: 'knob', knob: 5 })
  expect(place({ type: 'investment.change', subject: investment })).toEqual({ kind: 'investment', investment })
  expect(place({ type: 'investment.remove', subject: 'weg' })).toBeNull()
  expect(place({ type: 'need.remove', subject: 'weg' })).toBeNull()
  expect(place({ type: 'baseline.set', subject: '' })).toBeNull()
})
