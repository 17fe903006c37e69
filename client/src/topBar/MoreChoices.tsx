// What is not a part of the workshop: the large screen, one's own name, leaving, deleting. The parts: PartsDialog.

import { useNavigation } from '../address/navigation.tsx'
import { goodbyeAddress, projectorAddress, tableAddress } from '../address/route.ts'
import { aroundText } from '../copy/nlAround.ts'
import { isFor, type MenuEntryId, menuEntries } from '../lead/parts/entries.ts'
import { usePause } from '../lead/pause/usePause.ts'
import { forgetSeat } from '../store/seat.ts'
import { useConnection, useWorkshop } from '../store/WorkshopContext.tsx'
import type { LaterChoices, MenuEntry } from '../ui/menuEntries.ts'

export const MoreChoices: LaterChoices = ({ list }) => {
  const { view, role, id, connectionStore } = useWorkshop()
  const { go } = useNavigation()
  const setPaused = usePause()
  const wouldLose = () => {
    const { unsaved, kept } = connectionStore.getState()
    return unsaved && !kept
  }
  const choose = (entry: string) => {
    const chosen = entry as MenuEntryId
    switch (chosen) {
      case 'pause':
        return setPaused(true)
      case 'projector':
        return void window.open(projectorAddress(id, role), '_blank', 'noopener')
      case 'seat':
        forgetSeat(id)
        // Not a reload: closing the menu goes back in the history, and a browser cancels a reload for that.
        return go(tableAddress(id, role), 'replace')
      case 'leave':
        return wouldLose() ? view.setState({ dialog: { kind: 'leave' } }) : go(goodbyeAddress(id, role))
      default:
        return view.setState({ dialog: { kind: chosen } })
    }
  }
  const paused = useConnection((connection) => connection.paused)
  // Continuing is a button on the board, which the facilitator can see.
  const isShown = (entry: MenuEntryId) => isFor(role, entry) && (entry !== 'pause' || !paused)
  const entries = menuEntries.filter(isShown).map((entry): MenuEntry => ({ id: entry, ...aroundText.more[entry] }))
  return list({ entries, onChoose: choose })
}
