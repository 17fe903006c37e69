// On a table that was made here: the facilitator keeps the link now, or finds it later where one invites.

import { useEffect, useState } from 'react'
import { entry } from '../../copy/nlEntry.ts'
import { firstText } from '../../copy/nlFirst.ts'
import { fetchInvitation } from '../../http/api.ts'
import { findVisit, noteVisit } from '../../store/visits.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { KeepLink } from './KeepLink.tsx'

export function KeepLinkBar() {
  const { id, role } = useWorkshop()
  const [asks, setAsks] = useState(
    () => role === 'facilitator' && findVisit({ workshop: id, role })?.linkToKeep === true,
  )
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    if (!asks) return
    let here = true
    void fetchInvitation(id, role).then((answer) => {
      if (here && answer.ok) setLink(answer.value.links.facilitator ?? null)
    })
    return () => {
      here = false
    }
  }, [asks, id, role])
  const done = () => {
    noteVisit({ workshop: id, role }, { linkToKeep: false })
    setAsks(false)
  }
  return (
    <BarPlace>
      {asks && link && (
        <Bar
          look="keep"
          mark={<Icon name="lock" />}
          words={
            <>
              <b>{entry.keep.title}</b> {entry.keep.why}
            </>
          }
          closeLabel={firstText.close}
          onClose={done}
        >
          <KeepLink link={link} withCopy onKept={done} />
        </Bar>
      )}
    </BarPlace>
  )
}
