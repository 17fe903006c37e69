// The sentences about questions, problems and undo: complete, short, and saying what to do.

import { describe, expect, test } from 'vitest'
import type { Action } from '../../actions/action.ts'
import type { ImportReason, Problem, TextField } from '../../base/problem.ts'
import { coverageOf } from '../../derive/coverage.ts'
import { type Missing, missingOf } from '../../derive/missing.ts'
import { type Question, questionsOf } from '../../derive/questions.ts'
import { tensionIds, tensionsOf } from '../../derive/tensions.ts'
import { jsonFaultReasons } from '../../exchange/jsonText.ts'
import { emptyPlan } from '../../plan/plan.ts'
import { planFromTemplate } from '../../templates/templates.ts'
import { undoName } from './actions.ts'
import { groundWords } from './grounds.ts'
import { fileProblemSentence } from './importProblems.ts'
import { missingLead, missingSentence } from './missing.ts'
import { questionSentence, questionSource } from './questions.ts'
import { tensionCopy } from './tensions.ts'

const plan = planFromTemplate('casus-c', 'Demo')
const [investment] = plan.investments
if (!investment) throw new Error('Case C has no investments')

const questions: Record<Question['kind'], Question> = {
  gap: { kind: 'gap', ...coverageOf(plan) },
  unpaid: { kind: 'unpaid', need: 'nodig-community-builder' },
  paidTooMuch: { kind: 'paidTooMuch', need: 'nodig-community-builder' },
  outsideYears: { kind: 'outsideYears', investment: investment.id, need: 'nodig-community-builder' },
  unassigned: { kind: 'unassigned', investments: ['zk-aanloopgeld'] },
  ownAddition: { kind: 'ownAddition', investment: investment.id },
  temporaryMoney: { kind: 'temporaryMoney', investment: investment.id, endsIn: 2027, knob: 2 },
  emptyChair: { kind: 'emptyChair', party: 'zorgkantoor' },
  closedWithoutReason: { kind: 'closedWithoutReason', knob: 9 },
  tension: { kind: 'tension', tension: { id: 'een-persoon', grounds: [] } },
}

describe('open questions', () => {
  test('[T10] every kind asks something and names its source', () => {
    expect(Object.values(questions).map((question) => questionSentence(question, plan))).toEqual([
      'Tot en met 2031 ontbreekt €\u00a0304.000; het meest in 2030: €\u00a090.000, ook in 2031. Nog eens €\u00a044.000 is alleen een idee. Waar kan dit geld vandaan komen?',
      'Community builder: niemand betaalt nog. Wie kan dat doen?',
      'Community builder: er is meer toegezegd dan nodig. Waar kan dat geld wel voor zijn?',
      '‘Huismeester’ (Corporatie) voor Community builder, €\u00a026.000 per jaar, 2026–2031, valt buiten de jaren van het plan. Klopt dat?',
      'Geld van Zorgkantoor (€\u00a044.000) noemt nog geen kost. Waar is het voor?',
      'Bij bron V, Personeel en uren, noemt het model deze partij niet: Corporatie. Hoe zien jullie dat?',
      '‘Huismeester’ (Corporatie) voor Huismeester loopt tot en met 2027. Waar betalen jullie het daarna van?',
      'Zorgkantoor zit niet aan tafel. Wie praat met deze partij?',
      'Knop 9, Verbinding met de buurt, is nog niet gezet. Gebruiken jullie die?',
      'De uren hangen aan één persoon. Wie vangt het werk op bij ziekte of vertrek, en met wie overlegt die?',
    ])
    expect(Object.values(questions).map(questionSource)).toEqual([
      'Corpovenista-model, hoofdstuk 7',
      'Corpovenista-model, hoofdstuk 7',
      'Corpovenista-model, hoofdstuk 7',
      'Corpovenista-model, hoofdstuk 7',
      'Corpovenista-model, hoofdstuk 7',
      'Corpovenista-model, hoofdstuk 6',
      'Corpovenista-model, hoofdstuk 6',
      'EHA-notitie, hoofdstuk 3',
      'Corpovenista-model, hoofdstuk 6',
      'Corpovenista-model, blad 8',
    ])
  })

  test('[T11] a question about something removed still reads well', () => {
    const empty = { ...plan, parties: [], investments: [] }
    for (const question of Object.values(questions)) expectPlainDutch(questionSentence(question, empty))
  })

  test('[T13] every tension has a short name and a question in plain Dutch', () => {
    expect(Object.keys(tensionCopy).sort()).toEqual([...tensionIds].sort())
    for (const { name, question } of Object.values(tensionCopy)) {
      expect(name.length, name).toBeLessThanOrEqual(45)
      expectPlainDutch(question)
      expect(question).toMatch(/\?$/)
    }
  })

  test('[T12] the questions of all cases are short sentences that end with a question', () => {
    for (const id of ['leeg', 'casus-a', 'casus-b', 'casus-c'] as const) {
      const of = planFromTemplate(id, 'Demo')
      for (const question of questionsOf(of)) {
        const sentence = questionSentence(question, of)
        expectPlainDutch(sentence)
        expect(sentence).toMatch(/\?$/)
      }
    }
  })
})

