import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { ownLink } from '../nouns/ownLink.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { flowPicture } from './flowPicture.ts'
import { markdown } from './markdown.ts'
import { worksheets } from './worksheets.ts'

const facts = { madeAt: '2026-03-01T10:00:00.000Z', productVersion: '1' }
const without = planFromTemplate('casus-c', 'De Linde')
const link = lineOf(ownLink, { id: 'a', knob: 4, route: 'beter-zien', reason: 'Loopjes door de flat' })
const plan: Plan = { ...without, ownLinks: [link] }
const shut: Plan = {
  ...plan,
  knobs: plan.knobs.map((knob) => (knob.number === 4 ? { ...knob, setting: 0 } : knob)),
}

test('[C694] C-05: the report and the worksheets name an own link as an addition, and change no count of the model', () => {
  const [report, before] = [markdown(buildReport(plan, facts)), markdown(buildReport(without, facts))]
  const added = report.split('\n').filter((words) => !before.includes(words))
  expect(added.join('\n')).toMatch(/Loopjes door de flat.*eigen toevoeging/)
  for (const words of before.split('\n').filter((one) => /\d van (de )?\d/.test(one) && !one.includes('!['))) {
    expect(report).toContain(words)
  }
  expect(before).not.toContain('eigen toevoeging')
  expect(markdown(worksheets(plan, true, 'A4'))).toMatch(/Loopjes door de flat.*eigen toevoeging/)
  expect(markdown(worksheets(plan, false, 'A4'))).not.toContain('Loopjes')
})

test('[C695] C-05: the picture has an own link as one more line, only while its knob is open', () => {
  expect(flowPicture(plan).shapes).toHaveLength(flowPicture(without).shapes.length + 1)
  expect(flowPicture(plan).alt).toContain('eigen toevoeging')
  expect(flowPicture(shut).shapes).toHaveLength(flowPicture(without).shapes.length)
  expect(flowPicture(shut).alt).not.toContain('eigen toevoeging')
})

test('[C696] C-05: the spreadsheet has a sheet of own links, only when there are some', () => {
  const sheetOf = (of: Plan) => buildWorkbook(of, facts).sheets.find(({ name }) => name === 'Eigen verbindingen')
  expect(sheetOf(without)).toBeUndefined()
  expect(JSON.stringify(sheetOf(plan))).toMatch(/Loopjes door de flat.*eigen toevoeging/)
})
