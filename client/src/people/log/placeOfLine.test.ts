import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { finding } from '@draaitafel/shared/nouns/finding.ts'
import { idea } from '@draaitafel/shared/nouns/idea.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { lineOf } from '@draaitafel/shared/testing/filled.ts'
import { expect, test } from 'vitest'
import { placeOfLine } from './placeOfLine.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const [party] = plan.parties
const [investment] = plan.investments
const [need] = plan.needs
if (!party || !investment || !need) throw new Error('case C has no parties, money or costs')

const placeOf = (type: LogEntry['type'], subject = '') => placeOfLine(plan, { type, subject } as LogEntry)

test('[N39] a line leads to the thing it is about', () => {
  expect(placeOf('knob.turn', '6')).toEqual({ kind: 'knob', knob: 6 })
  expect(placeOf('investment.change', investment.id)).toEqual({ kind: 'investment', investment: investment.id })
  expect(placeOf('promise.confirm', investment.id)).toEqual({ kind: 'investment', investment: investment.id })
  expect(placeOf('need.add', need.id)).toEqual({ kind: 'needs' })
  expect(placeOf('party.change', party.id)).toEqual({ kind: 'parties' })
  expect(placeOf('placing.set', party.id)).toEqual({ kind: 'placing' })
  expect(placeOf('aim.set', 'werkplezier')).toEqual({ kind: 'aims' })
  expect(placeOf('step.go', 'x')).toEqual({ kind: 'script' })
})

test('[C484] L-08, L-03, L-06: what was said of the place leads to the work it belongs to', () => {
  const told = {
    ...plan,
    findings: [lineOf(finding, { id: 'netwerken', topic: 'netwerken' }), lineOf(finding, { id: 'aow', topic: 'aow' })],
    leverIdeas: [lineOf(idea, { id: 'bank', label: 'Bank', lever: 'omgeving' })],
  }
  const leadsTo = (type: LogEntry['type'], subject: string) => placeOfLine(told, { type, subject } as LogEntry)
  expect(leadsTo('finding.add', 'netwerken')).toEqual({ kind: 'task', task: 'area' })
  expect(leadsTo('finding.change', 'aow')).toEqual({ kind: 'task', task: 'form' })
  expect(leadsTo('idea.add', 'bank')).toEqual({ kind: 'task', task: 'ideas' })
  expect(leadsTo('finding.remove', 'ict')).toBeNull()
})

test('[N39] what was removed since leads nowhere', () => {
  const lists = [
    'party.add',
    'agreement.add',
    'parked.add',
    'need.add',
    'investment.add',
    'volunteering.add',
    'proof.add',
    'effect.add',
  ]
  for (const type of [...lists, 'consent.give', 'promise.putBack', 'placing.set']) {
    expect(placeOf(type as LogEntry['type'], 'weg'), type).toBeNull()
  }
})

test('[N39] a text is on the worksheet of its knob, or about the workshop as a whole', () => {
  expect(placeOf('text.edit', 'note.4')).toEqual({ kind: 'knob', knob: 4 })
  expect(placeOf('text.edit', 'vision')).toEqual({ kind: 'workshop' })
})

test('[N39] what is about the whole table leads nowhere', () => {
  for (const type of [
    'plan.add',
    'baseline.set',
    'today.take',
    'lead.take',
    'practice.start',
    'practice.stop',
  ] as const) {
    expect(placeOf(type), type).toBeNull()
  }
})
