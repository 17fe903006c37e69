import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { fileName } from './fileName.ts'

const plan = planFromTemplate('casus-c', 'De Linde 2029/2040: "samen"?')
const word = { extension: 'docx' }

test('[O320] files that hold something else have another name', () => {
  expect(fileName(plan, { kind: 'whole' }, word, false)).toBe('De Linde 2029-2040 samen.docx')
  expect(fileName(plan, { kind: 'whole' }, word, true)).toBe('De Linde 2029-2040 samen met voornamen.docx')
  const names = plan.parties.map(({ id }) => fileName(plan, { kind: 'party', party: id }, word, false))
  expect(names).toContain('De Linde 2029-2040 samen Gemeente.docx')
  expect(new Set(names).size).toBe(plan.parties.length)
  expect(fileName(plan, { kind: 'board' }, word, false)).toBe('De Linde 2029-2040 samen bestuur.docx')
  expect(fileName(plan, { kind: 'whole' }, { extension: 'pdf', suffix: 'Kaarten' }, false)).toBe(
    'De Linde 2029-2040 samen kaarten.pdf',
  )
})

test('[O320] a name without a letter that can be kept still gives a file', () => {
  const parties = plan.parties.map((party) => ({ ...party, name: '???' }))
  const odd: Plan = { ...emptyPlan, parties, workshop: { ...emptyPlan.workshop, title: ' // ' } }
  expect(fileName(odd, { kind: 'party', party: parties[0]?.id ?? '' }, word, false)).toMatch(/^\S.* partij\.docx$/)
})
