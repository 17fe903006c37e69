// While a private round is going on, beside the dial of its knob: that one chooses now, and how many did. Where the knob
// stands is not said large then, nor what runs through it: that would help to choose.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useChosenCount } from '../../talk/rounds/useChosenCount.ts'
import styles from './OpenRoundBeside.module.css'

export function OpenRoundBeside({ round }: { readonly round: Round }) {
  const { chosen, people } = useChosenCount(round)
  return (
    <section className={styles.round} aria-label={dialogText.projector.round}>
      <p>{dialogText.projector.chooseNow}</p>
      <p>{dialogText.projector.nobodySees}</p>
      <p className={styles.count}>{text.rounds.chosen(chosen, people)}</p>
    </section>
  )
}
