// A large screen of one of the tables goes along when its group does: to the large screen of the whole group, where what the tables
// made lies side by side. One that was opened at a table that is back already came to look, and stays. Fetched with the first
// sub-table.

import type { PartOf } from '@draaitafel/shared/plan/tables.ts'
import { useEffect, useRef, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { projectorAddress } from '../address/route.ts'
import { tablesText } from '../copy/nlTables.ts'
import { askAccess } from '../http/api.ts'
import { useConnection, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './MomentBand.module.css'

export function WallHome({ partOf: { workshop, state } }: { readonly partOf: PartOf }) {
  const { role } = useWorkshop()
  const { go } = useNavigation()
  const cameWhenOpen = useRef(state === 'open')
  const hasLine = useConnection(({ offlineSince }) => offlineSince === null)
  const [mayNot, setMayNot] = useState(false)
  useEffect(() => {
    if (state !== 'terug' || !cameWhenOpen.current || !hasLine) return
    let here = true
    // Who leads a table may be a participant at home.
    void askAccess(workshop, role === 'facilitator' ? undefined : role).then((access) => {
      if (!here) return
      if (access.ok) go(projectorAddress(workshop, access.value.role))
      // Opened with the code of the table alone. Without an answer it is asked when there is a line again.
      else if (access.problem.status !== 0) setMayNot(true)
    })
    return () => {
      here = false
    }
  }, [state, workshop, role, hasLine, go])
  return (
    <div role="status" className={styles.place}>
      {mayNot && <p className={styles.band}>{tablesText.apart.backElsewhere}</p>}
    </div>
  )
}
