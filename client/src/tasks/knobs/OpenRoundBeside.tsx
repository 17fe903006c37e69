// During a private round, next to the dial of its knob: that people are choosing, and how many have. The setting is
// not shown in large type then, nor the paths: that would influence the choice.

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
