// Says through whose eyes this screen looks, for as long as it does, with the way back.

import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
import styles from './Lens.module.css'
import { useLens } from './useLens.ts'

export function LensBar() {
  const { view } = useWorkshop()
  const party = useLens()
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {party && (
        <p className={styles.bar}>
          <PartyToken kind={party.kind} empty={!party.atTable} />
          <span>{text.lens.looking(party.name)}</span>
          <button type="button" className="btn" onClick={() => view.setState({ lens: null })}>
            {text.lens.stop}
          </button>
        </p>
      )}
    </div>
  )
}
