// The links and the code, fetched again each time they change, in this window or in another of this browser.

import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import { useEffect, useState } from 'react'
import { fetchInvitation } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { onInvitationChanged } from '../share/invitationNews.ts'

/** Null until it has been fetched. */
export function useInvitationNow(): Invitation | null {
  const { id, role } = useWorkshop()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  useEffect(() => {
    let here = true
    const ask = () =>
      void fetchInvitation(id, role).then((answer) => {
        if (here && answer.ok) setInvitation(answer.value)
      })
    ask()
    const stop = onInvitationChanged(id, ask)
    return () => {
      here = false
      stop()
    }
  }, [id, role])
  return invitation
}
