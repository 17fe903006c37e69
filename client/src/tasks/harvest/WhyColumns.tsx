// Why, on the large screen: in place of who does what while the facilitator has a knob in hand, which stands out then.

import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { knobInAWord } from '../../copy/nlKnobInAWord.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { useFitting } from '../../ui/useFitting.ts'
import { FromTo } from '../kit/MadeDials.tsx'
import { useDecisions } from './Decisions.tsx'
import styles from './HarvestPicture.module.css'
import { linesFor } from './linesFor.ts'

/** Of two lines each, in two columns. */
const ROWS = 5

export function WhyColumns({ current }: { readonly current: KnobNumber }) {
  const { said } = useDecisions()
  const { row, fitting } = useFitting<HTMLUListElement>(said.length)
  return (
    <section className={shared.column}>
      <h2 className={styles.head}>{said.length === 0 ? workText.whyNone : workText.whySo}</h2>
      <ul ref={row} className={`fits ${styles.list} ${styles.whys}`}>
        {said.map(({ knob, because }) => (
          <li
            key={knob.number}
            data-group={knobFacts(knob.number).group}
            aria-current={knob.number === current || undefined}
          >
            <p className={shared.clamp} style={linesFor(Math.ceil(said.length / 2), ROWS)}>
              <b>
                {knobInAWord[knob.number]}, <FromTo knob={knob} />.
              </b>{' '}
              {dialogText.projector.because} {because}
            </p>
          </li>
        ))}
        <li data-rest className={styles.more}>
          {dialogText.projector.andMore(said.length - fitting)}
        </li>
      </ul>
    </section>
  )
}
