// At the knobs where it can play, folded: hours of a resident in return for less rent. Fetched when someone opens it.

import { rentReduction } from '@draaitafel/shared/library/levers.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { lonePart } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import { Fold } from '../../ui/Fold.tsx'

const fetchForm = lonePart(() => import('./RentReductionForm.tsx'))

export function RentReduction({ number }: { readonly number: KnobNumber }) {
  if (!rentReduction.knobs.some((knob) => knob === number)) return null
  return (
    <Fold label={sheetText.rentReduction.fold}>
      <Fetched fetchPart={fetchForm}>{({ RentReductionForm }) => <RentReductionForm number={number} />}</Fetched>
    </Fold>
  )
}
