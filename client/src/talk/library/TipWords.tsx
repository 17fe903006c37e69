// What is in the folds at a knob: tips of practice, and a way to give out land for a municipality without a place yet.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { tipCopy } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { careChallengeName, careChallengeSentence } from '@draaitafel/shared/copy/nl/library/whoCares.ts'
import type { Citation } from '@draaitafel/shared/library/citation.ts'
import { tipsAt, tipsCitation } from '@draaitafel/shared/library/tips.ts'
import { careChallenge } from '@draaitafel/shared/library/whoCares.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import styles from './KnobTips.module.css'

export function Tips({ number }: { readonly number: KnobNumber }) {
  return (
    <>
      <ul className={styles.words}>
        {tipsAt(number).map((id) => (
          <li key={id}>
            <Said name={tipCopy[id].name} meaning={tipCopy[id].meaning} />
          </li>
        ))}
      </ul>
      <From citation={tipsCitation} also={sheetText.tipsOurs} />
    </>
  )
}

export function CareChallenge() {
  return (
    <>
      <p className={styles.words}>
        <Said name={careChallengeName} meaning={careChallengeSentence} />
      </p>
      <From citation={careChallenge.citation} also={sheetText.challengeOurs} />
    </>
  )
}

function Said({ name, meaning }: { readonly name: string; readonly meaning: string }) {
  return (
    <>
      <b>{name}</b> <Explained>{meaning}</Explained>
    </>
  )
}

function From({ citation, also }: { readonly citation: Citation; readonly also?: string }) {
  return (
    <p className={styles.from}>
      {placeText.from(citationWords(citation))}
      {also && `. ${also}`}
    </p>
  )
}
