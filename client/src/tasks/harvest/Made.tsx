// What the group made: the ten dials, how many have a different setting, what was agreed, and what was promised.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobWords } from '@draaitafel/shared/copy/nl/knobWords.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from '../kit/Kit.module.css'
import { useMade } from './useMade.ts'

export function Made() {
  const { knobs, changed, agreed, objected, promisedCents, neededCents, hours, lastYear } = useMade()
  return (
    <section aria-label={workText.made}>
      <h3>{workText.made}</h3>
      <div className={styles.facts}>
        <ol aria-label={dialogText.projector.knobs}>
          {knobs.map((knob) => (
            <li key={knob.number}>
              <Face knob={knob} />
              <span>
                {knob.number} {knobCopy[knob.number].shortName}
                <small>{knobWords(knob)}</small>
              </span>
            </li>
          ))}
        </ol>
        <dl>
          <dt>{changed}</dt>
          <dd>{workText.knobsChanged(changed)}</dd>
          <dt>{agreed}</dt>
          <dd>{workText.agreed(agreed, objected)}</dd>
          <dt>{formatEuro(promisedCents)}</dt>
          <dd>{workText.promised(neededCents, lastYear)}</dd>
          {hours !== null && (
            <>
              <dt>{hours}</dt>
              <dd>{workText.hoursMade}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  )
}

function Face({ knob }: { readonly knob: KnobState }) {
  const known = isSet(knob)
  return (
    <DialFace size="s" position={known ? knob.setting : null} baseline={known ? knob.baseline : null} look="rest" />
  )
}
