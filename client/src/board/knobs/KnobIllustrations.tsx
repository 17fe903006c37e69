// How others did it, with the source.

import { illustrationCopy, illustrationSource } from '@draaitafel/shared/copy/nl/illustrations.ts'
import { illustrationsOf } from '@draaitafel/shared/model/illustrations.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import styles from './KnobIllustrations.module.css'

export function KnobIllustrations({ number }: { readonly number: KnobNumber }) {
  return (
    <section className={styles.others} aria-label={sheetText.others}>
      <h3>{sheetText.others}</h3>
      <ul>
        {illustrationsOf(number).map((id) => (
          <li key={id}>
            <p>
              <Explained>{illustrationCopy[id]}</Explained>
            </p>
            <small>{illustrationSource(id)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
