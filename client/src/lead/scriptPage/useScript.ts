// The script in a facilitator's hands: each change is the whole script afterwards, and one undo step.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { type Step, scriptOf, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { useState } from 'react'
import { scriptText } from '../../copy/nlScript.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { changed, duplicated, moved } from './scriptChanges.ts'
import type { Cues } from './useCues.ts'

export interface ScriptHands {
  readonly steps: readonly Step[]
  /** Id of the step that the workshop is in; null before the first. */
  readonly running: string | null
  /** For a screen reader: what a move or a new row came to. */
  readonly said: string
  readonly change: (id: string, changes: Partial<Step>) => void
  /** `to`: an index. */
  readonly move: (id: string, to: number) => void
  readonly copy: (step: Step) => void
  readonly remove: (step: Step) => void
  readonly insert: (step: Step, at: number) => boolean
}

export function useScript(cues: Cues): ScriptHands {
  const { dispatch, view, undo } = useWorkshop()
  const script = usePlan((plan) => plan.script)
  const running = useStepNow()?.step.id ?? null
  const { allow } = useLockLead()
  const [said, setSaid] = useState('')
  const steps = scriptOf({ script })
  const set = (wanted: readonly Step[]) => wanted !== steps && dispatch({ type: 'script.set', steps: wanted }).ok

  const insert = (step: Step, at: number) => {
    const isIn = set(steps.toSpliced(at, 0, step))
    if (isIn) setSaid(scriptText.add.added(stepName(step), at + 1))
    return isIn
  }
  return {
    steps,
    running,
    said,
    change: (id, changes) => {
      if (set(changed(steps, id, changes)) && id === running && changes.allowed) allow(changes.allowed)
    },
    move: (id, to) => {
      const step = steps.find((one) => one.id === id)
      if (step && set(moved(steps, id, to))) setSaid(scriptText.row.movedTo(stepName(step), to + 1, steps.length))
    },
    copy: (step) => {
      const id = newId()
      const at = steps.findIndex((one) => one.id === step.id) + 1
      if (!set(duplicated(steps, step.id, { id, name: stepName(step), instruction: ownWords(step) }))) return
      setSaid(scriptText.add.added(stepName(step), at + 1))
      const cue = cues.all?.get(step.id)
      if (cue) cues.put([{ step: id, text: cue }])
    },
    remove: (step) => {
      if (!set(steps.filter(({ id }) => id !== step.id))) return
      view.say('done', scriptText.add.removed(stepName(step)), { label: scriptText.add.undo, back: () => undo() })
    },
    insert,
  }
}

/** With one task a step of the ready script says something of its own, which a copy has not got by itself. */
function ownWords(step: Step): string {
  return tasksOf(step).length === 1 ? stepInstruction(step) : step.instruction
}
