// Guards the texts of the model: complete, short and without dashes. It cannot judge whether a sentence is true.

import { describe, expect, test } from 'vitest'
import { choiceFacts, choiceIds } from '../../model/choices.ts'
import { coreValueIds } from '../../model/coreValues.ts'
import { illustrationFacts, illustrationsOf } from '../../model/illustrations.ts'
import { knobGroupIds, knobNumbers, knobs, settings } from '../../model/knobs.ts'
import { partyKindIds } from '../../model/partyKinds.ts'
import { routeIds } from '../../model/routes.ts'
import { sourceNumbers } from '../../model/sources.ts'
import { certainties } from '../../nouns/promise.ts'
import { certaintyCopy } from './certainties.ts'
import { choiceCopy } from './choices.ts'
import { coreValueCopy } from './coreValues.ts'
import { illustrationCopy, illustrationSource } from './illustrations.ts'
import { knobCopy, knobGroupCopy, settingScaleNote, settingWords } from './knobs.ts'
import { knobTalkCopy } from './knobTalk.ts'
import { mechanismCopy } from './mechanisms.ts'
import { partyKindCopy } from './partyKinds.ts'
import { routeCopy } from './routes.ts'
import { sourceCopy } from './sources.ts'

const LONGEST_SENTENCE = 20
const LONGEST_SHORT_NAME = 28
const MOST_QUESTIONS = 4
const FEWEST_QUESTIONS = 3

const everything: readonly (readonly [copy: object, keys: readonly (string | number)[]])[] = [
  [knobCopy, knobNumbers],
  [knobTalkCopy, knobNumbers],
  [knobGroupCopy, knobGroupIds],
  [settingWords, settings],
  [routeCopy, routeIds],
  [coreValueCopy, coreValueIds],
  [sourceCopy, sourceNumbers],
  [partyKindCopy, partyKindIds],
  [certaintyCopy, certainties],
  [mechanismCopy, knobNumbers],
  [illustrationCopy, Object.keys(illustrationFacts)],
]

const texts = [settingScaleNote, ...everything.flatMap(([copy]) => textsIn(copy))]

describe('the choices on the worksheets', () => {
  test('[T8] every choice asks a question, and each of its options has words of its own', () => {
    expect(Object.keys(choiceCopy)).toEqual(choiceIds)
    for (const id of choiceIds) {
      const { question, options } = choiceCopy[id]
      expect(question, id).toMatch(/\?( Er kan meer gelden\.)?$/)
      expect(Object.keys(options)).toEqual([...choiceFacts[id].options])
      expect(new Set(Object.values(options)).size).toBe(choiceFacts[id].options.length)
      for (const words of Object.values(options)) expect(wordCount(words)).toBeLessThanOrEqual(8)
    }
  })
})

describe('the worksheets', () => {
  test('[T9] every link from a knob to a route says why it works, and no other does', () => {
    for (const { number, routes } of knobs)
      expect(Object.keys(mechanismCopy[number]).sort()).toEqual([...routes].sort())
    expect(knobs.flatMap(({ number }) => Object.values(mechanismCopy[number]))).toHaveLength(41)
  })

  test('[T14] C-33: each knob shows two or three illustrations, with where they come from and who says which case', () => {
    for (const { number } of knobs) {
      const ids = illustrationsOf(number)
      expect(ids.length, String(number)).toBeGreaterThanOrEqual(2)
      expect(ids.length, String(number)).toBeLessThanOrEqual(3)
      for (const id of ids)
        expect(illustrationSource(id)).toMatch(new RegExp(`^Corpovenista-model, blad ${number}\\. `))
    }
    expect(illustrationSource('bijna-gratis')).toMatch(/Casus A, B en C, zegt het model\.$/)
    expect(illustrationSource('gebouw-en-dorp')).toMatch(/Misschien casus A, toewijzing door ons\.$/)
  })
})

describe('the texts of the model in Dutch', () => {
  test('[T1] every knob, group, setting, route, core value, source, party kind and certainty has its texts', () => {
    for (const [copy, keys] of everything) {
      expect(Object.keys(copy).sort()).toEqual(keys.map(String).sort())
    }
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  test('[T2] no sentence is longer than twenty words', () => {
    expect(texts.flatMap(sentencesIn).filter((sentence) => wordCount(sentence) > LONGEST_SENTENCE)).toEqual([])
  })

  test('[T3] the short name of a knob fits the board', () => {
    const tooLong = knobNumbers.map((number) => knobCopy[number].shortName).filter((n) => n.length > LONGEST_SHORT_NAME)
    expect(tooLong).toEqual([])
  })

  test('[T4] no text holds a dash where Dutch wants a comma or a full stop', () => {
    expect(texts.filter((text) => /[—–]/.test(text))).toEqual([])
  })

  test('[T5] every knob asks three or four questions', () => {
    for (const number of knobNumbers) {
      const { questions } = knobTalkCopy[number]
      expect(questions.length).toBeGreaterThanOrEqual(FEWEST_QUESTIONS)
      expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS)
      expect(questions.filter((question) => !question.endsWith('?'))).toEqual([])
    }
  })

  test('[T6] no two of a kind share a name', () => {
    const nameLists = [
      knobNumbers.map((id) => knobCopy[id].name),
      knobNumbers.map((id) => knobCopy[id].shortName),
      routeIds.map((id) => routeCopy[id].name),
      coreValueIds.map((id) => coreValueCopy[id].name),
      sourceNumbers.map((id) => sourceCopy[id].shortName),
      sourceNumbers.map((id) => sourceCopy[id].tinyName),
      partyKindIds.map((id) => partyKindCopy[id].name),
    ]
    for (const names of nameLists) expect(new Set(names).size).toBe(names.length)
  })

  test('[T7] a certainty is called by the word the plan stores', () => {
    expect(certainties.map((id) => certaintyCopy[id].name)).toEqual([...certainties])
  })
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  throw new Error(`Not a text: ${String(value)}`)
}

/** A point inside a number (€ 50.000) ends no sentence. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/)
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
