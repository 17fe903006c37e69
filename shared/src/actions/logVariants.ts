// What to log about variants side by side.

import type { Said } from './logChanges.ts'
import type { VariantAction } from './variantAction.ts'

/** One knob by its setting, several by how many. */
export function variantSaid(action: VariantAction): Said | null {
  if (action.type === 'replay.start') return null
  if (action.type === 'compare.set') return { to: action.moments.length }
  if (action.type === 'variant.take') return { to: action.knobs.length }
  const [first, second] = action.picks
  if (!first || second) return { label: action.label, to: action.picks.length }
  return { subject: String(first.knob), label: action.label, to: first.setting }
}
