import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { check } from '../actions/check.ts'
import { applyAction } from '../document/apply.ts'
import { readPlan } from '../document/read.ts'
import { setUpDocument } from '../document/writePlan.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText, toPlanJson } from '../exchange/planJson.ts'
import { knobNumbers } from '../model/knobs.ts'
import { knobRouteLinks } from '../model/links.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { routesLacking } from './ownLink.ts'

const noor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
const at = '2026-03-01T10:00:00.000Z'
const empty = planFromTemplate('leeg', 'De Linde')
const loop = { knob: 4, route: 'beter-zien', reason: 'De huismeester ziet wie hij huisvest' } as const

test('[C690] C-05: where the model has no link there is room for one of the table, and nowhere else', () => {
  const own = knobNumbers.flatMap((knob) => routesLacking(knob).map((route) => ({ knob, route })))
  expect(own).toHaveLength(50 - knobRouteLinks.length)
  for (const link of own)
    expect(check(empty, { type: 'ownLink.add', id: 'a', facts: { ...link, reason: 'Loopjes' } }, noor).ok).toBe(true)
  for (const { knob, route } of knobRouteLinks)
    expect(check(empty, { type: 'ownLink.add', id: 'a', facts: { knob, route, reason: 'Loopjes' } }, noor)).toEqual({
      ok: false,
      problem: { kind: 'choice.unknown' },
    })
})

test('[C691] C-05: an own link is there once per pair and says why; it cannot become one of the model', () => {
  const plan = { ...empty, ownLinks: [{ id: '4-beter-zien', ...loop, order: 'a0' }] }
  const isRefused = (action: Parameters<typeof check>[1]) => !check(plan, action, noor).ok
  expect(isRefused({ type: 'ownLink.add', id: 'b', facts: loop })).toBe(true)
  expect(isRefused({ type: 'ownLink.add', id: 'b', facts: { ...loop, route: 'beter-team' } })).toBe(false)
  expect(isRefused({ type: 'ownLink.add', id: 'b', facts: { ...loop, route: 'beter-team', reason: ' ' } })).toBe(true)
  expect(isRefused({ type: 'ownLink.change', id: '4-beter-zien', changes: { route: 'meer-welbevinden' } })).toBe(true)
  expect(isRefused({ type: 'ownLink.remove', id: '4-beter-zien' })).toBe(false)
})

test('[C692] C-05: an own link is written and read in the document, and goes through a plan file unchanged', () => {
  const doc = new Y.Doc()
  setUpDocument(doc, empty)
  applyAction(doc, { type: 'ownLink.add', id: '4-beter-zien', facts: loop }, noor, at, null)
  const { plan } = readPlan(doc)
  expect(plan.ownLinks).toMatchObject([{ id: '4-beter-zien', ...loop }])
  const read = parsePlanJson(planJsonText(plan))
  expect(read.ok && read.value.ownLinks).toEqual(plan.ownLinks)
  applyAction(doc, { type: 'ownLink.remove', id: '4-beter-zien' }, noor, at, null)
  expect(readPlan(doc).plan.ownLinks).toEqual([])
})

test('[C693] C-05: in a plan file a link that the model has itself, or the same one twice, is a fault with its place', () => {
  const faultOf = (ownLinks: readonly object[]) => parsePlanJson(JSON.stringify({ ...toPlanJson(empty), ownLinks }))
  expect(faultOf([{ id: 'a', ...loop }]).ok).toBe(true)
  const ofModel = faultOf([{ id: 'a', ...loop, route: 'meer-welbevinden' }])
  expect(JSON.stringify(ofModel)).toContain('ownLinks[0].route')
  const twice = faultOf([
    { id: 'a', ...loop },
    { id: 'b', ...loop },
  ])
  expect(JSON.stringify(twice)).toMatch(/duplicate/)
})
