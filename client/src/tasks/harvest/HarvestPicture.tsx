// Harvest: what the group made comes first, before and after, then what each party does and what was agreed, or why; what is
// still missing is one small line. Once decided on, that is the headline.

import { outcomeAsks } from '@draaitafel/shared/copy/nl/outcome.ts'
import { visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { missingOf } from '@draaitafel/shared/derive/missing.ts'
import { useMemo } from 'react'
import { adoptText } from '../../copy/nlAdopt.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { MadeDials } from '../kit/MadeDials.tsx'
import type { PictureProps } from '../kit/task.ts'
import { AgreedColumn } from './AgreedColumn.tsx'
import { useEmptyTimes } from './EmptyTimes.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import styles from './HarvestPicture.module.css'
import { useAdopted } from './useAdopted.ts'
import { WhyColumns } from './WhyColumns.tsx'

export function Picture({ shown }: PictureProps) {
  const adopted = useAdopted()
  const vision = usePlan(visionWords)
  return (
    <div className={styles.harvest}>
      <div className={styles.made}>
        <h1 className={styles.title} data-adopted={adopted !== null || undefined}>
          {adopted && <Icon name="check" />}
          {adopted ? adoptText.stands : workText.made}
          {adopted && <span>{adoptText.at(adopted.day, adopted.time)}</span>}
        </h1>
        {vision && <p className={`${styles.vision} ${shared.clamp}`}>{vision}</p>}
        <MadeDials onWall />
      </div>
      <div className={styles.ground}>
        {shown?.kind === 'knob' ? (
          <WhyColumns current={shown.knob} />
        ) : (
          <div className={styles.columns}>
            <FirstSteps />
            <AgreedColumn />
          </div>
        )}
        <footer className={styles.foot}>
          <StillMissing />
          <p>
            <b>{dialogText.projector.takeHome}.</b> <span>{dialogText.projector.takeHomeHow}</span>
          </p>
        </footer>
      </div>
    </div>
  )
}

function StillMissing() {
  const plan = usePlan((whole) => whole)
  const count = useMemo(() => missingOf(plan, new Date().toISOString()).length, [plan])
  const [empty] = useEmptyTimes()
  return (
    <p>
      <span>{count === 0 ? dialogText.projector.nothingMissing : workText.openYet(count)}</span>{' '}
      {empty && <b>{outcomeAsks[empty]}</b>}
    </p>
  )
}
