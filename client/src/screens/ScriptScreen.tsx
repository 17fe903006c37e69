// The script as a page of its own. For facilitators; others who open its address are shown the way to the table.

import type { MouseEvent } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { text } from '../copy/nl.ts'
import { scriptText } from '../copy/nlScript.ts'
import { ScriptPage } from '../lead/scriptPage/ScriptPage.tsx'
import { Part } from '../people/problems/Part.tsx'
import { BlockedBar } from '../people/saving/BlockedBar.tsx'
import { SaveChip } from '../people/saving/SaveChip.tsx'
import { UndoButtons } from '../people/undo/UndoButtons.tsx'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { handOver } from '../takeAlong/handOver.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MessageScreen } from './MessageScreen.tsx'
import styles from './ScriptScreen.module.css'

export function ScriptScreen() {
  const { role, view } = useWorkshop()
  const title = usePlan((plan) => plan.workshop.title)
  if (role !== 'facilitator') return <MessageScreen {...scriptText.notForYou} action={<ToTable look="btn primary" />} />
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <div className={styles.title}>
          <BrandMark />
          <b>{title || text.board.title}</b>
        </div>
        <UndoButtons />
        <SaveChip />
        <button type="button" className={`btn quiet ${styles.print}`} onClick={() => window.print()}>
          <Icon name="file" />
          {scriptText.print}
        </button>
        <ToTable look="btn quiet" />
      </header>
      <BlockedBar />
      <Part>
        <ScriptPage onFile={(content, name) => handOver(view, content, name)} />
      </Part>
    </div>
  )
}

function ToTable({ look }: { readonly look: string }) {
  const { id, role } = useWorkshop()
  const { go } = useNavigation()
  const address = tableAddress(id, role)
  const follow = (event: MouseEvent) => {
    // In another tab when that is asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(address)
  }
  return (
    <a className={look} href={address} onClick={follow}>
      <Icon name="back" />
      {scriptText.toTable}
    </a>
  )
}
