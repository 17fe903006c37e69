// Welcome while the door is open: how to come in, and the table that fills. Every person puts the mark of their party at it;
// the newest has a ring.

import { useEffect, useMemo, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { entry } from '../../copy/nlEntry.ts'
import { opensOnlyHere } from '../../lead/share/OnlyHere.tsx'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import shared from '../../projector/Picture.module.css'
import { type PartyHere, peopleByParty, presenceWords } from '../../projector/peopleByParty.ts'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import type { Peer } from '../../store/peersStore.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './WelcomePicture.module.css'

/** So many marks fit beside each other; of more people one mark and their number are shown. */
const MARKS = 3

export function WelcomePicture({ door }: { readonly door: OpenDoor }) {
  const title = usePlan((plan) => plan.workshop.title) || text.board.title
  return (
    <div className={`${shared.field} ${styles.welcome}`}>
      <div className={styles.say}>
        <p className={`${shared.line} ${styles.title}`}>{title}</p>
        <h1>
          {dialogText.projector.welcome[0]}
          <br />
          {dialogText.projector.welcome[1]}
        </h1>
        <ol className={styles.how}>
          {dialogText.projector.comeIn.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <Join door={door} />
      </div>
      <Table />
    </div>
  )
}

function Join({ door }: { readonly door: OpenDoor }) {
  return (
    <section className={styles.join} aria-label={dialogText.projector.joinTitle}>
      {door.link && (
        <span className={styles.qr}>
          <QrCode address={door.link} label={dialogText.share.qrLabel} />
        </span>
      )}
      <p>
        <span>{opensOnlyHere(door.link) ? entry.onlyHere.projector : window.location.host}</span>
        <b>{spaced(door.code)}</b>
      </p>
    </section>
  )
}

function Table() {
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
