// Cover, where it lands, or the board with its dials and cards: for this screen alone.

import { tableText } from '../../copy/nlMoneyTable.ts'
import type { MoneyView } from '../../store/viewStore.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './MoneyBoard.module.css'

const views: readonly MoneyView[] = ['cover', 'landing', 'board']

export function ViewSwitch() {
  const { view } = useWorkshop()
  const shown = useView(({ money }) => money)
  return (
    <fieldset className={styles.switch}>
      <legend className="sr">{tableText.what}</legend>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={one === shown} onClick={() => view.setState({ money: one })}>
          {tableText.views[one]}
        </button>
      ))}
    </fieldset>
  )
}
