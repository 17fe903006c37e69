// On the large screen while the group works at several tables: which there are, how to come to each, who is there and how far they
// are. What they turn is theirs until they are back.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { SubTable } from '@draaitafel/shared/plan/tables.ts'
import type { TableNow } from '@draaitafel/shared/protocol/http.ts'
import { entry } from '../../copy/nlEntry.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { opensOnlyHere } from '../../lead/share/OnlyHere.tsx'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import { useTablesNow } from '../../lead/tables/useTablesNow.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './ApartPicture.module.css'

const words = tablesText.apart

export function ApartPicture() {
  const tables = usePlan((plan) => plan.tables).filter(({ state }) => state === 'open')
  const parties = usePlan((plan) => plan.parties)
  const stillHere = useOthersHere().filter(({ role }) => role === 'participant').length
  const now = useTablesNow()
  const links = [...now.values()].flatMap(({ door }) => (door ? [door.link] : []))
  return (
    <div className={`${shared.field} ${styles.apart}`}>
      <header className={styles.head}>
        <h1>{words.title(tables.length)}</h1>
        <p role="status">{stillHere > 0 ? words.stillHere(stillHere) : words.everyoneGone}</p>
      </header>
      <ul className={styles.tables} data-count={tables.length}>
        {tables.map((table) => (
          <Table key={table.id} table={table} now={now.get(table.id)} parties={parties} />
        ))}
      </ul>
      {links.length > 0 && (
        <p className={styles.how}>
          {links.some(opensOnlyHere) ? entry.onlyHere.projector : words.how(window.location.host)}
        </p>
      )}
    </div>
  )
}

interface TableProps {
  readonly table: SubTable
  /** Absent until the server has said it. */
  readonly now: TableNow | undefined
  readonly parties: readonly Party[]
}

function Table({ table: { id, label }, now, parties }: TableProps) {
  return (
    <li>
      <h2 className={styles.name}>
        <span className={styles.letter} aria-hidden="true">
          {id}
        </span>
        <b className={shared.line}>{words.table(label)}</b>
      </h2>
      {now?.door && (
        <div className={styles.door}>
          <span className={styles.qr}>
            <QrCode address={now.door.link} label={words.qrLabel(label)} />
          </span>
          <b className={styles.code}>{spaced(now.door.code)}</b>
        </div>
      )}
      {now && (
        <>
          <p className={styles.people}>
            <b>{now.people.length}</b> {words.people(now.people.length)}
          </p>
          <Tokens people={now.people} parties={parties} />
          <p className={styles.turned}>{words.turned(now.turned)}</p>
        </>
      )}
    </li>
  )
}

/** In the order of the parties; so many of each as there are people. */
function Tokens({ people, parties }: { readonly people: TableNow['people']; readonly parties: readonly Party[] }) {
  const here = parties.filter(({ id }) => people.includes(id))
  return (
    <ul className={styles.tokens} data-many={here.length > MANY || undefined}>
      {here.map(({ id, name, kind }) => {
        const count = people.filter((party) => party === id).length
        return (
          <li key={id}>
            <PartyToken kind={kind} name={words.partyHere(name, count)} />
            {count > 1 && <span aria-hidden="true">{count}</span>}
          </li>
        )
      })}
    </ul>
  )
}

const MANY = 6
