// @vitest-environment happy-dom
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { flowOf } from '@draaitafel/shared/derive/flow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { FlowArea } from '../flow/FlowArea.tsx'
import { ownStrands } from '../flow/flowGeometry.ts'
import { KnobRoutes } from './KnobRoutes.tsx'

const words = sheetText.ownLink
const route = routeCopy['beter-zien'].name
const template = planFromTemplate('casus-c', 'Thuisplusflat')
const facts = { knob: 4, route: 'beter-zien', reason: 'Loopjes' } as const

test('[C697] C-05: at a route that the model lacks the table adds a link with why, marked as its own, and takes it away', async () => {
  const { show, plan } = sitDown(template)
  const user = show(<KnobRoutes number={4} />)
  expect(screen.getAllByRole('button')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: words.addTo(route) }))
  await user.click(screen.getByRole('button', { name: words.add }))
  expect(screen.getByRole('alert')).toBeDefined()
  expect(plan().ownLinks).toEqual([])
  await user.type(screen.getByLabelText(`${route}. ${words.why}`), 'Loopjes')
  await user.click(screen.getByRole('button', { name: words.add }))
  expect(plan().ownLinks).toMatchObject([{ id: '4-beter-zien', ...facts }])
  expect(screen.getByText('eigen toevoeging')).toBeDefined()
  expect(screen.queryByRole('button', { name: words.addTo(route) })).toBeNull()
  expect(flowOf(plan().knobs)).toEqual(flowOf(template.knobs))
  await user.click(screen.getByRole('button', { name: words.remove(route) }))
  expect(plan().ownLinks).toEqual([])
})

test('[C698] C-05: who only looks on reads own links and adds none, and a full knob has none to add', () => {
  const seen = sitDown({ ...template, ownLinks: [{ id: 'a', ...facts, order: 'a0' }] }, 'viewer')
  seen.show(<KnobRoutes number={4} />)
  expect(screen.getByText('eigen toevoeging')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
  cleanup()
  sitDown(template).show(<KnobRoutes number={2} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('[C699] C-05: the flow draws an own link beside the model and says so, counts as before, and not while its knob is shut', () => {
  const counted = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  sitDown(template).show(<FlowArea />)
  const before = counted()
  cleanup()
  const table = sitDown({ ...template, ownLinks: [{ id: 'a', ...facts, order: 'a0' }] })
  table.workshop.view.setState({ selection: { kind: 'knob', knob: 4 } })
  table.show(<FlowArea />)
  expect(counted()).toEqual(before)
  expect(document.querySelectorAll('svg title')).toHaveLength(1)
  expect(screen.getByText((said) => said.includes(text.flow.own([{ knob: 4, route }])))).toBeDefined()
  const shut = template.knobs.map((knob) => ({ ...knob, setting: 0 as const }))
  expect(ownStrands([facts], flowOf(shut), null)).toEqual([])
})
