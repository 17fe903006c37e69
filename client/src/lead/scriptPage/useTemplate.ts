// Putting a template on the table: its steps and what comes beside them in one undo step, and what only facilitators read.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { ScriptTemplate } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { readyScript } from '@draaitafel/shared/nouns/step.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { type Applied, applied, stayingBeside } from './templates.ts'
import type { Cues } from './useCues.ts'

const words = scriptText.template

/** `template` null: the ready script. False when it was refused; then that was said. */
export function useTemplate(cues: Cues): (template: ScriptTemplate | null) => boolean {
  const { dispatch, planStore, undo, view, cueChanges } = useWorkshop()
  return (template) => {
    const { plan } = planStore.getState()
    const change = template && applied(template, plan, newId)
    const done = dispatch(change ? setBy(change) : { type: 'script.set', steps: readyBeside(plan) })
    if (!done.ok) return false
    const before = (change?.cues ?? []).map(({ step }) => ({ step, text: cues.all?.get(step) ?? '' }))
    const after = change?.cues ?? []
    cues.put(after)
    cueChanges.note({ action: done.value, before, after })
    view.say('done', words.used(template?.name ?? words.ready), {
      label: scriptText.add.undo,
      back: () => undo(),
    })
    return true
  }
}

function setBy({ steps, also }: Applied) {
  const brings = also.parties.length > 0 || also.needs.length > 0 || also.vision !== ''
  return { type: 'script.set', steps, ...(brings && { also }) } as const
}

/** No steps of its own is the ready script; unless the running step has to stay. */
function readyBeside(plan: Parameters<typeof stayingBeside>[1]) {
  const kept = stayingBeside(readyScript, plan)
  return kept ? [kept, ...readyScript] : []
}
