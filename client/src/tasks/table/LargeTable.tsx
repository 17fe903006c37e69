// The table on the large screen, as it fills: every person puts the mark of their party at it, and the newest has a ring.

import { useEffect, useMemo, useRef, useState } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import shared from '../../projector/Picture.module.css'
import { type PartyHere, peopleByParty, presenceWords } from '../../projector/peopleByParty.ts'
import type { Peer } from '../../store/peersStore.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './LargeTable.module.css'

/** So many parties have a place with their name. */
export const PLACES = 6
/** So many marks fit beside each other; of more people one mark and their number are shown. */
const MARKS = 3

export function LargeTable() {
  const parties = usePlan((plan) => plan.parties)
  const people = useOthersHere()
  const here = useMemo(() => peopleByParty(parties, people), [parties, people])
  const newest = useNewest(people)
  const total = here.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={styles.room}>
      <svg className={styles.table} viewBox="0 0 662 374" aria-hidden="true" focusable="false">
        <ellipse cx="331" cy="187" rx="329" ry="185" />
        <ellipse cx="331" cy="187" rx="270" ry="152" />
        <ellipse cx="331" cy="187" rx="211" ry="119" />
      </svg>
      <p className={styles.total} role="status">
        <b>{total}</b> {dialogText.projector.peopleAtTable(total)}
      </p>
      <ul className={styles.parties} aria-label={dialogText.projector.atTable}>
        {here.map((one) => (
          <Place key={one.party.id} here={one} isNewest={newest === one.party.id} />
        ))}
      </ul>
    </div>
  )
}

function Place({ here, isNewest }: { readonly here: PartyHere; readonly isNewest: boolean }) {
  const { party, count } = here
  const marks = count > MARKS ? 1 : Math.max(1, count)
  return (
    <li>
      <b className={shared.line}>{party.name}</b>
      <span className={styles.marks} data-new={isNewest || undefined}>
        {Array.from({ length: marks }, (_, at) => (
          <PartyToken key={at} kind={party.kind} empty={count === 0} />
        ))}
      </span>
      <span className={count > 0 && count <= MARKS ? 'sr' : undefined}>{presenceWords(here)}</span>
    </li>
  )
}

/** The party of whoever came in last, since this screen is open. */
function useNewest(people: readonly Peer[]): string | null {
  const known = useRef<ReadonlySet<number> | null>(null)
  const [newest, setNewest] = useState<string | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Set(people.map(({ clientId }) => clientId))
    const fresh = people.find(({ clientId, party }) => before && party !== null && !before.has(clientId))
    if (fresh) setNewest(fresh.party)
  }, [people])
  return newest
}
