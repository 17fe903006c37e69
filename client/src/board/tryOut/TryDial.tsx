// The dial of a knob to try, with a button on either side and what it says now.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { tryOutText } from '../../copy/nlTryOut.ts'
import { OwnDial } from '../../pieces/OwnDial.tsx'
import styles from './TryDial.module.css'
import type { TryDialState } from './useTryDial.ts'

interface TryDialProps {
  readonly dial: TryDialState
  /** Beside knobs that are real: said before its own name and those of its buttons. */
  readonly called?: string
}

export function TryDial({ dial, called }: TryDialProps) {
  const { name, setting, baseline, turn, move } = dial
  return (
    <OwnDial
      className={styles.dial}
      name={called ? `${called}: ${name}` : tryOutText.dial(name)}
      turns={called}
      setting={setting}
      baseline={baseline}
      wordsAt={(at) => {
        const word = settingWords[at ?? baseline]
        return { value: tryOutText.value(word, settingWords[baseline]), word, under: name }
      }}
      onTurn={turn}
      onMove={move}
    />
  )
}
