// The code and the link of the QR, for as long as the door is open. Polled, because the door may be closed on another
// device. A viewer has no invitation to give.

import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useEffect, useState } from 'react'
import { fetchInvitation } from '../http/api.ts'
import { onInvitationChanged } from '../lead/share/invitationNews.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

const ASK_AGAIN_MS = 30_000

export interface OpenDoor {
  readonly code: string
  /** Address in the QR, if this role may know it. */
  readonly link: string | null
}

export function useInvitation(): OpenDoor | null {
  const { id, role } = useWorkshop()
  const [door, setDoor] = useState<OpenDoor | null>(null)
  useEffect(() => {
    if (!mayWrite(role)) return
    let here = true
    const ask = () =>
      void fetchInvitation(id, role).then((answer) => {
        // Without an answer nothing changes: a dropped connection closes no door.
        if (!here || !answer.ok) return
        const { doorOpen, code, links } = answer.value
        setDoor(doorOpen ? { code, link: links.participant ?? null } : null)
      })
    ask()
    const again = setInterval(ask, ASK_AGAIN_MS)
    const stop = onInvitationChanged(id, ask)
    return () => {
      here = false
      clearInterval(again)
      stop()
    }
  }, [id, role])
  return door
}
