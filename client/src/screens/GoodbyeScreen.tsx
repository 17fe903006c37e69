// After leaving the table: the way back, even while the door is closed, and forgetting it on a shared device.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { entry } from '../copy/nlEntry.ts'
import { ForgetTable } from '../entry/ForgetTable.tsx'
import { findVisit } from '../store/visits.ts'
import styles from './MessageScreen.module.css'
import { MessageScreen } from './MessageScreen.tsx'

export function GoodbyeScreen({ workshop, role }: { readonly workshop: string; readonly role: Role }) {
  const { go } = useNavigation()
  const [visit] = useState(() => findVisit({ workshop, role }))
  const [asks, setAsks] = useState(false)
  const words = entry.goodbye
  return (
    <MessageScreen
      title={words.title}
      detail={words.detail(visit?.title ?? '')}
      action={
        <button type="button" className="btn primary" onClick={() => go(tableAddress(workshop, role))}>
          {words.back}
        </button>
      }
    >
      <p className={styles.small}>{words.backHint}</p>
      {visit && (
        <div className={asks ? styles.aside : undefined}>
          {asks ? (
            <ForgetTable visit={visit} onKeep={() => setAsks(false)} onForgotten={() => go('/', 'replace')} />
          ) : (
            <p className={styles.small}>
              {words.shared}{' '}
              <button type="button" className="btn quiet" onClick={() => setAsks(true)}>
                {entry.remembered.doForget}
              </button>
            </p>
          )}
        </div>
      )}
    </MessageScreen>
  )
}
