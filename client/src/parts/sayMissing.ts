// Something could not be loaded: says why, and whether reloading the page helps.

import { text } from '../copy/nl.ts'
import type { View } from '../store/viewStore.ts'
import { PartMissing } from './part.ts'

/** `sentence`: for when the files were there and something else went wrong. */
export function sayMissing(view: View, error: unknown, sentence: string): void {
  if (!(error instanceof PartMissing)) view.say('problem', sentence)
  else view.say('problem', text.parts[error.why].detail, error.why === 'noLine' ? undefined : 'reload')
}
