// What the group made: the ten dials, how many have a different setting, what was agreed, and what was promised.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from '../kit/Kit.module.css'

export function Made() {
  const plan = usePlan((whole) => whole)
  const { promisedCents } = useMemo(() => coverageOf(plan).total, [plan])
  const changed = plan.knobs.filter(({ setting, baseline }) => setting !== baseline).length
  const standings = standingsOf(plan)
  const objected = standings.filter(({ said }) => said.some(({ stance }) => stance === 'bezwaar')).length
  return (
    <section aria-label={taskText.made}>
      <h3>{taskText.made}</h3>
      <div className={styles.facts}>
        <ol aria-label={dialogText.projector.knobs}>
          {plan.knobs.map(({ number, setting, baseline }) => (
            <li key={number}>
              <DialFace size="s" position={setting} baseline={baseline} look="rest" />
              <span className="sr">{dialogText.projector.knobState(number, settingWords[setting])}</span>
            </li>
          ))}
        </ol>
        <dl>
          <dt>{changed}</dt>
          <dd>{taskText.knobsChanged(changed)}</dd>
          <dt>{standings.length}</dt>
          <dd>{taskText.agreed(standings.length, objected)}</dd>
          <dt>{formatEuro(promisedCents)}</dt>
          <dd>{taskText.promised(plan.workshop.lastYear)}</dd>
        </dl>
      </div>
    </section>
  )
}
