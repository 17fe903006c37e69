// Harvest: what the group made comes first, then what each party does and what was agreed; what is still missing is
// one small line. Once decided on, that is the headline.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
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
import { AgreedColumn } from './AgreedColumn.tsx'
import { useEmptyTimes } from './EmptyTimes.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import styles from './HarvestPicture.module.css'
import { useAdopted } from './useAdopted.ts'
import { useMade } from './useMade.ts'

export function Picture() {
  const adopted = useAdopted()
  const vision = usePlan(visionWords)
  return (
    <div className={`${shared.field} ${styles.harvest}`}>
      <div>
        <h1 className={styles.title} data-adopted={adopted !== null || undefined}>
          {adopted && <Icon name="check" />}
          {adopted ? adoptText.stands : workText.made}
        </h1>
        {adopted && <p className={shared.body}>{adoptText.at(adopted.day, adopted.time)}</p>}
        {vision && <p className={`${styles.vision} ${shared.clamp}`}>{vision}</p>}
        <Figures />
      </div>
      <div className={styles.columns}>
        <FirstSteps />
        <AgreedColumn />
      </div>
      <footer className={styles.foot}>
        <StillMissing />
        <p>
          <b>{dialogText.projector.takeHome}.</b> <span>{dialogText.projector.takeHomeHow}</span>
        </p>
      </footer>
    </div>
  )
}

function Figures() {
  const { changed, promisedCents, neededCents, hours, lastYear } = useMade()
  return (
    <p className={styles.figures}>
      <span>
        <b>{changed}</b> {workText.knobsChanged(changed)}
      </span>
      <span>
        <b>{formatEuro(promisedCents)}</b> {workText.promised(neededCents, lastYear)}
      </span>
      {hours !== null && (
        <span>
          <b>{hours}</b> {workText.hoursMade}
        </span>
      )}
    </p>
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
