import { parseScriptTemplate, scriptTemplateText } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { readyScript } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { changed, newStep } from './scriptChanges.ts'
import { applied, peopleIn, templateOf } from './templates.ts'

const caseC = planFromTemplate('casus-c', 'De Linde')
const empty = { script: [], parties: [], needs: [], vision: '', now: null }
const nothing = { parties: false, needs: false, vision: false }
const all = { parties: true, needs: true, vision: true }
const cues = new Map([
  ['welkom', 'Bel Noor'],
  ['weg', 'Van een stap die er niet meer is'],
])
const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `n${count}`
  }
}

it('[W475] a template has steps, rights and what only the facilitator reads; no party, no amount, no vision, unless asked', () => {
  const plan = { ...caseC, vision: 'Oud worden bij elkaar' }
  const template = templateOf(plan, cues, 'Avond', nothing)
  const text = scriptTemplateText(template)
  expect(template.steps[0]).toMatchObject({ id: 'welkom', minutes: 15, allowed: 'afspraken', cue: 'Bel Noor' })
  expect(text).not.toMatch(/amountCents|Gemeente|Oud worden/)
  expect(text).not.toContain('niet meer is')
  const whole = templateOf(plan, cues, 'Avond', all)
  expect(whole).toMatchObject({ vision: 'Oud worden bij elkaar', needs: { length: plan.needs.length } })
  expect(whole.parties.map(({ name }) => name)).toEqual(plan.parties.map(({ name }) => name))
})

it('[W475] what a party says of itself stays behind: it may name people', () => {
  const [party] = caseC.parties
  if (!party) throw new Error('case C has parties')
  const plan = { ...caseC, parties: [{ ...party, interest: 'Sanne wil rust' }] }
  expect(scriptTemplateText(templateOf(plan, cues, 'Avond', all))).not.toContain('Sanne')
})

it('[W476] a template put on another table and saved again says the same', () => {
  const script = changed(readyScript, 'routes', { skipped: true, instruction: 'Kijk.', tasks: 'flow questions' })
  const template = templateOf(
    { ...empty, script: [...script, newStep('eigen', 'Lunch', 'break')] },
    cues,
    'Avond',
    nothing,
  )
  const { steps, cues: kept } = applied(template, empty, ids())
  expect(steps.at(-1)).toMatchObject({ id: 'n1', name: 'Lunch', tasks: 'break' })
  const again = templateOf(
    { ...empty, script: steps },
    new Map(kept.map(({ step, text }) => [step, text])),
    'Avond',
    nothing,
  )
  const withoutIds = ({ steps: them }: typeof again) => them.map(({ id: _id, ...rest }) => rest)
  expect(withoutIds(again)).toEqual(withoutIds(template))
})

it('[W476] parties, costs and a vision come beside what is there, and nothing twice', () => {
  const template = templateOf({ ...caseC, vision: 'Samen oud' }, cues, 'Avond', all)
  const fresh = applied(template, empty, ids())
  expect([fresh.also.parties.length, fresh.also.needs.length]).toEqual([caseC.parties.length, caseC.needs.length])
  expect(fresh.also.vision).toBe('Samen oud')
  const ourIds = new Set([...caseC.parties, ...caseC.needs].map(({ id }) => id))
  expect([...fresh.also.parties, ...fresh.also.needs].some(({ id }) => ourIds.has(id))).toBe(false)
  const again = applied(template, { ...caseC, vision: 'Van ons' }, ids())
  expect(again.also).toEqual({ parties: [], needs: [], vision: '' })
})

it('[W476] the step that the workshop is in stays, in front when the template has not got it', () => {
  const template = templateOf(empty, cues, 'Avond', nothing)
  const now = { step: 'lunch', endsAt: null, leftSeconds: 60 }
  const lunch = newStep('lunch', 'Lunch', 'break')
  const there = { ...empty, script: [lunch, ...readyScript], now }
  expect(applied(template, there, ids())).toMatchObject({
    kept: { id: 'lunch' },
    steps: { 0: { id: 'lunch' }, length: 9 },
  })
  expect(applied(template, { ...there, now: { ...now, step: 'oogst' } }, ids())).toMatchObject({
    kept: null,
    steps: { length: 8 },
  })
})

it('[W475] names of people at the table that were typed in a text are told, whole words only', () => {
  const template = templateOf(empty, new Map([['welkom', 'Laat Noor en van der Meer beginnen']]), 'Avond', nothing)
  expect(peopleIn(template, caseC, ['Noor', 'No', 'Van der Meer', 'Sam', ''])).toEqual(['Noor', 'Van der Meer'])
})

it('[W475] a template written and read again is the same template', () => {
  const template = templateOf({ ...caseC, vision: 'Samen\noud' }, cues, 'Avond', all)
  expect(parseScriptTemplate(scriptTemplateText(template))).toEqual({ ok: true, value: template })
})
