// @vitest-environment happy-dom

import { cityConceptTermCopy } from '@draaitafel/shared/copy/nl/library/cityConcept.ts'
import { tipCopy } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { careChallengeName } from '@draaitafel/shared/copy/nl/library/whoCares.ts'
import { tipsAt } from '@draaitafel/shared/library/tips.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
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
  expect(card?.textContent).toMatch(
    /In 2021 was dit een plan.*4 gemeenten liepen voorop, en 1 gebied moest nog.*Kijk wat ervan kwam/,
  )
  expect(
    screen.getByText('Bron: Lessen van WHO CARES (2021), bladzijde 17. Dat dit bij knop 10 hoort, is van ons.'),
  ).toBeDefined()
  cleanup()
  sitDown(emptyPlan, 'viewer').show(<KnobTips number={9} />)
  expect(screen.queryByText(sheetText.noPlaceYet)).toBeNull()
})

test('[C570] C-38: at knob 10 the terms of one concept for the city become agreements one by one; nothing written is touched', async () => {
  const written = planFromTemplate('casus-c', 'Proef')
  const table = sitDown(written)
  const user = table.show(<KnobTips number={10} />)
  await user.click(screen.getByText(sheetText.cityConcept.fold))
  const { subsidie } = cityConceptTermCopy
  await user.click(await screen.findByRole('button', { name: sheetText.cityConcept.takeNamed(subsidie) }))
  expect(table.plan().agreements.map(({ text }) => text)).toEqual([
    ...written.agreements.map(({ text }) => text),
    subsidie,
  ])
  expect(screen.queryByRole('button', { name: sheetText.cityConcept.takeNamed(subsidie) })).toBeNull()
  expect(screen.getAllByText(sheetText.cityConcept.taken)).toHaveLength(1)
  expect(table.plan().knobs).toEqual(written.knobs)
  expect(screen.getByText(/Bron: .*2025.*blad 10/)).toBeDefined()
  cleanup()
  sitDown(written, 'viewer').show(<KnobTips number={10} />)
  expect(screen.queryByRole('button', { name: /^Zet bij de afspraken/ })).toBeNull()
  cleanup()
  sitDown(written).show(<KnobTips number={9} />)
  expect(screen.queryByText(sheetText.cityConcept.fold)).toBeNull()
})
