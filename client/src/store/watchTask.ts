// Another task, or a plan to practise on that comes or goes: what was pointed at belongs to what is over. Otherwise a round
// along the knobs would begin at the last one that somebody looked at, and the large screen would stay there.

import { taskKey } from '@draaitafel/shared/nouns/stepNow.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { PlanStore } from './planStore.ts'
import type { View } from './viewStore.ts'

export function watchTask(planStore: PlanStore, view: View): () => void {
  return planStore.subscribe(({ plan }, { plan: before }) => {
    const isOther = isPractice(plan) !== isPractice(before)
    if (isOther || keyOf(plan) !== keyOf(before)) view.setState({ selection: null, taskKnob: null, touch: null })
    // Turned in a plan that is not on the table.
    if (isOther) view.setState({ lastTurn: null, replay: null })
  })
}

/** From something in between everyone comes back to where they were. */
function keyOf({ now, script }: Plan): string | null {
  if (!now) return null
  const { aside: _, ...ofStep } = now
  return taskKey({ script, now: ofStep })
}

function isPractice({ practice }: Plan): boolean {
  return practice !== null
}
