// When the facilitator goes on, this screen follows: the half of the board that the task is about is enlarged.
// Returns the sentence about it. Nothing that someone opened themselves is closed.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { placeOf } from '@draaitafel/shared/nouns/numbering.ts'
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { inBetween, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { useDialHeld } from '../../pieces/gather/useDialHeld.ts'
import { isUntouched } from '../../pieces/isUntouched.ts'
import { useTaskKey, useTaskNow } from '../../pieces/useTaskNow.ts'
import type { MoneyView, ViewState } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/**
 * `money`: as what the present task shows the money; 'board' if it is not about that. Empty until something begins while
 * this screen is at the table.
 */
export function useFollowStep(money: MoneyView): string {
  const { view, tell, planStore } = useWorkshop()
  const key = useTaskKey()
  const task = useTaskNow()
  const seen = useRef<string | null | undefined>(undefined)
  const [sentence, setSentence] = useState('')
  const atLetGo = useRef(() => {})
  const isDialHeld = useDialHeld(() => atLetGo.current())
  useEffect(() => {
    const before = seen.current
    seen.current = key
    if (before === key) return
    const makeRoom = () => {
      atLetGo.current = () => {}
      view.setState(roomFor(key, money, planStore.getState().plan, view.getState()))
    }
    // The board keeps its form until a dial that someone is turning is let go.
    if (isDialHeld()) atLetGo.current = makeRoom
    else makeRoom()
    if (before === undefined) return view.setState(({ justIn }) => ({ joinedAt: justIn ? key : null }))
    if (task === null) return
    tell({ ready: null })
    setSentence(sentenceOf(planStore.getState().plan))
  }, [key, task, money, view, tell, planStore, isDialHeld])
  return sentence
}

/** Someone with a card in hand looks for a place on the board: the folded task then says that there is a new one. */
function roomFor(
  key: string | null,
  money: MoneyView,
  plan: Plan,
  { hand, panel }: ViewState,
): Pick<ViewState, 'panel' | 'money'> & Partial<Pick<ViewState, 'dock'>> {
  // Once people have begun, being welcomed is not what they are there for.
  if (key === null) return { panel: isUntouched(plan) ? panel : 'folded', money: 'board' }
  if (money !== 'board') return hand ? { panel, dock: 'open', money: 'board' } : { panel: 'open', dock: 'open', money }
  return hand ? { panel, money } : { panel: 'open', dock: 'folded', money }
}

function sentenceOf(plan: Plan): string {
  const said = saidNow(plan)
  const step = stepNow(plan)
  if (!said) return ''
  const where = step && !inBetween(plan) ? text.script.where(placeOf(scriptOf(plan), step)) : taskText.between
  return text.script.nowAt(where, said.name, said.what)
}