const fields: readonly TextField[] = ['title', 'place', 'name', 'label', 'note', 'way', 'vision', 'answer']
const reasons: Readonly<Record<ImportReason, true>> = {
  missing: true,
  notText: true,
  notNumber: true,
  notInteger: true,
  notList: true,
  notObject: true,
  notBoolean: true,
  unknownValue: true,
  outOfRange: true,
  tooLong: true,
  tooMany: true,
  duplicate: true,
  unknownParty: true,
}
/** One of each kind; the compiler names a kind that is missing. */
const problemsByKind: { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  'amount.notANumber': { kind: 'amount.notANumber', text: 'veel' },
  'adoption.noLead': { kind: 'adoption.noLead' },
  'plan.sealed': { kind: 'plan.sealed' },
  'verdict.notYours': { kind: 'verdict.notYours', name: 'Gemeente' },
  'lookBack.notYours': { kind: 'lookBack.notYours', name: 'Gemeente' },
  'verdict.notAsked': { kind: 'verdict.notAsked' },
  'amount.ambiguous': { kind: 'amount.ambiguous', text: '1,250' },
  'amount.perYear': { kind: 'amount.perYear', text: '500 p.j.' },
  'amount.percentage': { kind: 'amount.percentage', text: '50%' },
  'amount.otherCurrency': { kind: 'amount.otherCurrency', text: '$ 500' },
  'amount.negative': { kind: 'amount.negative' },
  'amount.tooLarge': { kind: 'amount.tooLarge', maxCents: 100_000_000_000 },
  'amount.missing': { kind: 'amount.missing' },
  'year.notAYear': { kind: 'year.notAYear', text: 'straks' },
  'year.outOfRange': { kind: 'year.outOfRange', min: 2000, max: 2100 },
  'years.reversed': { kind: 'years.reversed', from: 2031, until: 2026 },
  'years.tooMany': { kind: 'years.tooMany', max: 12 },
  'text.empty': { kind: 'text.empty', field: 'name' },
  'text.tooLong': { kind: 'text.tooLong', field: 'note', max: 20_000 },
  'quantity.notANumber': { kind: 'quantity.notANumber', text: 'veel' },
  'quantity.outOfRange': { kind: 'quantity.outOfRange', max: 100_000 },
  'hours.outOfRange': { kind: 'hours.outOfRange', max: 100_000 },
  'minutes.outOfRange': { kind: 'minutes.outOfRange', max: 240 },
  'indexation.outOfRange': { kind: 'indexation.outOfRange', maxPercent: 25 },
  'setting.outOfRange': { kind: 'setting.outOfRange' },
  'knob.unknown': { kind: 'knob.unknown' },
  'source.unknown': { kind: 'source.unknown' },
  'partyKind.unknown': { kind: 'partyKind.unknown' },
  'certainty.unknown': { kind: 'certainty.unknown' },
  'choice.unknown': { kind: 'choice.unknown' },
  'question.unknown': { kind: 'question.unknown' },
  'party.gone': { kind: 'party.gone' },
  'party.hasInvestments': { kind: 'party.hasInvestments', count: 3 },
  'need.gone': { kind: 'need.gone' },
  'investment.gone': { kind: 'investment.gone' },
  'line.gone': { kind: 'line.gone' },
  'round.alreadyOpen': { kind: 'round.alreadyOpen' },
  'day.notADay': { kind: 'day.notADay' },
  'list.full': { kind: 'list.full', max: 24 },
  'role.viewer': { kind: 'role.viewer' },
  'role.reader': { kind: 'role.reader' },
  'role.readerOnly': { kind: 'role.readerOnly' },
  'table.paused': { kind: 'table.paused' },
  'role.facilitatorOnly': { kind: 'role.facilitatorOnly' },
  'promise.notYours': { kind: 'promise.notYours', name: 'Gemeente' },
  'promise.settled': { kind: 'promise.settled' },
  'promise.waits': { kind: 'promise.waits', name: 'Gemeente' },
  'knob.held': { kind: 'knob.held', by: 'Noor' },
  'person.elsewhere': { kind: 'person.elsewhere', name: 'Noor' },
  'knob.locked': { kind: 'knob.locked', knob: 6, by: 'Sam', why: 'Hierover zijn we het eens' },
  'knob.inRound': { kind: 'knob.inRound', knob: 6 },
  'party.locked': { kind: 'party.locked', name: 'Zorgkantoor', by: '', why: '' },
  'step.closed': { kind: 'step.closed', allowed: 'geld' },
  'undo.empty': { kind: 'undo.empty' },
  'undo.overtaken': { kind: 'undo.overtaken' },
  'writing.missing': { kind: 'writing.missing' },
  'document.newer': { kind: 'document.newer', version: 2 },
  'import.notJson': { kind: 'import.notJson', line: 3, reason: 'character' },
  'import.notRead': { kind: 'import.notRead' },
  'import.locked': { kind: 'import.locked' },
  'import.wrongFile': { kind: 'import.wrongFile', what: 'webPage' },
  'import.tooFull': { kind: 'import.tooFull' },
  'import.tooLarge': { kind: 'import.tooLarge', maxBytes: 4 * 1024 * 1024 },
  'import.otherFormat': { kind: 'import.otherFormat' },
  'import.newer': { kind: 'import.newer', version: 2 },
  'import.invalid': { kind: 'import.invalid', line: 12, path: 'needs[0].amountCents', reason: 'notNumber' },
}

