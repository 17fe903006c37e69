// The shared picture of the future in words. The table finishes a sentence; what was written as a sentence of its own stays that.

import { oneLine } from '../../base/text.ts'
import type { Plan } from '../../plan/plan.ts'

export const visionTitle = 'Toekomstbeeld'

type WithVision = Pick<Plan, 'vision' | 'workshop'>

/** 'In 2032 is De Waterlelie een plek waar' */
export function visionOpener({ workshop: { title, place, lastYear } }: Pick<Plan, 'workshop'>): string {
  // What comes after a comma says more about the project than its name.
  const name = title.split(',')[0]?.trim() || place.trim() || 'dit'
  return `In ${lastYear} is ${name} een plek waar`
}

/** Begun with a small letter, and so written after the opener. */
export function finishesOpener(vision: string): boolean {
  return /^\p{Ll}/u.test(vision.trim())
}

/** On one line where the name and the years of the project are in sight: 'Een plek waar buren elkaar kennen'; '' for none. */
export function visionShort({ vision }: Pick<Plan, 'vision'>): string {
  const words = oneLine(vision)
  return finishesOpener(words) ? `Een plek waar ${words}` : words
}

/** As it can be read without the opener in sight; '' for none. */
export function visionWords(plan: WithVision): string {
  const vision = plan.vision.trim()
  return finishesOpener(vision) ? `${visionOpener(plan)} ${vision}` : vision
}
