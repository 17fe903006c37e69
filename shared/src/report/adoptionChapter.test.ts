// The report, the workbook and the plan file say who adopted, with which objection, who was not heard, and that it was opened again.

import { expect, test } from 'vitest'
import { fingerprintOf } from '../derive/adoption.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import type { Plan } from '../plan/plan.ts'
import { withoutNames } from '../plan/withoutNames.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { adoptionChapter, adoptionRows } from './adoptionChapter.ts'
import { adoptionSheet } from './workbookAbout.ts'

const draft = planFromTemplate('casus-c', 'Thuisplusflat')
const print = fingerprintOf(draft)
const at = '2026-11-28T16:46:00.000Z'
const [first, second, ...others] = draft.parties.filter(({ atTable }) => atTable)
const said = (party = '', answer: 'stelt-vast' | 'bezwaar', reason = '') => ({
  ...{ id: party, answer, reason, print, noted: answer === 'bezwaar' },
  ...{ name: 'Noor', party, at },
})
const plan: Plan = {
  ...draft,
  workshop: {
    ...draft.workshop,
    adopted: { at, print },
    sealing: { state: 'heropend', at, openedAt: at, why: 'De huur klopt niet.' },
  },
  verdicts: [said(first?.id, 'stelt-vast'), said(second?.id, 'bezwaar', 'Onze uren stoppen eind 2028.')],
}

test('[C783] each party with its answer and reason, who was not heard, and an empty chair that was not asked', () => {
  const rows = adoptionRows(plan)
  expect(rows.slice(0, 2)).toEqual([
    [first?.name, 'stelt vast', ''],
    [second?.name, 'stelt vast, met bezwaar (genoteerd door de begeleider)', 'Onze uren stoppen eind 2028.'],
  ])
  expect(rows.filter(([, answer]) => answer === 'niet gehoord')).toHaveLength(others.length)
  expect(adoptionSheet(plan)?.rows.length).toBeGreaterThan(rows.length)
})

test('[C783] the report says that it was opened again, when and why; without an answer there is no chapter', () => {
  expect(JSON.stringify(adoptionChapter(plan))).toContain('De reden: De huur klopt niet.')
  expect(adoptionChapter(draft)).toEqual([])
  expect(adoptionSheet(draft)).toBeNull()
})

test('[C783] a plan file keeps it without names, and not that people are being asked', () => {
  const read = parsePlanJson(planJsonText(withoutNames(plan)))
  if (!read.ok) throw new Error('not read')
  expect(read.value.workshop.sealing).toEqual(plan.workshop.sealing)
  expect(read.value.verdicts.map(({ name, party }) => [name, party])).toEqual([
    ['', first?.id],
    ['', second?.id],
  ])
  const asked = {
    ...draft,
    workshop: { ...draft.workshop, sealing: { state: 'gevraagd', at, openedAt: '', why: '' } },
  } as const
  expect(planJsonText(asked)).toContain('"sealing": null')
})