const problems: readonly Problem[] = [
  ...Object.values(problemsByKind),
  ...fields.flatMap((field): Problem[] => [
    { kind: 'text.empty', field },
    { kind: 'text.tooLong', field, max: 80 },
  ]),
  ...(Object.keys(reasons) as ImportReason[]).map(
    (reason): Problem => ({ kind: 'import.invalid', line: 12, path: 'investments[2].amountCents', reason }),
  ),
  ...[...jsonFaultReasons, 'iets nieuws'].map((reason): Problem => ({ kind: 'import.notJson', line: 3, reason })),
  { kind: 'year.notAYear', text: '' },
  { kind: 'quantity.notANumber', text: '' },
  { kind: 'party.hasInvestments', count: 1 },
  { kind: 'knob.held', by: '' },
]

describe('problems', () => {
  test('[T20] the sentences name what was wrong and what to do', () => {
    const said = (kind: Problem['kind']) => fileProblemSentence(problemsByKind[kind])
    expect(said('amount.notANumber')).toBe('We lezen geen bedrag in "veel". Typ een getal, bijvoorbeeld 50.000.')
    expect(said('amount.ambiguous')).toBe(
      'Het bedrag "1,250" kunnen we op twee manieren lezen. Zet alleen een komma voor centen, zoals 12,50. Zet een punt bij duizenden, zoals 1.250.',
    )
    expect(said('years.reversed')).toBe('Het eerste jaar (2031) ligt na het laatste jaar (2026). Draai ze om.')
    expect(said('text.tooLong')).toBe('De tekst bij de opmerking is te lang. Gebruik hooguit 20.000 tekens.')
    expect(said('party.hasInvestments')).toContain('nog 3 investeringen')
    expect(said('amount.tooLarge')).toContain('€\u00a01.000.000.000')
  })

  test('[T21] a file that cannot be read: the line, the reason, and that nothing changed', () => {
    expect(fileProblemSentence(problemsByKind['import.notJson'])).toBe(
      'Dit bestand is geen goede JSON. Op regel 3 staat een teken dat daar niet hoort. Er is niets veranderd.',
    )
    expect(fileProblemSentence(problemsByKind['import.invalid'])).toBe(
      'Op regel 12 klopt iets niet bij kostenpost 1: het bedrag moet een getal zijn. Er is niets veranderd.',
    )
    const invalid = { ...problemsByKind['import.invalid'], reason: 'outOfRange' } as const
    const beyond = (path: string, bound: 'least' | 'most', value: number) =>
      fileProblemSentence({ ...invalid, path, limit: { bound, value } }).replaceAll('\u00a0', ' ')
    expect(beyond('workshop.lastYear', 'most', 2037)).toBe(
      'Op regel 12 klopt iets niet: het laatste jaar mag niet later zijn dan 2037. Er is niets veranderd.',
    )
    expect(beyond('needs[1].until', 'least', 2026)).toContain(
      'bij kostenpost 2: het jaar van einde mag niet eerder zijn dan 2026.',
    )
    expect(beyond('investments[0].amountCents', 'most', 100_000_000_000)).toContain(
      'bij investering 1: het bedrag mag hooguit € 1.000.000.000 zijn.',
    )
    expect(fileProblemSentence(problemsByKind['import.tooLarge'])).toContain('hooguit 4 MB')
    for (const problem of problems.filter(({ kind }) => kind.startsWith('import.'))) {
      expect(fileProblemSentence(problem)).toMatch(/ Er is niets veranderd\.$/)
    }
  })

  test('[T22] every problem has short sentences in plain Dutch', () => {
    for (const problem of problems) expectPlainDutch(fileProblemSentence(problem))
  })
})

