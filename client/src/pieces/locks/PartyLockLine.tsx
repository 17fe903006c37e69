// In the list of parties: whether what belongs to one of them is locked.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { lead } from '../../copy/nlLead.ts'
import { LockLine } from './LockLine.tsx'
import { useLockLead, usePartyLock } from './useLocks.ts'

export function PartyLockLine({ party: { id, name } }: { readonly party: Party }) {
  const lock = usePartyLock(id)
  const { lockParty, unlockParty } = useLockLead()
  return (
    <LockLine
      sentence={lock && lead.locks.partyFixed(lock)}
      lockName={lead.locks.lockParty(name)}
      unlockName={lead.locks.unlockParty(name)}
      onLock={(why) => lockParty(id, why)}
      onUnlock={() => unlockParty(id)}
    />
  )
}
