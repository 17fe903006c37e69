// What is locked, and for a facilitator locking and unlocking it. The server holds the locks; a screen asks for all of them
// as they should be.

import { knobLockOf, partyLockOf } from '@draaitafel/shared/actions/checkLocks.ts'
import type { Allowance } from '@draaitafel/shared/base/allowance.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { KnobLock, Locks, PartyLock } from '@draaitafel/shared/protocol/locks.ts'
import { failureSentence } from '../../copy/nl.ts'
import { setLocks } from '../../http/api.ts'
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
  const { id, seat, view, connectionStore } = useWorkshop()
  const by = seat.name
  const change = (make: (locks: Locks) => Locks) =>
    void setLocks(id, make(connectionStore.getState().locks)).then((answer) => {
      if (!answer.ok) view.say('problem', failureSentence(answer.problem))
    })
  const without = ({ knobs }: Locks, knob: KnobNumber) => knobs.filter((lock) => lock.knob !== knob)
  const withoutParty = ({ parties }: Locks, party: string) => parties.filter((lock) => lock.party !== party)
  return {
    lockKnob: (knob, why) => change((locks) => ({ ...locks, knobs: [...without(locks, knob), { knob, by, why }] })),
    unlockKnob: (knob) => change((locks) => ({ ...locks, knobs: without(locks, knob) })),
    lockParty: (party, why) =>
      change((locks) => ({ ...locks, parties: [...withoutParty(locks, party), { party, by, why }] })),
    unlockParty: (party) => change((locks) => ({ ...locks, parties: withoutParty(locks, party) })),
    allow: (allowed) => {
      if (connectionStore.getState().locks.allowed !== allowed) change((locks) => ({ ...locks, allowed }))
    },
  }
}
