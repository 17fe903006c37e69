// One setting of one variant at one knob: a radio button.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './Compare.module.css'
import { settingWord, shortWord } from './useChoosing.ts'

interface PickCellProps {
  /** The same for all radio buttons of this knob. */
  readonly group: string
  readonly knob: KnobNumber
  readonly variant: Variant
  readonly setting: Setting
  readonly chosen: boolean
  readonly disabled: boolean
  /** Where no heading says which variant it is. */
  readonly showsLetter?: boolean
  readonly onPick: () => void
}

export function PickCell({ group, knob, variant, setting, chosen, disabled, showsLetter, onPick }: PickCellProps) {
  return (
    <label className={styles.cell} data-chosen={chosen || undefined} data-narrow={showsLetter || undefined}>
      <input
        type="radio"
        name={group}
        aria-label={tablesText.compare.cell(knobCopy[knob].shortName, variant.label, settingWords[setting])}
        checked={chosen}
        disabled={disabled}
        onChange={onPick}
      />
      {showsLetter && (
        <span className={styles.letter} aria-hidden="true">
          {variant.letter}
        </span>
      )}
      <span className={styles.small}>
        <DialFace size="s" position={setting} baseline={null} look="rest" />
      </span>
      <span aria-hidden="true">{showsLetter ? shortWord(setting) : settingWord(setting)}</span>
    </label>
  )
}
