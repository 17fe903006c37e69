// What is done with variants side by side. Apart from action.ts: nobody needs it before they do something.

import type { Action, ActionOf } from './action.ts'

export type VariantAction = ActionOf<'compare.set' | 'variant.pick' | 'variant.take' | 'replay.start'>

export function isVariantAction(action: Action): action is VariantAction {
  return /^(compare|variant|replay)\./.test(action.type)
}
