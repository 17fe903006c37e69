// @vitest-environment happy-dom

import { tipCopy } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { careChallengeName } from '@draaitafel/shared/copy/nl/library/whoCares.ts'
import { tipsAt } from '@draaitafel/shared/library/tips.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { sheetText } from '../../copy/nlSheet.ts'
import { KnobTips } from './KnobTips.tsx'

test('[C581] E-09: the sheet of a knob has its tips in a fold, with source and year; a knob without has no fold', async () => {
  for (const number of knobNumbers) {
    const user = sitDown(emptyPlan, 'viewer').show(<KnobTips number={number} />)
    const own = tipsAt(number)
    expect(screen.queryAllByText(/^Tips uit de praktijk/), String(number)).toHaveLength(own.length > 0 ? 1 : 0)
    for (const id of own) expect(screen.queryByText(tipCopy[id].name)).toBeNull()
    if (own.length > 0) await user.click(screen.getByText(sheetText.tips(own.length)))
    for (const id of own) expect(await screen.findByText(tipCopy[id].name)).toBeDefined()
    if (own.length > 0) expect(screen.getByText(/^Bron: EHA-notitie .* \(zonder jaartal\), hoofdstuk 4/)).toBeDefined()
    cleanup()
  }
})

test('[C582] W-04: at knob 10 a municipality without a place reads of the challenge, dated 2021', async () => {
  const user = sitDown(emptyPlan, 'viewer').show(<KnobTips number={10} />)
  await user.click(screen.getByText(sheetText.noPlaceYet))
  const card = (await screen.findByText(careChallengeName)).parentElement
  expect(card?.textContent).toMatch(/In 2021 liepen 4 gemeenten voorop.*Kijk of het nog bestaat/)
  expect(screen.getByText('Bron: Lessen van WHO CARES (2021), bladzijde 17')).toBeDefined()
  cleanup()
  sitDown(emptyPlan, 'viewer').show(<KnobTips number={9} />)
  expect(screen.queryByText(sheetText.noPlaceYet)).toBeNull()
})
