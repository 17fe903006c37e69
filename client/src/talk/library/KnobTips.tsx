// On the sheet of a knob, folded: what the documents advise there. Their words are fetched when someone opens the fold.

import { cityConcept } from '@draaitafel/shared/library/cityConcept.ts'
import { tipsAt } from '@draaitafel/shared/library/tips.ts'
import { careChallenge } from '@draaitafel/shared/library/whoCares.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { ReactNode } from 'react'
import { sheetText } from '../../copy/nlSheet.ts'
import { lonePart } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import { Fold } from '../../ui/Fold.tsx'

const fetchWords = lonePart(() => import('./TipWords.tsx'))
const fetchConcept = lonePart(() => import('./CityConcept.tsx'))

export function KnobTips({ number }: { readonly number: KnobNumber }): ReactNode {
  const count = tipsAt(number).length
  return (
    <>
      {count > 0 && (
        <Fold label={sheetText.tips(count)}>
          <Fetched fetchPart={fetchWords}>{({ Tips }) => <Tips number={number} />}</Fetched>
        </Fold>
      )}
      {number === cityConcept.knob && (
        <Fold label={sheetText.cityConcept.fold}>
          <Fetched fetchPart={fetchConcept}>{({ CityConcept }) => <CityConcept />}</Fetched>
        </Fold>
      )}
      {number === careChallenge.knob && (
        <Fold label={sheetText.noPlaceYet}>
          <Fetched fetchPart={fetchWords}>{({ CareChallenge }) => <CareChallenge />}</Fetched>
        </Fold>
      )}
    </>
  )
}
