// What I did where the screen shows it and a screen reader would say nothing: something added, a step undone or done again, more time
// on the clock. Once, and not where a notice says it already.

import { undoName } from '@draaitafel/shared/copy/nl/actions.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { type StepNow, secondsLeft, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { tableNow } from '../../store/connectionStore.ts'
import type { OpenedWorkshop } from '../../store/openedWorkshop.ts'
import type { UndoState } from '../../store/writing.ts'
import type { News } from './news.ts'

type Table = Pick<OpenedWorkshop, 'planStore' | 'undoStore' | 'connectionStore' | 'view'>

/** Returns how to stop. */
export function watchOwn(table: Table, tell: (news: News) => void): () => void {
  const { planStore, undoStore, connectionStore, view } = table
  const stopSteps = undoStore.subscribe((now, was) => {
    const { plan } = planStore.getState()
    const step = stepOf(now, was)
    const sentence = step
      ? aroundText.announce.own[step.how](undoName(step.action, plan))
      : keptSentence(now, was, plan)
    if (sentence === null) return
    const seen = view.getState().notice?.id
    // Whoever adds says so, if at all, at once after it.
    queueMicrotask(() => {
      if (step?.how === 'done' && view.getState().notice?.id !== seen) return
      tell({ about: 'own', sentence })
    })
  })
  const stopPlan = planStore.subscribe(({ plan, lastBy }, before) => {
    if (lastBy !== 'me' || !isLonger(before.plan.now, plan.now)) return
    const minutes = Math.round(secondsLeft(plan.now, tableNow(connectionStore.getState())) / 60)
    tell({ about: 'clock', sentence: aroundText.announce.own.longer(minutes) })
  })
  return () => {
    stopSteps()
    stopPlan()
  }
}

function stepOf(now: UndoState, was: UndoState) {
  if (now.redo && now.redo === was.undo) return { how: 'undone', action: now.redo } as const
  if (now.undo && now.undo === was.redo) return { how: 'redone', action: now.undo } as const
  const isNew = now.undo !== was.undo && now.redo === null
  return isNew && now.undo?.type.endsWith('.add') ? ({ how: 'done', action: now.undo } as const) : null
}

/** What the button or the form that it came from does not say itself: nothing, or it went away with its task. */
function keptSentence({ undo, redo }: UndoState, was: UndoState, plan: Plan): string | null {
  if (!undo || undo === was.undo || redo !== null) return null
  const { own } = aroundText.announce
  if (undo.type === 'consent.give' && undo.stance !== null && undo.reason.trim() !== '') {
    return own.keptWithReason(stanceWords[undo.stance])
  }
  // In its task the last answer is in sight, and said.
  return undo.type === 'question.answer' && undo.state !== null && taskNow(plan) !== 'questions' ? own.keptAnswer : null
}

function isLonger(before: StepNow | null, now: StepNow | null): now is StepNow {
  if (!before || !now || before.step !== now.step || before.task !== now.task) return false
  if (before.endsAt === null || now.endsAt === null)
    return before.endsAt === now.endsAt && now.leftSeconds > before.leftSeconds
  return Date.parse(now.endsAt) > Date.parse(before.endsAt)
}
