// The table as an oval with the parties round it and how many people each has. For the eye; what it shows is in its name.

import type { CSSProperties } from 'react'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { type PartyHere, presenceWords } from '../../projector/peopleByParty.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Chair } from './Chair.tsx'
import styles from './RoundTable.module.css'
import { type SeatAt, seatsAt } from './seats.ts'

/** So many fit round it; of more, the last place says how many. */
const MOST = 12
/** Up to here there is room for a name at an empty chair. */
const NAMED = 6

export function RoundTable({ here }: { readonly here: readonly PartyHere[] }) {
  const { seat } = useWorkshop()
  const shown = here.length > MOST ? here.slice(0, MOST - 1) : here
  const more = here.length - shown.length
  const seats = seatsAt(shown.length + (more > 0 ? 1 : 0))
  const people = here.reduce((sum, { count }) => sum + count, 0)
  const words = here.map((one) => peopleText.partyHere(one.party.name, presenceWords(one)))
  return (
    <div
      className={styles.table}
      role="img"
      aria-label={peopleText.atTable(words)}
      data-crowd={shown.length > NAMED || undefined}
    >
      <svg viewBox="0 0 360 196" aria-hidden="true" focusable="false">
        <ellipse cx="180" cy="98" rx="104" ry="52" />
        <ellipse cx="180" cy="98" rx="81" ry="40.5" />
        <ellipse cx="180" cy="98" rx="56" ry="28" />
      </svg>
      <p className={styles.total}>
        {peopleText.people(people)}
        <br />
        {peopleText.parties(here.filter(({ count }) => count > 0).length)}
      </p>
      {shown.map((one, at) => (
        <span
          key={one.party.id}
          className={styles.seat}
          style={placeOf(seats[at])}
          data-far={(seats[at]?.y ?? 1) < 0.5 || undefined}
        >
          <Seat here={one} isMine={one.party.id === seat.party} isNamed={shown.length <= NAMED} />
        </span>
      ))}
      {more > 0 && (
        <span className={styles.seat} style={placeOf(seats.at(-1))}>
          <b>{peopleText.more(more)}</b>
        </span>
      )}
    </div>
  )
}

interface SeatProps {
  readonly here: PartyHere
  readonly isMine: boolean
  readonly isNamed: boolean
}

function Seat({ here: { party, count }, isMine, isNamed }: SeatProps) {
  if (count === 0 && !party.atTable && isNamed) {
    return (
      <span className={styles.chair}>
        <Chair />
        <b>{party.name}</b>
      </span>
    )
  }
  return (
    <>
      <PartyToken kind={party.kind} empty={count === 0} />
      {count > 0 && <span className={styles.count}>{isMine ? mine(count - 1) : count}</span>}
    </>
  )
}

function mine(others: number): string {
  return others === 0 ? peopleText.you : peopleText.youAnd(others)
}

function placeOf(place: SeatAt | undefined): CSSProperties {
  return { '--x': place?.x ?? 0.5, '--y': place?.y ?? 0.5 } as CSSProperties
}
