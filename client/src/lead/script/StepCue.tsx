// What only the facilitator reads in this step: beside the step in the script, and as a bar above the board.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ScriptDialog.module.css'
import { useStepCue } from './useStepCue.ts'

export function StepCue({ step }: { readonly step: string }) {
  const cue = useStepCue(step)
  if (cue === '') return null
  return (
    <p className={styles.cue}>
      <Icon name="eyeOff" />
      <span>
        <b>{lead.cue}</b> {cue}
      </span>
    </p>
  )
}

/** Can be put away until the next step. */
export function CueBar() {
  const step = useStepNow()?.step.id ?? null
  const cue = useStepCue(step)
  const [closed, setClosed] = useState<string | null>(null)
  const isShown = cue !== '' && closed !== step
  return (
    <BarPlace>
      {isShown && (
        <Bar
          look="news"
          mark={<Icon name="eyeOff" />}
          words={
            <>
              <b>{lead.cue}</b> {cue}
            </>
          }
          closeLabel={text.close}
          onClose={() => setClosed(step)}
        />
      )}
    </BarPlace>
  )
}
