// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { KnobDial } from '../board/knobs/KnobDial.tsx'
import { useKnob } from '../board/knobs/useKnob.ts'
import { PhoneKnobList } from '../phone/PhoneKnobList.tsx'
import { TableDial } from '../tasks/knobs/TableDial.tsx'

function Dials() {
  const knob = useKnob(1)
  return (
    <>
      <KnobDial number={1} knob={knob} size="s" selected />
      <TableDial number={1} knob={knob} />
      <PhoneKnobList onOpen={() => {}} />
    </>
  )
}

test('[W608] what was turned without a connection is dashed on every dial of it, also of the knob in hand, until it was sent', () => {
  const { show, workshop, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  show(<Dials />)
  const dashed = () => document.querySelectorAll('svg[data-unsent]').length
  act(() => workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
  expect(dashed()).toBe(0)
  act(() => othersDo({ type: 'knob.turn', knob: 1, setting: 4 }, {}, '2026-03-01T10:05:00.000Z'))
  expect(dashed()).toBe(3)
  act(() => workshop.connectionStore.setState({ offlineSince: null }))
  expect(dashed()).toBe(0)
})