describe('the name of what an undo turns back', () => {
  const facts = { ...investment, knob: null }
  test.each<[Action, string]>([
    [{ type: 'knob.turn', knob: 3, setting: 1 }, 'knop 3 draaien'],
    [{ type: 'baseline.set' }, 'stand van nu vastleggen'],
    [{ type: 'knob.baseline', knob: 3, setting: 1 }, 'waar knop 3 vandaag staat'],
    [{ type: 'today.take', how: 'knob.baseline', knobs: [{ knob: 3, setting: 1 }] }, 'waar 1 knop vandaag staat'],
    [{ type: 'choice.set', choice: 'trekker', option: 'onafhankelijk', chosen: true }, 'keuze bij knop 8'],
    [{ type: 'choice.set', choice: 'trekker', option: 'onafhankelijk', chosen: false }, 'keuze terugnemen'],
    [{ type: 'aim.set', coreValue: 'goed-wonen', party: 'bewoners', strength: 'veel' }, 'waarde voor een partij'],
    [{ type: 'aim.time', coreValue: 'goed-wonen', party: 'bewoners', arrival: 'meteen' }, 'wanneer een waarde komt'],
    [{ type: 'question.answer', question: 'closed.9', state: 'answered', text: 'Later.' }, 'vraag beantwoorden'],
    [{ type: 'question.answer', question: 'closed.9', state: 'aside', text: 'Later.' }, 'vraag opzijleggen'],
    [{ type: 'question.answer', question: 'closed.9', state: null, text: '' }, 'vraag weer openzetten'],
    [{ type: 'workshop.describe', changes: { title: 'x' } }, 'titel wijzigen'],
    [{ type: 'workshop.describe', changes: { place: 'x' } }, 'plaats wijzigen'],
    [{ type: 'workshop.describe', changes: { title: 'x', place: 'x' } }, 'titel en plaats wijzigen'],
    [{ type: 'workshop.setYears', firstYear: 2026, lastYear: 2030 }, 'jaren wijzigen'],
    [{ type: 'party.add', id: 'x', kind: 'gemeente', name: 'Gemeente' }, 'partij toevoegen'],
    [{ type: 'party.change', id: 'bewoners', changes: { name: 'Wij' } }, 'partij Bewoners wijzigen'],
    [{ type: 'party.change', id: 'bewoners', changes: { atTable: true } }, 'partij Bewoners aan tafel zetten'],
    [{ type: 'party.change', id: 'bewoners', changes: { atTable: false } }, 'partij Bewoners van tafel halen'],
    [{ type: 'party.remove', id: 'weg' }, 'partij weghalen'],
    [{ type: 'placing.set', about: 'bewoners', place: { interest: 4, influence: 1 } }, 'partij Bewoners plaatsen'],
    [{ type: 'placing.set', about: 'bewoners', place: null }, 'partij Bewoners weer van de plaat halen'],
    [{ type: 'knob.discuss', knob: 3, state: 'besloten' }, 'knop 3 besloten'],
    [{ type: 'knob.discuss', knob: 3, state: null }, 'knop 3 weer onbesproken'],
    [{ type: 'knob.reason', knob: 9, reason: 'Later.' }, 'reden bij knop 9'],
    [{ type: 'workshop.setIndexation', indexation: 250 }, 'prijsstijging wijzigen'],
    [{ type: 'script.set', steps: [] }, 'draaiboek wijzigen'],
    [{ type: 'step.go', now: null }, 'andere stap'],
    [{ type: 'gather.call', place: 'board' }, 'iedereen hierheen halen'],
    [{ type: 'round.open', id: 'r', knob: 5, kind: 'stand', voters: 'persoon' }, 'ronde over knop 5'],
    [{ type: 'agreement.remove', id: 'x' }, 'afspraak weghalen'],
    [{ type: 'consent.give', agreement: 'x', stance: 'bezwaar', reason: 'Te duur.' }, 'bezwaar bij een afspraak'],
    [{ type: 'consent.give', agreement: 'x', stance: null, reason: '' }, 'mening terugnemen'],
    [{ type: 'parked.change', id: 'x', changes: {} }, 'geparkeerd punt wijzigen'],
    [{ type: 'round.show', id: 'r', votes: [] }, 'ronde tonen'],
    [{ type: 'round.stop', id: 'r' }, 'ronde stoppen'],
    [{ type: 'volunteering.remove', id: 'x' }, 'uren weghalen'],
    [{ type: 'proof.change', id: 'x', changes: {} }, 'bewijs wijzigen'],
    [{ type: 'need.add', id: 'x', facts }, 'kosten toevoegen'],
    [{ type: 'need.change', id: 'x', changes: {} }, 'kosten wijzigen'],
    [{ type: 'need.remove', id: 'x' }, 'kosten weghalen'],
    [{ type: 'investment.add', id: 'x', facts }, 'investering toevoegen'],
    [{ type: 'investment.change', id: 'x', changes: { party: 'bewoners' } }, 'investering verplaatsen'],
    [{ type: 'investment.change', id: 'x', changes: { party: 'bewoners', from: 2027 } }, 'investering wijzigen'],
    [{ type: 'investment.remove', id: 'x' }, 'investering weghalen'],
    [{ type: 'text.edit', text: { note: 5 }, at: 0, remove: 0, insert: 'x' }, 'tekst bij knop 5'],
    [{ type: 'text.edit', text: 'vision', at: 0, remove: 0, insert: 'x' }, 'tekst bij toekomstbeeld'],
    [{ type: 'plan.replace', plan }, 'plan inlezen'],
    [{ type: 'plan.add', parties: [], needs: [], investments: [] }, 'regels uit een bestand overnemen'],
  ])('[T30] %o', (action, name) => {
    expect(undoName(action, plan)).toBe(name)
  })

  test('[T31] without the plan a party has no name', () => {
    expect(undoName({ type: 'party.remove', id: 'bewoners' })).toBe('partij weghalen')
  })
})

