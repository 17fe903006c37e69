// What I take away is said, with a way to put it back for as long as that is my last step: one press too many takes
// something of everyone's.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { aroundText } from '../../copy/nlAround.ts'
import type { OpenedWorkshop } from '../../store/openedWorkshop.ts'
import { describeRemovals } from './describeRemovals.ts'

type Table = Pick<OpenedWorkshop, 'planStore' | 'undo' | 'undoStore' | 'view'>

/** Returns how to stop. */
export function watchRemovals({ planStore, undo, undoStore, view }: Table): () => void {
  /** As it was before my last change. */
  let { plan: before } = planStore.getState()
  let said: number | undefined
  const stopPlan = planStore.subscribe(({ lastBy }, last) => {
    if (lastBy === 'me') before = last.plan
  })
  const stopSteps = undoStore.subscribe((now, was) => {
    if (now.undo === was.undo) return
    const { notice } = view.getState()
    if (notice && notice.id === said) view.setState({ notice: null })
    // After an undo there is something to do again, and the step before it is not news.
    if (!now.undo || now.redo !== null || !takesAway(now.undo)) return
    const [gone] = describeRemovals(before, planStore.getState().plan)
    if (!gone) return
    view.say('done', gone.sentence, { label: aroundText.announce.gone.back, back: () => undo() })
    said = view.getState().notice?.id
  })
  return () => {
    stopPlan()
    stopSteps()
  }
}

function takesAway({ type }: Action): boolean {
  return type.endsWith('.remove')
}
