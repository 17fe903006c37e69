// Who is at the table, as a list: for more parties than have a place round it. Empty chairs are in outline.

import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import shared from '../../projector/Picture.module.css'
import { peopleByParty, presenceWords } from '../../projector/peopleByParty.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './AtTable.module.css'

const MANY = 6

export function AtTable() {
  const parties = usePlan((plan) => plan.parties)
  const people = useOthersHere()
  const here = useMemo(() => peopleByParty(parties, people), [parties, people])
  if (here.length === 0) return <p className={shared.empty}>{dialogText.projector.noParties}</p>
  return (
    <ul
      className={styles.parties}
      aria-label={dialogText.projector.atTable}
      data-many={here.length > MANY || undefined}
    >
      {here.map((one) => (
        <li key={one.party.id} data-empty={(!one.party.atTable && one.count === 0) || undefined}>
          <PartyToken kind={one.party.kind} empty={!one.party.atTable && one.count === 0} />
          <b className={shared.line}>{one.party.name}</b>
          <span>{presenceWords(one)}</span>
        </li>
      ))}
    </ul>
  )
}
