// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { TableDial } from './TableDial.tsx'

function Knob() {
  return <TableDial number={6} knob={useKnob(6)} />
}

test('[C972] between the buttons that stand still while everyone chooses alone it says what they wait for', () => {
  const { show, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  show(<Knob />)
  expect(screen.queryByText(knobTaskText.round.turnsAfter)).toBeNull()
  act(() => othersDo({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' }))
  expect(screen.getByText(knobTaskText.round.turnsAfter)).toBeTruthy()
})
