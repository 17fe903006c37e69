// Several plan files side by side. At no table, and without a server: what is read here stays in this tab.

import { plansText } from '../copy/nlPlans.ts'
import { PlansTogether } from '../plansTogether/PlansTogether.tsx'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './PlansScreen.module.css'

export function PlansScreen() {
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <a className={styles.brand} href="/">
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </a>
        <button type="button" className={`btn quiet ${styles.print}`} onClick={() => window.print()}>
          <Icon name="file" />
          {plansText.print}
        </button>
      </header>
      <main className={styles.main}>
        <h1>{plansText.title}</h1>
        <p className={styles.lead}>{plansText.lead}</p>
        <PlansTogether />
      </main>
    </div>
  )
}
