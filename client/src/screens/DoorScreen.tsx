// This URL does not let anyone in: says which link to ask for, and lets people join with the code, or in the role
// this browser already has here.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { useEffect, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { entry } from '../copy/nlEntry.ts'
import { CodeForm } from '../entry/CodeForm.tsx'
import { askAccess } from '../http/api.ts'
import { MessageScreen } from './MessageScreen.tsx'

interface DoorScreenProps {
  readonly workshop: string
  readonly reason: Exclude<keyof typeof entry.door, 'goOnAs'>
}

export function DoorScreen({ workshop, reason }: DoorScreenProps) {
  const { go } = useNavigation()
  const [role, setRole] = useState<Role | null>(null)
  useEffect(() => {
    let here = true
    void askAccess(workshop).then((answer) => here && answer.ok && setRole(answer.value.role))
    return () => {
      here = false
    }
  }, [workshop])
  return (
    <MessageScreen
      {...entry.door[reason]}
      action={
        role && (
          <button type="button" className="btn" onClick={() => go(tableAddress(workshop, role))}>
            {entry.door.goOnAs(role)}
          </button>
        )
      }
    >
      <CodeForm />
    </MessageScreen>
  )
}
