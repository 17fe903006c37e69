// All ten knobs in their groups, each with the word for its setting, and how far the group is.

import { knobCopy, knobGroupCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobFacts, knobGroupIds, knobs } from '@draaitafel/shared/model/knobs.ts'
import { progressCount, progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { useFlow } from '../../board/flow/useFlow.ts'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobsPicture.module.css'

interface KnobsPictureProps {
  /** As they are today, apart from what the table wants with them; in place of a setting that nobody set, what is said of it. */
  readonly today?: (knob: KnobNumber) => { readonly count: string; readonly apart: string } | null
}

export function KnobsPicture({ today }: KnobsPictureProps) {
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
                <LargeDial key={number} number={number} isToday={today !== undefined} said={today?.(number) ?? null} />
              ))}
          </ul>
        </section>
      ))}
      <Progress />
    </div>
  )
}

interface LargeDialProps {
  readonly number: KnobNumber
  readonly isToday: boolean
  readonly said: { readonly count: string; readonly apart: string } | null
}

function LargeDial({ number, isToday, said }: LargeDialProps) {
  const { state, position, startedAt, isSet, word } = useKnob(number)
  const today = usePlan((plan) => todayOf(state, plan.workshop.use))
  const isThen = isToday && today !== null
  const isUnset = isToday && today === null
  return (
    <li>
      <span className={styles.dial}>
        <DialFace
          size="m"
          position={isThen ? today : position}
          baseline={isToday ? null : startedAt}
          look={isSet ? 'rest' : 'readonly'}
        />
      </span>
      <span className={styles.number}>
        {number}
        {!isToday && progressOf(state) === 'besloten' && (
          <>
            <Icon name="check" />
            <span className="sr">{text.knob.progress.besloten}</span>
          </>
        )}
      </span>
      <b>{isThen ? settingWords[today] : (isUnset && said?.count) || word}</b>
      {isUnset && said?.apart && <p>{said.apart}</p>}
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
