// Several plan files side by side. At no table, and without a server: what is read here stays in this tab. What reads them shares
// much with a table, and comes after this.

import { firstText } from '../copy/nlFirst.ts'
import { plansText } from '../copy/nlPlans.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { Icon } from '../ui/Icon.tsx'
import { PageFrame } from './PageFrame.tsx'
import styles from './PlansScreen.module.css'

const fetchTogether = part(() => import('../plansTogether/PlansTogether.tsx'))

export function PlansScreen() {
  return (
    <PageFrame
      beside={
        <button type="button" className={`btn quiet ${styles.print}`} onClick={() => window.print()}>
          <Icon name="file" />
          {plansText.print}
        </button>
      }
    >
      <main className={styles.main}>
        <h1>{plansText.title}</h1>
        <p className={styles.lead}>{plansText.lead}</p>
        <Together />
      </main>
    </PageFrame>
  )
}

function Together() {
  const { state, again } = usePart(fetchTogether)
  if (state.kind === 'here') return <state.part.PlansTogether />
  if (state.kind !== 'missing') return <p role="status">{firstText.loading}</p>
  const isOffline = state.why === 'noLine'
  return (
    <div role="alert">
      <p>{firstText.parts[state.why].detail}</p>
      <button type="button" className="btn primary" onClick={isOffline ? again : () => window.location.reload()}>
        {isOffline ? firstText.messages.again : firstText.broken.reload}
      </button>
    </div>
  )
}
