// What abbreviations mean, who pays when one is a law or a way to get care, and where that is from.

import { Dialog, Popover } from 'react-aria-components'
import styles from './Abbreviation.module.css'
import { findTerm } from './findTerm.ts'
import { LookedUp } from './LookedUp.tsx'
import type { MeaningProps } from './meaning.ts'

export function Meaning({ shorts, label, trigger, isOpen, onOpenChange }: MeaningProps) {
  const terms = shorts.flatMap((short) => findTerm(short) ?? [])
  if (terms.length === 0) return null
  return (
    <Popover
      className={styles.popover ?? ''}
      placement="bottom"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      // A press on the button itself closes it there.
      shouldCloseOnInteractOutside={(element) => !trigger.current?.contains(element)}
    >
      <Dialog className={styles.meaning ?? ''} aria-label={label}>
        {terms.map((term) => (
          <LookedUp key={term} term={term} />
        ))}
      </Dialog>
    </Popover>
  )
}
