// What is locked, and for a facilitator locking and unlocking it. The server keeps the locks; a screen requests one
// change at a time, so that two facilitators do not undo each other's.

import type { Allowance } from '@draaitafel/shared/base/allowance.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import type { KnobLock, PartyLock } from '@draaitafel/shared/protocol/locks.ts'
import { knobLockOf, partyLockOf } from '@draaitafel/shared/protocol/locks.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { changeLocks } from '../../http/api.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useKnobLock(knob: KnobNumber): KnobLock | null {
  return useConnection(({ locks }) => knobLockOf(locks, knob) ?? null)
}

export function usePartyLock(party: string): PartyLock | null {
  return useConnection(({ locks }) => partyLockOf(locks, party) ?? null)
}

export interface LockLead {
  readonly lockKnob: (knob: KnobNumber, why: string) => void
  readonly unlockKnob: (knob: KnobNumber) => void
  readonly lockParty: (party: string, why: string) => void
  readonly unlockParty: (party: string) => void
  readonly allow: (allowed: Allowance) => void
}

export function useLockLead(): LockLead {
  const { id, seat, view } = useWorkshop()
  const by = seat.name
  const change = (what: LockChange) =>
    void changeLocks(id, what).then((answer) => {
      if (!answer.ok) view.say('problem', failureSentence(answer.problem))
    })
  return {
    lockKnob: (knob, why) => change({ lock: { knob, by, why } }),
    unlockKnob: (knob) => change({ unlock: { knob } }),
    lockParty: (party, why) => change({ lock: { party, by, why } }),
    unlockParty: (party) => change({ unlock: { party } }),
    // Sent even if this screen believes that nothing would change: it may not have heard yet of a request made just
    // before.
    allow: (allowed) => change({ allowed }),
  }
}
