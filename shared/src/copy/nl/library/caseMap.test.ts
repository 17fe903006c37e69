import { expect, test } from 'vitest'
import { check } from '../../../actions/check.ts'
import { effectNodeIds } from '../../../library/effectMap.ts'
import { planFromTemplate } from '../../../templates/templates.ts'
import { undoName } from '../actions.ts'
import { caseMapLines } from './caseMap.ts'

const plan = planFromTemplate('leeg', 'Proef')
const noor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
const action = { type: 'caseMap.add', lines: caseMapLines() } as const

test('[C469] C-34: the case begins with all boxes of the drawing, marked as from it, without arrows or sizes', () => {
  const lines = caseMapLines()
  expect(lines).toHaveLength(effectNodeIds.length)
  for (const { origin, from, size, saidCents, forParty, forWhom } of lines)
    expect({ origin, from, size, saidCents, forParty, forWhom }).toEqual({
      ...{ origin: 'casus', from: '', size: 'onbekend', saidCents: null, forParty: null, forWhom: '' },
    })
  expect(lines.filter(({ label }) => label.includes('(proef')).map(({ label }) => label)).toEqual([
    'Gemeente: proef met zorg zonder indicatie (proef)',
    'Een snelle indicatie, dus snel zorg (proef, los van het concept)',
  ])
  expect(lines.filter(({ label }) => label.endsWith('(komt in 2025)'))).toHaveLength(1)
})

test('[C469] the case is added at once, once, by anyone who may write, and its undo has a name', () => {
  expect(check(plan, action, noor)).toMatchObject({ ok: true })
  expect(undoName(action)).toBe('de effecten van de casus toevoegen')
  expect(check(plan, action, { ...noor, role: 'viewer' })).toMatchObject({ problem: { kind: 'role.viewer' } })
  const [line] = action.lines
  if (!line) throw new Error('no lines')
  const begun = { ...plan, effects: [{ ...line, order: 'a0' }] }
  expect(check(begun, action, noor)).toMatchObject({ problem: { kind: 'choice.unknown' } })
  expect(check(plan, { ...action, lines: [line, line] }, noor)).toMatchObject({ problem: { kind: 'choice.unknown' } })
  const nameless = { ...action, lines: [{ ...line, label: '' }] }
  expect(check(plan, nameless, noor)).toMatchObject({ problem: { kind: 'text.empty' } })
})
