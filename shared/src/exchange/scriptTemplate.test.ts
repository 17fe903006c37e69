import { expect, it } from 'vitest'
import { fileProblemSentence } from '../copy/nl/importProblems.ts'
import { readyScript } from '../nouns/step.ts'
import { parseScriptTemplate, type ScriptTemplate, scriptTemplateText } from './scriptTemplate.ts'

const template: ScriptTemplate = {
  name: 'Eerste avond',
  steps: readyScript.map(({ order: _order, ...step }) => ({
    ...step,
    cue: step.id === 'oogst' ? 'Maak een foto' : '',
  })),
  parties: [],
  needs: [],
  vision: '',
}
const text = scriptTemplateText(template)
const file = JSON.parse(text) as { steps: object[] }

function sentenceOf(wrong: object): string {
  const read = parseScriptTemplate(JSON.stringify({ ...file, ...wrong }, null, 2))
  return read.ok ? 'fine' : fileProblemSentence(read.problem)
}
const withStep = (wrong: object) => ({ steps: [{ ...file.steps[0], ...wrong }, ...file.steps.slice(1)] })

it('[W477] a template file without parties, costs and a vision says nothing of them, and reads as it was', () => {
  expect(Object.keys(file)).toEqual(['format', 'version', 'name', 'steps'])
  expect(parseScriptTemplate(text)).toEqual({ ok: true, value: template })
  expect(parseScriptTemplate(`\ufeff${text}`)).toMatchObject({ ok: true })
  // What comes later in this format is passed over.
  expect(sentenceOf({ colour: 'red' })).toBe('fine')
})

it('[W477] what is wrong in a template file is said with its line and what it is', () => {
  expect(sentenceOf(withStep({ minutes: 900 }))).toMatch(
    /^Op regel \d+ klopt iets niet bij stap 1: het aantal minuten /,
  )
  expect(sentenceOf(withStep({ tasks: 'knobs dance' }))).toMatch(/bij stap 1/)
  expect(sentenceOf(withStep({ cue: 'a'.repeat(301) }))).toContain(
    'wat alleen de begeleider leest mag hooguit 300 tekens',
  )
  expect(sentenceOf(withStep({ id: 'eigen' }))).toMatch(/bij stap 1: de naam ontbreekt/)
  expect(sentenceOf({ steps: [file.steps[0], file.steps[0]] })).toMatch(/bij stap 2: het nummer staat er al een keer/)
  expect(sentenceOf({ steps: [] })).toContain('ontbreekt')
  expect(sentenceOf({ name: ' ' })).toContain('de naam ontbreekt')
  expect(
    sentenceOf({ needs: [{ id: 'a', knob: 1, label: 'Zaal', amountCents: 'veel', per: 'year', from: 2027 }] }),
  ).toContain('bij kostenpost 1: het bedrag moet een getal zijn')
  expect(sentenceOf({ version: 2 })).toContain('nieuwere versie')
  expect(sentenceOf({ format: 'draaitafel.plan' })).toContain('geen sjabloon voor een draaiboek')
})

it('[W477] no text whatever breaks the reading of a template file', () => {
  for (const bad of ['', 'x', '[]', 'null', '{"format":"draaitafel.draaiboek"}', text.slice(0, 200), `${text}}`]) {
    expect(parseScriptTemplate(bad).ok).toBe(false)
  }
})
