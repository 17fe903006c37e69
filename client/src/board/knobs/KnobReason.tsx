// Why a knob stays shut, in the words of the table.

import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'

export function KnobReason({ state: { number, reason } }: { readonly state: KnobState }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: number })
  return (
    <CommitField
      label={sheetText.reason}
      value={reason}
      maxLength={planLimits.reasonLength}
      readOnly={!mayWrite}
      onCommit={(next) => dispatch({ type: 'knob.reason', knob: number, reason: next })}
    />
  )
}
