import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyAction } from '../document/apply.ts'
import { readPlan } from '../document/read.ts'
import { setUpDocument } from '../document/writePlan.ts'
import type { Plan } from '../plan/plan.ts'
import { buildReport } from '../report/buildReport.ts'
import { buildWorkbook } from '../report/buildWorkbook.ts'
import { markdown } from '../report/markdown.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { check } from './check.ts'

const line = (id: string, party: string | null) => ({
  ...{
    id,
    kind: 'afspraak' as const,
    text: `Belofte ${id}`,
    party,
    due: '2027-04-01',
    session: 'Proef',
    held: '2026-11-28',
  },
  ...{ came: null, order: 'a0' },
})
const plan: Plan = {
  ...planFromTemplate('casus-c', 'Proef'),
  promisesBefore: [line('eigen', 'gemeente'), line('hun', 'corporatie'), line('samen', null)],
}
const noor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
const bram = { role: 'participant', name: 'Bram', party: 'corporatie' } as const
const sam = { role: 'facilitator', name: 'Sam', party: null } as const
const say = (id: string, reason = '') => ({ type: 'lookBack.say', id, outcome: 'later', reason }) as const
const AT = '2027-11-28T10:00:00.000Z'

it('[C836] what came of a promise is said by its party or the facilitator, and of a shared one by who said it first', () => {
  expect(check(plan, say('eigen', ' Ziek. '), noor)).toEqual({ ok: true, value: say('eigen', 'Ziek.') })
  const refusal = check(plan, say('hun'), noor)
  expect(refusal).toMatchObject({
    ok: false,
    problem: { kind: 'lookBack.notYours', name: expect.stringMatching(/corporatie/i) },
  })
  expect(check(plan, say('hun'), sam).ok).toBe(true)
  expect(check(plan, say('samen'), noor).ok).toBe(true)
  expect(check(plan, say('eigen'), { ...noor, role: 'reader', party: null }).ok).toBe(false)
  expect(check(plan, say('weg'), sam)).toMatchObject({ problem: { kind: 'line.gone' } })
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  applyAction(doc, say('samen', 'Druk.'), noor, AT, null)
  const now = readPlan(doc).plan
  expect(now.promisesBefore.find(({ id }) => id === 'samen')?.came).toEqual({
    outcome: 'later',
    reason: 'Druk.',
    by: 'gemeente',
  })
  expect(check(now, say('samen'), bram)).toMatchObject({ problem: { kind: 'lookBack.notYours' } })
  expect(check(now, say('samen'), sam).ok).toBe(true)
})

it('[C837] what another party wrote about a promise is not read, nor what nobody can have said', () => {
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  const came = (id: string, value: unknown) => {
    ;(doc.getMap('promisesBefore').get(id) as Y.Map<unknown>).set('came', value)
    return readPlan(doc).plan.promisesBefore.find((one) => one.id === id)?.came
  }
  expect(came('eigen', { outcome: 'gedaan', reason: '', by: 'corporatie' })).toBeNull()
  expect(came('eigen', { outcome: 'gedaan', reason: '', by: 'Geen id!' })).toBeNull()
  expect(came('eigen', { outcome: 'mislukt', reason: '', by: 'gemeente' })).toBeNull()
  expect(came('eigen', { outcome: 'gedaan', reason: '', by: 'gemeente' })).toMatchObject({ outcome: 'gedaan' })
})

it('[C838] the report and the workbook have what was promised beside what came of it and why', () => {
  const told: Plan = {
    ...plan,
    promisesBefore: [
      { ...line('eigen', 'gemeente'), came: { outcome: 'anders', reason: 'Het werd een tuin.', by: 'gemeente' } },
      line('samen', null),
    ],
  }
  const facts = { madeAt: AT, productVersion: '1' }
  const words = markdown(buildReport(told, facts))
  expect(words).toContain('Wat er van vorige keer kwam')
  expect(words).toMatch(/Belofte eigen.*Proef, 28 november 2026.*anders.*Het werd een tuin/)
  expect(words).toMatch(/Belofte samen.*iedereen samen.*nog niet gezegd/)
  expect(words).toContain('anders 1, nog niet gezegd 1')
  expect(buildWorkbook(told, facts).sheets.map(({ name }) => name)).toContain('Van vorige keer')
  expect(markdown(buildReport({ ...plan, promisesBefore: [] }, facts))).not.toContain('Wat er van vorige keer kwam')
})
