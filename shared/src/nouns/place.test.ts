import { expect, test } from 'vitest'
import { filled, lineOf } from '../../testing/filled.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { fileProblemSentence } from '../copy/nl/importProblems.ts'
import { findingOf, ideasByLever, isComplete, partsMissing, partsPresent, sourcesNamed } from '../derive/place.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText, toPlanJson } from '../exchange/planJson.ts'
import { leverIds, obstacleIds, scanTopics, socialBaseParts } from '../model/placeIds.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { type FindingFacts, finding, findingTopics } from './finding.ts'
import { idea } from './idea.ts'

const empty = planFromTemplate('leeg', 'De Linde')
const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const said = (id: string, facts: Partial<FindingFacts>) => lineOf(finding, { id, ...facts })

/** What a file with these lines is refused with. */
function refusalOf(lists: object): string {
  const read = parsePlanJson(JSON.stringify({ ...toPlanJson(empty), ...lists }, null, 2))
  if (read.ok) throw new Error('the file was read')
  return fileProblemSentence(read.problem).replace(/\d+/, '…')
}

test('[C475] L-08, L-03, E-08: what can be said of a place: seven parts, twelve obstacles, five questions, eleven of its room, none twice', () => {
  expect([socialBaseParts, obstacleIds, scanTopics].map(({ length }) => length)).toEqual([7, 12, 5])
  expect(new Set(findingTopics).size).toBe(35)
})

test('[C475] L-08: what is there and what is missing, in the order of the social base', () => {
  const findings = [
    said('verbinders', { topic: 'verbinders', answer: 'nee' }),
    said('diensten', { topic: 'diensten', answer: 'ja' }),
    said('ict', { topic: 'ict', answer: 'nee' }),
    said('netwerken', { topic: 'netwerken', answer: 'onbekend' }),
    said('aow', { topic: 'aow', answer: 'nee' }),
  ]
  expect(partsMissing({ findings })).toEqual(['ict', 'verbinders'])
  expect(partsPresent({ findings })).toEqual(['diensten'])
  expect(findingOf({ findings }, 'afspraken')).toBeNull()
})

test('[C476] E-08: a note is complete with words, a source and a year; each source is named once', () => {
  const whole = said('a', { topic: 'bewoners', note: 'Veel 75-plussers', source: 'Corporatie', year: 2025 })
  expect(isComplete(whole)).toBe(true)
  for (const part of [{ note: '' }, { source: '' }, { year: null }])
    expect(isComplete({ ...whole, ...part })).toBe(false)
  const findings = [whole, { ...whole, id: 'b' }, said('c', { topic: 'bereikbaarheid', source: 'CBS' })]
  expect(sourcesNamed({ findings })).toEqual([
    { source: 'CBS', year: null },
    { source: 'Corporatie', year: 2025 },
  ])
})

test('[C477] L-06: every idea has exactly one lever, and a lever without ideas is there', () => {
  const bank = lineOf(idea, { id: 'a', label: 'Een bank', lever: 'omgeving' })
  const columns = ideasByLever({ leverIdeas: [bank] })
  expect(columns.map(({ lever }) => lever)).toEqual([...leverIds])
  expect(columns.map(({ ideas }) => ideas.length)).toEqual([1, 0, 0])
  const facts = { ...filled(idea, { label: 'Een bank', lever: 'omgeving' }), lever: '' as 'omgeving' }
  expect(check(empty, { type: 'idea.add', id: 'b', facts }, noor)).toMatchObject({ ok: false })
})

test('[C478] L-08, E-08, L-06: a file keeps what was said of the place', () => {
  const plan = {
    ...empty,
    findings: [said('netwerken', { topic: 'netwerken', answer: 'nee', note: 'Iedereen belt zelf' })],
    leverIdeas: [lineOf(idea, { id: 'a', label: 'Bank', lever: 'omgeving', suggestion: 'bankjes', where: 'de hal' })],
  }
  const read = parsePlanJson(planJsonText(plan))
  expect(read.ok && read.value.findings).toMatchObject([{ topic: 'netwerken', answer: 'nee', year: null }])
  expect(read.ok && read.value.leverIdeas).toMatchObject([{ label: 'Bank', suggestion: 'bankjes', where: 'de hal' }])
})

test('[C479] L-08, E-08, L-06: what is wrong in a file about the place is said with its place', () => {
  const one = { id: 'a', topic: 'netwerken' }
  const sentences = [
    refusalOf({ findings: [{ id: 'a' }] }),
    refusalOf({ findings: [{ ...one, topic: 'zwembad' }] }),
    refusalOf({ findings: [one, { ...one, id: 'b' }] }),
    refusalOf({ findings: [{ ...one, year: 20_255 }] }),
    refusalOf({ findings: [{ ...one, answer: 'misschien' }] }),
    refusalOf({ leverIdeas: [{ id: 'a', label: 'Bank', lever: 'overal' }] }),
    refusalOf({ leverIdeas: [{ id: 'a', lever: 'omgeving' }] }),
    refusalOf({ leverIdeas: [{ id: 'a', label: 'Bank', lever: 'omgeving', suggestion: 'zwembad' }] }),
  ]
  expect(sentences).toMatchInlineSnapshot(`
    [
      "Op regel … klopt iets niet bij bevinding 1: het onderwerp ontbreekt. Er is niets veranderd.",
      "Op regel … klopt iets niet bij bevinding 1: het onderwerp kennen we niet. Er is niets veranderd.",
      "Op regel … klopt iets niet bij bevinding 2: het onderwerp staat er al een keer. Er is niets veranderd.",
      "Op regel … klopt iets niet bij bevinding 1: het jaar mag niet later zijn dan 2100. Er is niets veranderd.",
      "Op regel … klopt iets niet bij bevinding 1: jullie antwoord kennen we niet. Er is niets veranderd.",
      "Op regel … klopt iets niet bij idee 1: waar het idee bij hoort kennen we niet. Er is niets veranderd.",
      "Op regel … klopt iets niet bij idee 1: de omschrijving ontbreekt. Er is niets veranderd.",
      "Op regel … klopt iets niet bij idee 1: het voorbeeld kennen we niet. Er is niets veranderd.",
    ]
  `)
})

test('[C479] E-08: of a question of the scan there can be many notes', () => {
  const both = [
    { id: 'a', topic: 'bewoners', note: 'Veel ouderen' },
    { id: 'b', topic: 'bewoners', note: 'Weinig gezinnen' },
  ]
  const read = parsePlanJson(JSON.stringify({ ...toPlanJson(empty), findings: both }))
  expect(read.ok && read.value.findings.length).toBe(2)
})
