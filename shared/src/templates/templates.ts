// What a new workshop can start from: an empty table or one of the three cases of the model, each a plan file. A
// template is a whole plan. Its years move along with the first year; ids are the same in every workshop.

import { DEFAULT_FIRST_YEAR } from '../nouns/workshop.ts'
import type { Plan } from '../plan/plan.ts'
import caseA from './case-a.json' with { type: 'json' }
import caseB from './case-b.json' with { type: 'json' }
import caseC from './case-c.json' with { type: 'json' }
import { emptyTemplate } from './empty.ts'
import { planInFile } from './planInFile.ts'

export const templateIds = ['leeg', 'casus-a', 'casus-b', 'casus-c'] as const
export type TemplateId = (typeof templateIds)[number]

const files = { 'casus-a': caseA, 'casus-b': caseB, 'casus-c': caseC }

export function isTemplateId(value: unknown): value is TemplateId {
  return templateIds.includes(value as TemplateId)
}

export function planFromTemplate(id: TemplateId, title: string, firstYear: number = DEFAULT_FIRST_YEAR): Plan {
  if (id === 'leeg') return emptyTemplate(title, firstYear)
  const plan = planInFile(files[id], firstYear)
  return { ...plan, workshop: { ...plan.workshop, title } }
}
