// Who is missing at the table: everyone round it, an empty chair for who could not come, and who was not thought of yet.

import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { AddParty } from '../../people/parties/AddParty.tsx'
import type { PartyHere } from '../../projector/peopleByParty.ts'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { Chair } from './Chair.tsx'
import { RoundTable } from './RoundTable.tsx'
import styles from './TableTask.module.css'
import { usePartiesHere } from './usePartiesHere.ts'

/** With more chairs than this they stand in two columns, in short. */
const ROWS = 2

export function Work() {
  const here = usePartiesHere()
  const mayWrite = useMayWrite({ area: 'tafel' })
  const absent = here.filter(({ party, count }) => count === 0 || !party.atTable)
  return (
    <>
      <RoundTable here={here} />
      {absent.length > 0 ? (
        <section aria-label={peopleText.table.chairs}>
          {absent.length > ROWS && <p className={styles.ask}>{peopleText.table.chairs}</p>}
          <ul className={styles.chairs} data-many={absent.length > ROWS || undefined}>
            {absent.map((one) => (
              <li key={one.party.id}>
                <ChairSwitch here={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        here.length > 0 && <p className={styles.ask}>{peopleText.table.everyone}</p>
      )}
      {mayWrite && <AddParty short />}
    </>
  )
}

function ChairSwitch({ here: { party } }: { readonly here: PartyHere }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'tafel', parties: [party.id] })
  const isEmpty = !party.atTable
  return (
    <button
      type="button"
      className={styles.chair}
      aria-pressed={isEmpty}
      disabled={!mayWrite}
      onClick={() => dispatch({ type: 'party.change', id: party.id, changes: { atTable: isEmpty } })}
    >
      <Chair />
      <span>
        <b>{isEmpty ? peopleText.table.emptyChair(party.name) : party.name}</b>
        <small>{isEmpty ? peopleText.table.weThink : peopleText.table.nobody}</small>
      </span>
      {isEmpty && <Icon name="check" />}
    </button>
  )
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'parties' }}>{peopleText.table.all}</OpenPart>
}
