// On a worksheet: whether its knob is locked.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { lead } from '../../copy/nlLead.ts'
import { LockLine } from './LockLine.tsx'
import { useKnobLock, useLockLead } from './useLocks.ts'

export function KnobLockLine({ number }: { readonly number: KnobNumber }) {
  const lock = useKnobLock(number)
  const { lockKnob, unlockKnob } = useLockLead()
  return (
    <LockLine
      sentence={lock && lead.locks.knobFixed(lock)}
      lockName={lead.locks.lockKnob(number)}
      hint={lead.locks.knobHint}
      unlockName={lead.locks.unlockKnob(number)}
      onLock={(why) => lockKnob(number, why)}
      onUnlock={() => unlockKnob(number)}
    />
  )
}
