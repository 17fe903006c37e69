// What else is made ready before the day, each with how far it is: parties, costs, present settings, and people who come.

import { useNavigation } from '../../address/navigation.tsx'
import { tableAddress } from '../../address/route.ts'
import { scriptText } from '../../copy/nlScript.ts'
import type { OpenDialog } from '../../store/viewStore.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './PrepareRow.module.css'

const words = scriptText.prepare

export function PrepareRow() {
  const { id, role, view } = useWorkshop()
  const { go } = useNavigation()
  const parties = usePlan((plan) => plan.parties.length)
  const needs = usePlan((plan) => plan.needs.length)
  const isSet = usePlan((plan) => plan.knobs.some(({ baseline }) => baseline > 0))
  const here = usePeers(({ peers }) => peers.filter((peer) => peer.role === 'participant').length)
  const open = (kind: 'parties' | 'needs' | 'share' | 'import') => () =>
    view.setState({ dialog: { kind } satisfies OpenDialog })
  return (
    <section className={styles.row} aria-labelledby="prepare">
      <h2 id="prepare">{words.title}</h2>
      <ul>
        <li>
          <Entry label={words.parties.label} state={words.parties.state(parties)} onOpen={open('parties')} />
        </li>
        <li>
          <Entry label={words.needs.label} state={words.needs.state(needs)} onOpen={open('needs')} />
          <button type="button" className={styles.entry} onClick={open('import')}>
            {words.import}
          </button>
        </li>
        <li>
          <Entry
            label={words.baseline.label}
            state={words.baseline.state(isSet)}
            onOpen={() => go(tableAddress(id, role))}
          />
        </li>
        <li>
          <Entry label={words.share.label} state={words.share.state(here)} onOpen={open('share')} />
        </li>
      </ul>
    </section>
  )
}

interface EntryProps {
  readonly label: string
  readonly state: string
  readonly onOpen: () => void
}

function Entry({ label, state, onOpen }: EntryProps) {
  return (
    <button type="button" className={styles.entry} onClick={onOpen}>
      <b>{label}</b> <span>{state}</span>
    </button>
  )
}
