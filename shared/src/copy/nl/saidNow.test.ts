import { expect, it } from 'vitest'
import { readyScript, type Step } from '../../nouns/step.ts'
import { atStep, atTask, nextStop, type StepNow } from '../../nouns/stepNow.ts'
import { nameOfNext, saidNow } from './saidNow.ts'

const tableMs = Date.parse('2026-11-29T10:00:00.000Z')

/** What every button that goes on says, from before the first step until after the last. */
function buttonsOf(script: readonly Step[]): string[] {
  const said: string[] = []
  let now = null as StepNow | null
  for (;;) {
    const name = nameOfNext({ script, now })
    const next = nextStop({ script, now })
    if (name === null || next === null) return said
    said.push(name)
    now = now?.step === next.step.id ? atTask(now, next.task, tableMs) : atStep(next.step, tableMs)
  }
}

const isTwice = (said: string, at: number, all: readonly string[]) => said === all[at - 1]

it('[R430] no two buttons after each other say the same, in the ready script nor where a step has a copy', () => {
  const ready = buttonsOf([])
  expect(ready).toHaveLength(14)
  expect(ready).toEqual(expect.arrayContaining(['Waar staan jullie nu?', 'Knoppenronde', 'Toekomstbeeld en waarden']))
  expect(ready.filter(isTwice)).toEqual([])
  const rest: Step = { ...(readyScript[0] as Step), id: 'koffie', name: 'Koffie', tasks: 'break' }
  const copies = readyScript.flatMap((step) => [step, { ...step, id: `${step.id}2`, name: 'Nog eens', tasks: 'flow' }])
  for (const script of [[rest, ...copies], copies.map((step) => ({ ...step, name: 'Geld', tasks: 'money' }))]) {
    expect(buttonsOf(script).filter(isTwice)).toEqual([])
  }
  expect(buttonsOf(copies.slice(1, 3).map((step) => ({ ...step, name: 'Geld', tasks: 'money' })))).toEqual([
    'Geld',
    'Geld, stap 2',
  ])
})

it('[W470] of the ready script the bar never has to cut what is asked', () => {
  for (const step of readyScript) {
    const said = saidNow({ script: [], now: atStep(step, tableMs) })
    expect(said?.what.length, step.id).toBeLessThanOrEqual(60)
    expect(said?.what).not.toBe('')
  }
})
