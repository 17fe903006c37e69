// What a form of living means for a plan, as points to talk about: its size and time as an assumption, what stands in the
// way as a worry, and the obstacles to look into as questions.

import { livingForms } from '../../library/livingForms.ts'
import type { LivingFormId } from '../../model/placeIds.ts'
import type { ParkedKind } from '../../nouns/parked.ts'
import { choiceCopy } from './choices.ts'
import { livingFormCopy, livingFormSize, livingFormTime } from './library/livingForms.ts'
import { obstacleCopy } from './library/obstacles.ts'

export interface FormPoint {
  readonly kind: Exclude<ParkedKind, 'maatregel'>
  readonly text: string
}

export function formPoints(form: LivingFormId): readonly FormPoint[] {
  const { options } = choiceCopy.leefvorm
  const { size, citation, obstacles } = livingForms[form]
  const assumed = [size && livingFormSize(form), livingFormTime(form)].filter((one) => one !== null)
  return [
    ...assumed.map((one) => ({
      kind: 'aanname' as const,
      text: `${options[form]}: ${sourced(one, citation.year)} Klopt dat hier?`,
    })),
    { kind: 'zorg', text: `${options[form]}: ${sourced(livingFormCopy[form].obstacle, citation.year)}` },
    ...obstacles.map((id) => ({ kind: 'vraag' as const, text: `Speelt dit hier? ${obstacleCopy[id].name}` })),
  ]
}

/** On the parking lot a point stands alone, so its source goes along in its words. */
function sourced(words: string, year: number | null): string {
  return `${words.replace(/\.$/, '')} (Movisie en Vilans, ${year}).`
}
