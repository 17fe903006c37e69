// All ten knobs in their groups, each with the word for where it stands, and how far the table is.

import { knobCopy, knobGroupCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobFacts, knobGroupIds, knobs } from '@draaitafel/shared/model/knobs.ts'
import { progressCount } from '@draaitafel/shared/nouns/discussion.ts'
import { useFlow } from '../../board/flow/useFlow.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './KnobsPicture.module.css'

export function KnobsPicture() {
  return (
    <div className={`${shared.field} ${styles.knobs}`}>
      <h1 className="sr">{dialogText.projector.knobs}</h1>
      {knobGroupIds.map((group) => (
        <section key={group} className={styles.group} data-group={group}>
          <h2>{knobGroupCopy[group]}</h2>
          <ul>
            {knobs
              .filter(({ number }) => knobFacts(number).group === group)
              .map(({ number }) => (
                <LargeDial key={number} number={number} />
              ))}
          </ul>
        </section>
      ))}
      <Progress />
    </div>
  )
}

function LargeDial({ number }: { readonly number: KnobNumber }) {
  const { state, position, shown } = useKnob(number)
  return (
    <li>
      <span className={styles.dial}>
        <DialFace size="m" position={position} baseline={state.baseline} look="rest" />
      </span>
      <span className={styles.number}>{number}</span>
      <b>{settingWords[shown]}</b>
      <p>{knobCopy[number].shortName}</p>
    </li>
  )
}

function Progress() {
  const { all } = useFlow()
  const states = usePlan((plan) => plan.knobs)
  const { discussed, decided, total } = progressCount(states)
  return (
    <div className={styles.progress}>
      <p>
        <b>{discussed}</b> {dialogText.projector.discussed(total)}
      </p>
      <p>
        <b>{decided}</b> {dialogText.projector.decided}
      </p>
      <p className={shared.label}>{text.flow.allPaths(all)}</p>
    </div>
  )
}
