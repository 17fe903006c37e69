// What is needed now and then: parties, costs, baseline, reading a plan in, leaving, deleting.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { text } from '../../copy/nl.ts'
import { useNavigation } from '../../navigation.tsx'
import { goodbyeAddress, projectorAddress, tableAddress } from '../../route.ts'
import { forgetSeat } from '../../store/seat.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/menuEntries.ts'
import { usePause } from '../pause/usePause.ts'
import { sayMissing } from '../problems/sayMissing.ts'

type Entry =
  | 'workshop'
  | 'share'
  | 'parties'
  | 'placing'
  | 'needs'
  | 'questions'
  | 'balances'
  | 'aims'
  | 'volunteering'
  | 'missing'
  | 'lens'
  | 'script'
  | 'agreements'
  | 'parked'
  | 'moments'
  | 'log'
  | 'projector'
  | 'baseline'
  | 'pause'
  | 'import'
  | 'seat'
  | 'names'
  | 'leave'
  | 'delete'

type SectionId = 'plan' | 'table'

/** What the plan holds, and what is done with the table; in each the order in which a workshop comes to it. */
const sectionsOf: Readonly<Record<SectionId, readonly Entry[]>> = {
  plan: ['aims', 'needs', 'volunteering', 'questions', 'balances', 'agreements', 'parked', 'moments', 'log', 'missing'],
  table: [
    'workshop',
    'share',
    'parties',
    'placing',
    'script',
    'projector',
    'lens',
    'pause',
    'baseline',
    'import',
    'seat',
    'names',
    'leave',
    'delete',
  ],
}
const notFor: Readonly<Record<Role, readonly Entry[]>> = {
  facilitator: ['seat'],
  participant: ['projector', 'pause', 'baseline', 'import', 'delete'],
  viewer: ['share', 'pause', 'baseline', 'import', 'seat', 'names', 'delete'],
}

export function MoreMenu({ className }: { readonly className: string }) {
  const { view, dispatch, role, id, connectionStore } = useWorkshop()
  const { go } = useNavigation()
  const setPaused = usePause()
  const wouldLose = () => {
    const { unsaved, kept } = connectionStore.getState()
    return unsaved && !kept
  }
  const choose = (entry: string) => {
    const chosen = entry as Entry
    switch (chosen) {
      case 'parked':
        return view.setState({ dialog: { kind: 'parked', about: '' } })
      case 'baseline':
        if (dispatch({ type: 'baseline.set' }).ok) view.say('done', text.more.baselineDone)
        return
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
  // Going on is a button on the board, in sight of the facilitator.
  const isShown = (entry: Entry) => !notFor[role].includes(entry) && (entry !== 'pause' || !paused)
  const sections = (Object.keys(sectionsOf) as SectionId[]).map((section) => ({
    title: text.moreSections[section],
    entries: sectionsOf[section].filter(isShown).map((entry): MenuEntry => ({ id: entry, ...text.more[entry] })),
  }))
  return (
    <Menu
      label={text.board.more}
      className={className}
      sections={sections}
      onChoose={choose}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="more" />
    </Menu>
  )
}
