// @vitest-environment happy-dom
import { parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { StepButtons } from './KnobDial.tsx'
import { useKnob } from './useKnob.ts'

function Steps() {
  return <StepButtons number={1} knob={useKnob(1)} className={undefined} />
}

function start() {
  const table = sitDown(planFromTemplate('leeg', 'De Linde'))
  const user = table.show(<Steps />)
  const heard = () => document.querySelector('[aria-live]')?.textContent
  const theyHold = (knob: 1 | null) => {
    const presence = parsePresence({ name: 'Ans', party: table.plan().parties[1]?.id, role: 'participant', knob })
    if (presence) act(() => table.workshop.peersStore.setState({ peers: [{ ...presence, clientId: 1 }] }))
  }
  return {
    ...table,
    user,
    heard,
    theyHold,
    open: () => user.click(screen.getByRole('button', { name: text.knob.open })),
  }
}

test('[C892] − and + say where my press brought the knob, and stay silent when others hold or turn it', async () => {
  const { heard, open, theyHold, othersDo, workshop } = start()
  await open()
  expect(heard()).toContain('op een kier')
  theyHold(1)
  theyHold(null)
  act(() => othersDo({ type: 'knob.turn', knob: 1, setting: 4 }))
  expect(heard()).toBe('')
  act(() => workshop.connectionStore.setState({ paused: true }))
  act(() => workshop.connectionStore.setState({ paused: false }))
  expect(heard()).toBe('')
})

test('[C893] who presses + while another turns the knob hears who that is, and keeps the button', async () => {
  const { open, theyHold, workshop, plan } = start()
  theyHold(1)
  const button = screen.getByRole<HTMLButtonElement>('button', { name: text.knob.open })
  expect(button.disabled).toBe(false)
  await open()
  expect(workshop.view.getState().notice?.sentence).toBe(text.knob.inHandOf(plan().parties[1]?.name ?? '', 1))
  expect(document.activeElement).toBe(button)
})
