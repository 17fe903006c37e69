// The ten dials small, in their groups, the current one lit.

import { knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobFacts, knobGroupIds } from '@draaitafel/shared/model/knobs.ts'
import { useKnob } from '../board/knobs/useKnob.ts'
import { wallText } from '../copy/nlWall.ts'
import { usePlan } from '../store/WorkshopContext.tsx'
import { DialFace } from '../ui/DialFace.tsx'
import styles from './TenDials.module.css'

export function TenDials({ current }: { readonly current: KnobNumber | null }) {
  const knobs = usePlan((plan) => plan.knobs)
  return (
    <ol className={styles.groups} aria-label={wallText.knobs}>
      {knobGroupIds.map((group) => (
        <li key={group} data-group={group}>
          <span className={styles.name}>{knobGroupCopy[group]}</span>
          <ol className={styles.dials}>
            {knobs
              .filter(({ number }) => knobFacts(number).group === group)
              .map(({ number }) => (
                <SmallDial key={number} number={number} isCurrent={number === current} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function SmallDial({ number, isCurrent }: { readonly number: KnobNumber; readonly isCurrent: boolean }) {
  const { startedAt, position, word } = useKnob(number)
  return (
    <li className={isCurrent ? styles.current : undefined} aria-current={isCurrent || undefined}>
      <span className={styles.dial}>
        <DialFace size="s" position={position} baseline={startedAt} look={isCurrent ? 'selected' : 'rest'} />
      </span>
      <span aria-hidden="true">{number}</span>
      <span className="sr">{wallText.knobState(number, word)}</span>
    </li>
  )
}
