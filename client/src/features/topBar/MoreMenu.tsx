// What is needed now and then: parties, costs, baseline, reading a plan in, leaving, deleting.

import { failureSentence, text } from '../../copy/nl.ts'
import { setPaused } from '../../http/api.ts'
import { useNavigation } from '../../navigation.tsx'
import { projectorAddress } from '../../route.ts'
import { forgetSeat } from '../../store/seat.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'

type Entry =
  | 'workshop'
  | 'share'
  | 'parties'
  | 'needs'
  | 'questions'
  | 'balances'
  | 'aims'
  | 'volunteering'
  | 'missing'
  | 'lens'
  | 'script'
  | 'projector'
  | 'baseline'
  | 'pause'
  | 'import'
  | 'seat'
  | 'leave'
  | 'delete'

type DialogEntry = Extract<
  Entry,
  | 'workshop'
  | 'share'
  | 'parties'
  | 'needs'
  | 'questions'
  | 'balances'
  | 'aims'
  | 'volunteering'
  | 'missing'
  | 'lens'
  | 'script'
  | 'import'
  | 'delete'
>

const forRole: Readonly<Record<'facilitator' | 'participant' | 'viewer', readonly Entry[]>> = {
  facilitator: [
    'workshop',
    'share',
    'parties',
    'needs',
    'volunteering',
    'aims',
    'questions',
    'balances',
    'missing',
    'lens',
    'script',
    'projector',
    'pause',
    'baseline',
    'import',
    'leave',
    'delete',
  ],
  participant: [
    'workshop',
    'share',
    'parties',
    'needs',
    'volunteering',
    'aims',
    'questions',
    'balances',
    'missing',
    'lens',
    'script',
    'seat',
    'leave',
  ],
  viewer: [
    'workshop',
    'parties',
    'needs',
    'volunteering',
    'aims',
    'questions',
    'balances',
    'missing',
    'lens',
    'script',
    'projector',
    'leave',
  ],
}

export function MoreMenu({ className }: { readonly className: string }) {
  const { view, dispatch, role, id } = useWorkshop()
  const { go } = useNavigation()
  const choose = (entry: string) => {
    switch (entry as Entry) {
      case 'workshop':
      case 'share':
      case 'parties':
      case 'needs':
      case 'questions':
      case 'balances':
      case 'aims':
      case 'volunteering':
      case 'missing':
      case 'lens':
      case 'script':
      case 'import':
      case 'delete':
        return view.setState({ dialog: { kind: entry as DialogEntry } })
      case 'baseline':
        if (dispatch({ type: 'baseline.set' }).ok) view.say('done', text.more.baselineDone)
        return
      case 'pause':
        return void setPaused(id, true).then((answer) => {
          if (!answer.ok) view.say('problem', failureSentence(answer.problem))
        })
      case 'projector':
        return void window.open(projectorAddress(id, role), '_blank', 'noopener')
      case 'seat':
        forgetSeat(id)
        return window.location.reload()
      case 'leave':
        return go('/')
    }
  }
  const paused = useConnection((connection) => connection.paused)
  // Going on is a button on the board, in sight of who leads.
  const now = forRole[role].filter((entry) => entry !== 'pause' || !paused)
  const entries: MenuEntry[] = now.map((entry) => ({ id: entry, ...text.more[entry] }))
  return (
    <Menu
      label={text.board.more}
      className={className}
      entries={entries}
      onChoose={choose}
      onUnavailable={() => view.say('problem', text.messages.offline.detail)}
    >
      <Icon name="more" />
    </Menu>
  )
}