describe('what is missing and why something is asked', () => {
  test('[T15] every missing fact is a short sentence that says what to do', () => {
    const one: readonly Missing[] = [
      { kind: 'undiscussed', knobs: [4] },
      { kind: 'owner', proofs: ['a'] },
      { kind: 'owner', proofs: ['a', 'b'] },
      { kind: 'way', investments: ['a'] },
      { kind: 'unpromised', investments: ['a', 'b'] },
      { kind: 'evidence', coreValues: ['goed-wonen', 'werkplezier'] },
      { kind: 'following', coreValues: ['werkplezier'] },
      { kind: 'arrival', coreValues: ['werkplezier'] },
      { kind: 'undecided', knobs: [1, 2, 3] },
      { kind: 'unheard', agreements: ['a'] },
      { kind: 'objected', agreements: ['a', 'b'] },
      { kind: 'parked', count: 1 },
      { kind: 'parked', count: 3 },
      { kind: 'questions', count: 1 },
    ]
    const all = [...one, ...missingOf(emptyPlan, '2026-03-01T12:00:00Z'), ...missingOf(plan, '2026-03-01T12:00:00Z')]
    for (const missing of all) expectPlainDutch(missingSentence(missing))
    expect(missingSentence({ kind: 'undecided', knobs: [1, 2, 3] })).toBe('Neem een besluit over knop 1, 2 en 3.')
    for (const count of [0, 1, 7]) expectPlainDutch(missingLead(count))
  })

  test('[T16] every fact behind a tension of the cases has words', () => {
    for (const id of ['casus-a', 'casus-b', 'casus-c'] as const) {
      const of = planFromTemplate(id, 'Proef', 2026)
      const grounds = tensionsOf(of).flatMap((tension) => tension.grounds)
      expect(grounds.length).toBeGreaterThan(0)
      for (const ground of grounds) expect(groundWords(of, ground)).toMatch(/^[\p{Lu}].*[.?]?$/u)
    }
  })
})

function expectPlainDutch(text: string): void {
  expect(text).toMatch(/^[\p{Lu}‘].*[.?]$/u)
  expect(text).not.toMatch(/—|undefined|null|\[object| {2}/)
  const sentences = text.split(/(?<=[.?!:])\s+/)
  for (const sentence of sentences) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    expect(words.length, sentence).toBeLessThanOrEqual(15)
  }
}
