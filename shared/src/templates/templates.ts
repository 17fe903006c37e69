// What a new workshop can start from: an empty table or one of the three cases of the model.
// A template is a whole plan. Years move along with the first year; ids are the same in every workshop.

import { assertNever } from '../base/assertNever.ts'
import { DEFAULT_FIRST_YEAR, type Plan } from '../plan/plan.ts'
import { caseATemplate } from './caseA.ts'
import { caseBTemplate } from './caseB.ts'
import { caseCTemplate } from './caseC.ts'
import { emptyTemplate } from './empty.ts'

export const templateIds = ['leeg', 'casus-a', 'casus-b', 'casus-c'] as const
export type TemplateId = (typeof templateIds)[number]

export function isTemplateId(value: unknown): value is TemplateId {
  return templateIds.includes(value as TemplateId)
}

export function planFromTemplate(id: TemplateId, title: string, firstYear: number = DEFAULT_FIRST_YEAR): Plan {
  switch (id) {
    case 'leeg':
      return emptyTemplate(title, firstYear)
    case 'casus-a':
      return caseATemplate(title, firstYear)
    case 'casus-b':
      return caseBTemplate(title, firstYear)
    case 'casus-c':
      return caseCTemplate(title, firstYear)
    default:
      return assertNever(id)
  }
}
