import { expect, test } from 'vitest'
import { coreValueIds } from '../../model/coreValues.ts'
import { routeIds } from '../../model/routes.ts'
import { buildReport } from '../../report/buildReport.ts'
import { markdown } from '../../report/markdown.ts'
import { planFromTemplate } from '../../templates/templates.ts'
import { lettabilityNote } from './lettability.ts'
import { remarkWords, routeRemarks } from './routeRemarks.ts'
import { routeCopy } from './routes.ts'

const report = markdown(
  buildReport(planFromTemplate('casus-c', 'Thuisplusflat'), {
    madeAt: '2026-03-01T13:05:00Z',
    productVersion: '0.1.0',
  }),
)

test('[C449] C-04: the first route is bumpy, asks what makes it work here, and says where that comes from', () => {
  expect(Object.keys(routeRemarks)).toEqual(['zorgen-voor-elkaar'])
  const remark = routeRemarks['zorgen-voor-elkaar']
  expect(remark?.mark).toBe('hobbelig')
  expect(remark?.question).toMatch(/\?$/)
  expect(remark?.source).toContain('Ben Sajet Centrum')
  expect(report).toContain(remarkWords('zorgen-voor-elkaar'))
  for (const id of routeIds) expect(routeCopy[id].meaning).not.toBe('')
})

test('[C448] C-03: four values and no fifth, and the report says why letting well is not one', () => {
  expect(coreValueIds).toHaveLength(4)
  expect(report).toContain(lettabilityNote.about)
  expect(lettabilityNote.about).toContain('Goed wonen')
})
