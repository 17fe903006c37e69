import { expect, test } from 'vitest'
import { reportTitles } from '../copy/nl/report.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { toPlanJson } from '../exchange/planJson.ts'
import type { Plan } from '../plan/plan.ts'
import type { SubTable } from '../plan/tables.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { markdown } from './markdown.ts'

const at = '2026-11-30T10:00:00.000Z'
const plan = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const table = (id: SubTable['id'], label: string, settings: string, lackingCents: number): SubTable => ({
  ...{ id, label, workshop: 'geheim-adres', state: 'terug', at, mayLead: false, led: false },
  ...{ moment: settings === '' ? '' : `m-${id.toLowerCase()}`, settings, lackingCents },
})
const split: Plan = {
  ...plan,
  tables: [table('A', 'Raam', '0123401234', 19_800_000), table('B', 'Deur', '4321043210', 0), table('C', 'Bar', '', 0)],
}
const text = (one: Plan) => markdown(buildReport(one, { madeAt: at, productVersion: '' })).replaceAll('\u00a0', ' ')

test('[C743] the report says what each table made, and nothing of tables where the group did not split', () => {
  const words = text(split)
  for (const part of [reportTitles.tables, 'A. Tafel Raam', 'B. Tafel Deur', '€ 198.000']) expect(words).toContain(part)
  expect(words).not.toContain('Tafel Bar')
  expect(words).toMatch(/10 Gemeentelijk beleid \| helemaal open \| dicht/)
  expect(text(plan)).not.toContain(reportTitles.tables)
})

test('[C744] a plan file says what the tables made, not where they are, and is read without', () => {
  const file = JSON.stringify(toPlanJson(split))
  expect(JSON.parse(file).tables).toEqual([
    { letter: 'A', label: 'Raam', at, settings: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4], lackingCents: 19_800_000 },
    { letter: 'B', label: 'Deur', at, settings: [4, 3, 2, 1, 0, 4, 3, 2, 1, 0], lackingCents: 0 },
  ])
  expect(file).not.toContain('geheim-adres')
  const read = parsePlanJson(file)
  expect(read.ok && read.value.tables).toEqual([])
})
