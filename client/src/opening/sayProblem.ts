// Says why the table refused something. Its words come once the board is there.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import type { View } from '../store/viewStore.ts'

export const fetchRefusals = part(() => import('@draaitafel/shared/copy/nl/problems.ts'))

export function sayProblem(view: View, problem: Problem): void {
  fetchRefusals().then(
    ({ problemSentence }) => view.say('problem', problemSentence(problem)),
    (error: unknown) => sayMissing(view, error, text.parts.broken.detail),
  )
}
