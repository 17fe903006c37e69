// The dial of a knob to try, with a button on either side and what it says now.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { tryOutText } from '../../copy/nlTryOut.ts'
import { HeroDial } from '../../pieces/HeroDial.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './TryOut.module.css'
import type { TryDialState } from './useTryDial.ts'

export function TryDial({ dial }: { readonly dial: TryDialState }) {
  const { name, position, shown, baseline, words, handlers } = dial
  return (
    <>
      <span
        className={styles.dial}
        role="slider"
        tabIndex={0}
        aria-label={tryOutText.dial(name)}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={shown}
        aria-valuetext={tryOutText.value(words, settingWords[baseline])}
        {...handlers}
      >
        <HeroDial position={position} shown={shown} baseline={baseline} className={styles.face} />
      </span>
      <div className={styles.steps}>
        <button type="button" className={styles.step} aria-label={tryOutText.shut} onClick={dial.shut}>
          <Icon name="minus" />
        </button>
        <p>
          <b>{capital(words)}</b>
          <span>{name}</span>
        </p>
        <button type="button" className={styles.step} aria-label={tryOutText.open} onClick={dial.open}>
          <Icon name="plus" />
        </button>
      </div>
    </>
  )
}
