import { expect, test } from 'vitest'
import { assumedName, spokenFor } from '../copy/nl/assumed.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { markdown } from './markdown.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const reportOf = (of: Plan) => markdown(buildReport(of, { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }))

test('[C445] E-07: what was filled in for an empty chair is marked as an assumption, with who speaks for it', () => {
  const chair = plan.parties.find(({ atTable }) => !atTable)
  const seated = plan.parties.find(({ atTable }) => atTable)
  if (!chair || !seated) throw new Error('Case C has an empty chair')
  const marked = assumedName(plan, chair.id, chair.name)
  expect(marked).toBe(`${chair.name} (lege stoel: aanname)`)
  expect(assumedName(plan, seated.id, seated.name)).toBe(seated.name)
  expect(reportOf(plan)).toContain(marked)
  const answer = { state: 'answered', name: 'Noor', party: seated.id, at: '2026-03-01T10:00:00.000Z' } as const
  const spoken = {
    ...plan,
    answers: [{ ...answer, id: `empty-chair.${chair.id}`, text: 'Noor spreekt voor deze stoel' }],
  }
  expect(spokenFor(plan, chair.id)).toBe('')
  expect(reportOf(spoken)).toContain('Noor spreekt voor deze stoel')
  const all = { ...plan, parties: plan.parties.map((party) => ({ ...party, atTable: true })) }
  expect(reportOf(all)).not.toContain('aanname')
})
