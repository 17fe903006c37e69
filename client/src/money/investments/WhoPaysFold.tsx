// In the form of an investment: who pays what under the Wmo, the Wlz and the Zvw. Fetched when it is opened.

import { useState } from 'react'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { part } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import styles from './InvestmentDialog.module.css'

const fetchWhoPays = part(() => import('../../pieces/words/WhoPays.tsx'))

export function WhoPaysFold() {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary>{moneyText.whoPays}</summary>
      <div>
        {wasOpened && (
          <Fetched fetchPart={fetchWhoPays}>{({ WhoPays }) => <WhoPays label={moneyText.whoPays} />}</Fetched>
        )}
      </div>
    </details>
  )
}
