// What the parties said of an agreement, a mark each: filled agrees, a ring agrees with a reservation, a bar objects, dotted was
// not heard.

import type { Standing } from '@draaitafel/shared/plan/agreement.ts'
import { saidWords } from '../kit/saidWords.ts'
import styles from './SaidDots.module.css'

export function SaidDots({ standing }: { readonly standing: Standing }) {
  const { said, silent } = standing
  const marks = [...said.map(({ id, stance }) => [id, stance] as const), ...silent.map((id) => [id, 'silent'] as const)]
  return (
    <span role="img" aria-label={saidWords(standing)} className={styles.dots}>
      {marks.map(([id, mark]) => (
        <i key={id} data-mark={mark} />
      ))}
    </span>
  )
}
