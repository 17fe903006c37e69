// The harvest as slides. Loaded only when someone asks for them.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { slidesOf } from '@draaitafel/shared/report/slides.ts'
import { odpFile } from './slides/odpFile.ts'
import { pptxFile } from './slides/pptxFile.ts'

/** `madeAt`: ISO 8601. */
export function slidesFile(plan: Plan, madeAt: string, format: 'pptx' | 'odp'): Blob {
  const deck = slidesOf(plan, madeAt)
  return format === 'pptx' ? pptxFile(deck) : odpFile(deck)
}
