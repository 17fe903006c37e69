// The shared picture of the future in words. The table finishes a sentence; what was written as a sentence of its own stays that.

import type { Plan } from '../../plan/plan.ts'

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

/** As it can be read without the opener in sight; '' for none. */
export function visionWords(plan: WithVision): string {
  const vision = plan.vision.trim()
  return finishesOpener(vision) ? `${visionOpener(plan)} ${vision}` : vision
}
