// Why a knob stays shut, in the words of the table.

import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useTextNews } from '../../talk/notes/useTextNews.ts'
import { CommitField } from '../../ui/CommitField.tsx'
import { Heard } from '../../ui/Heard.tsx'

export function KnobReason({ state: { number, reason } }: { readonly state: KnobState }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: number })
  const { said, keep } = useTextNews({
    name: `reason.${number}`,
    what: sheetText.called.reason,
    read: ({ knobs }) => knobs[number - 1]?.reason ?? '',
  })
  return (
    <>
      <CommitField
        label={sheetText.reason}
        value={reason}
        maxLength={planLimits.reasonLength}
        readOnly={!mayWrite}
        onCommit={(next) => {
          if (dispatch({ type: 'knob.reason', knob: number, reason: next }).ok) keep()
        }}
      />
      <Heard>{said}</Heard>
    </>
  )
}
