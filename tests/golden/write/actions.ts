// Every action at least once on the small table, each with its actor, and ways in which it is refused.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { type InvestmentFacts, investment as investmentNoun } from '@draaitafel/shared/nouns/investment.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import { facilitator, NOW, noor } from '../observeAction.ts'
import { oneOfEach } from './oneOfEach.ts'

const bram: Actor = { role: 'participant', name: 'Bram', party: 'corporatie' }
const unnamed: Actor = { role: 'participant', name: '', party: null }

const money = { amountCents: 125_050, per: 'year', from: 2027, until: 2029, effort: null, indexed: true } as const
const once = { ...money, per: 'once' } as const
const work = { ...money, effort: { unit: 'uur', hundredths: 150, rateCents: 4999 } } as const
const need = { knob: 6, label: 'Beheer', ...money } as const
const investment: InvestmentFacts = filled(investmentNoun, {
  source: 'V',
  party: 'gemeente',
  label: 'Bijdrage',
  knob: 6,
  need: 'beheerder',
  ...money,
  certainty: 'bespreken',
  way: 'In uren.',
  note: 'Straks.',
})
const volunteering = { party: 'leeg', label: 'Bezoek', knob: 5, hoursPerYear: 40, from: 2026, until: null } as const
const proof = {
  coreValue: 'goed-wonen',
  moment: 'tijdens',
  what: 'Hoe vaak?',
  how: 'Elke maand.',
  state: 'open',
  owner: 'gemeente',
} as const
const parked = {
  kind: 'zorg',
  text: 'Wie betaalt?',
  about: 'knob.6',
  owner: 'gemeente',
  day: '2026-05-01',
  done: false,
} as const
const step = {
  id: 'eigen',
  name: 'Rondje',
  instruction: 'Om de beurt.',
  view: 'flow',
  tasks: '',
  minutes: 10,
  allowed: 'geld',
  skipped: false,
  order: 'a0',
} as const
const party = {
  id: 'erbij',
  kind: 'zorgkantoor',
  name: 'Zorgkantoor',
  atTable: true,
  interest: 'Rust.',
  room: '',
  limit: '',
} as const

export type Acted = readonly [who: Actor, action: Action]

/** Each is accepted. */
export const actions: readonly Acted[] = [
  [facilitator, { type: 'workshop.describe', changes: { title: 'De Hof' } }],
  [
    facilitator,
    { type: 'workshop.describe', changes: { title: 'De Hof', place: '', exampleAmounts: false, use: 'gesprek' } },
  ],
  [facilitator, { type: 'workshop.setIndexation', indexation: 125 }],
  [facilitator, { type: 'workshop.setYears', firstYear: 2027, lastYear: 2038 }],
  [noor, { type: 'party.add', id: 'buurtbus', kind: 'lokale-partijen', name: ' Buurtbus ' }],
  [noor, { type: 'party.change', id: 'leeg', changes: { name: 'Bewonersraad' } }],
  [noor, { type: 'party.change', id: 'leeg', changes: { atTable: true } }],
  [
    noor,
    { type: 'party.change', id: 'gemeente', changes: { interest: '', room: 'Meer geld.', limit: 'Minder tijd.' } },
  ],
  [facilitator, { type: 'party.change', id: 'corporatie', changes: { name: 'Wonen', limit: 'Grens.' } }],
  [noor, { type: 'party.remove', id: 'stil' }],
  [
    facilitator,
    {
      type: 'plan.add',
      parties: [party],
      needs: [{ id: 'extra', ...need }],
      investments: [{ id: 'extra2', ...investment, party: 'erbij', need: 'extra' }],
    },
  ],
  [
    facilitator,
    {
      ...{ type: 'plan.add', parties: [], needs: [], investments: [] },
      changed: {
        needs: [{ id: 'keuken', changes: { amountCents: 100 } }],
        investments: [{ id: 'wmo', changes: { per: 'once', from: 2028 } }],
      },
    },
  ],
  [noor, { type: 'placing.set', about: 'corporatie', place: { interest: 4, influence: 0 } }],
  [noor, { type: 'placing.set', about: 'leeg', place: { interest: 1, influence: 2 } }],
  [noor, { type: 'placing.set', about: 'corporatie', place: null }],
  [noor, { type: 'knob.turn', knob: 6, setting: 4 }],
  [unnamed, { type: 'knob.turn', knob: 1, setting: 0 }],
  [noor, { type: 'knob.discuss', knob: 6, state: 'besproken' }],
  [facilitator, { type: 'knob.discuss', knob: 6, state: 'besloten' }],
  [noor, { type: 'knob.discuss', knob: 6, state: null }],
  [noor, { type: 'knob.reason', knob: 7, reason: ' Niet aan ons. ' }],
  [noor, { type: 'knob.reason', knob: 6, reason: '' }],
  [facilitator, { type: 'baseline.set' }],
  [
    noor,
    {
      type: 'agreement.add',
      id: 'nieuw',
      facts: filled(agreement, { text: 'Elk jaar terugkijken.', investment: 'wmo' }),
    },
  ],
  [noor, { type: 'agreement.change', id: 'open', changes: { text: 'Altijd open.' } }],
  [noor, { type: 'agreement.change', id: 'open', changes: { investment: null } }],
  [noor, { type: 'agreement.remove', id: 'open' }],
  [noor, { type: 'consent.give', agreement: 'open', stance: 'bezwaar', reason: 'Te duur.' }],
  [noor, { type: 'consent.give', agreement: 'samen', stance: 'akkoord', reason: '' }],
  [noor, { type: 'consent.give', agreement: 'open', stance: null, reason: 'x' }],
  [bram, { type: 'consent.give', agreement: 'open', stance: null, reason: '' }],
  [noor, { type: 'parked.add', id: 'nieuw', facts: parked }],
  [noor, { type: 'parked.change', id: 'later', changes: { done: true } }],
  [noor, { type: 'parked.change', id: 'later', changes: { text: 'Wie sluit af?', owner: null, day: '', about: '' } }],
  [noor, { type: 'parked.remove', id: 'later' }],
  [facilitator, { type: 'round.open', id: 'r3', knob: 7, kind: 'richting', voters: 'persoon' }],
  [facilitator, { type: 'plan.adopt', print: '89abcdef' }],
  [facilitator, { type: 'plan.adopt', print: null }],
  [facilitator, { type: 'practice.start', moment: 'm1', plan: { ...emptyPlan, vision: 'Oefenen.' } }],
  [facilitator, { type: 'script.set', steps: [step, { ...step, id: 'oogst', name: '', instruction: '' }] }],
  [facilitator, { type: 'script.set', steps: [] }],
  [facilitator, { type: 'gather.call', place: 'coreValue.werkplezier' }],
  [facilitator, { type: 'lead.take', person: 'browser2' }],
  [facilitator, { type: 'step.go', now: { step: 'pauze', endsAt: null, leftSeconds: 600 } }],
  [facilitator, { type: 'step.go', now: { step: 'welkom', endsAt: NOW, leftSeconds: 0 } }],
  [facilitator, { type: 'step.go', now: null }],
  [noor, { type: 'choice.set', choice: 'geldbron', option: 'verhuur', chosen: true }],
  [noor, { type: 'choice.set', choice: 'geldbron', option: 'gebruik', chosen: false }],
  [noor, { type: 'choice.set', choice: 'prijs', option: 'gratis', chosen: true }],
  [noor, { type: 'choice.set', choice: 'prijs', option: 'klein', chosen: false }],
  [noor, { type: 'choice.set', choice: 'trekker', option: 'gemeente', chosen: true }],
  [noor, { type: 'aim.set', coreValue: 'goed-wonen', party: 'gemeente', strength: 'veel' }],
  [noor, { type: 'aim.set', coreValue: 'goed-wonen', party: 'gemeente', strength: null }],
  [noor, { type: 'aim.set', coreValue: 'efficient-werken', party: 'leeg', strength: 'beetje' }],
  [noor, { type: 'aim.time', coreValue: 'goed-wonen', party: 'gemeente', arrival: 'lang' }],
  [noor, { type: 'aim.time', coreValue: 'goed-wonen', party: 'gemeente', arrival: null }],
  [noor, { type: 'question.answer', question: 'knob.6', state: 'aside', text: ' Nu niet. ' }],
  [noor, { type: 'question.answer', question: 'party.gemeente', state: 'answered', text: 'Via de huur.' }],
  [noor, { type: 'question.answer', question: 'knob.6', state: null, text: 'x' }],
  [noor, { type: 'need.add', id: 'nieuw', facts: need }],
  [noor, { type: 'need.add', id: 'nieuw', facts: { ...need, ...once, knob: null } }],
  [noor, { type: 'need.add', id: 'nieuw', facts: { ...need, ...work } }],
  [noor, { type: 'need.change', id: 'keuken', changes: { amountCents: 1 } }],
  [noor, { type: 'need.change', id: 'keuken', changes: { per: 'year', until: null } }],
  [noor, { type: 'need.change', id: 'opbouw', changes: { effort: { unit: 'uur', hundredths: 1, rateCents: 50 } } }],
  [noor, { type: 'need.change', id: 'beheerder', changes: { label: 'Huismeester' } }],
  [noor, { type: 'need.change', id: 'beheerder', changes: { from: 2027, until: 2030 } }],
  [noor, { type: 'need.remove', id: 'beheerder' }],
  [noor, { type: 'investment.add', id: 'nieuw', facts: investment }],
  [noor, { type: 'investment.add', id: 'nieuw', facts: { ...investment, ...once, certainty: 'toegezegd', label: '' } }],
  [
    bram,
    { type: 'investment.add', id: 'nieuw', facts: { ...investment, ...work, certainty: 'vastgelegd', need: null } },
  ],
  [facilitator, { type: 'investment.add', id: 'nieuw', facts: { ...investment, certainty: 'vastgelegd' } }],
  [noor, { type: 'investment.change', id: 'wmo', changes: { party: 'corporatie' } }],
  [noor, { type: 'investment.change', id: 'wmo', changes: { certainty: 'toegezegd' } }],
  [bram, { type: 'investment.change', id: 'wmo', changes: { certainty: 'toegezegd' } }],
  [noor, { type: 'investment.change', id: 'vast', changes: { amountCents: 6_000_000 } }],
  [bram, { type: 'investment.change', id: 'vast', changes: { amountCents: 6_000_000 } }],
  [facilitator, { type: 'investment.change', id: 'vast', changes: { party: 'corporatie', source: 'X' } }],
  [noor, { type: 'investment.change', id: 'vast', changes: { certainty: 'idee' } }],
  [noor, { type: 'investment.change', id: 'werk', changes: { effort: null, amountCents: 1 } }],
  [
    noor,
    { type: 'investment.change', id: 'werk', changes: { label: 'Uren', way: '', note: '', knob: null, need: null } },
  ],
  [noor, { type: 'investment.remove', id: 'wmo' }],
  [bram, { type: 'investment.remove', id: 'vast' }],
  [bram, { type: 'promise.confirm', id: 'wacht' }],
  [facilitator, { type: 'promise.confirm', id: 'wacht' }],
  [bram, { type: 'promise.putBack', id: 'wacht' }],
  [noor, { type: 'volunteering.add', id: 'nieuw', facts: volunteering }],
  [noor, { type: 'volunteering.change', id: 'koken', changes: { hoursPerYear: 250 } }],
  [
    noor,
    {
      type: 'volunteering.change',
      id: 'koken',
      changes: { party: 'gemeente', label: 'Eten', until: null, knob: null },
    },
  ],
  [noor, { type: 'volunteering.remove', id: 'koken' }],
  [noor, { type: 'proof.add', id: 'nieuw', facts: proof }],
  [noor, { type: 'proof.change', id: 'bewijs', changes: { state: 'geen' } }],
  [noor, { type: 'proof.change', id: 'bewijs', changes: { what: 'Wie niet?', owner: null } }],
  [noor, { type: 'proof.remove', id: 'bewijs' }],
  [noor, { type: 'text.edit', text: 'vision', at: 9, remove: 5, insert: ' weet' }],
  [noor, { type: 'text.edit', text: { note: 6 }, at: 99, remove: 99, insert: ' Ook zondag.' }],
  [noor, { type: 'text.edit', text: { talk: 6, part: 'worth' }, at: 0, remove: 11, insert: '' }],
  [
    facilitator,
    { type: 'plan.replace', plan: { ...emptyPlan, parties: oneOfEach.parties.slice(0, 1) }, moment: 'Ochtend' },
  ],
]

/** On the table while a round is open: `opened` comes first. */
export const inRound: readonly Acted[] = [
  [
    facilitator,
    {
      type: 'round.show',
      id: 'r3',
      votes: [
        { party: 'gemeente', name: '', value: -1 },
        { party: null, name: 'Bram', value: 1 },
      ],
    },
  ],
  [facilitator, { type: 'round.stop', id: 'r3' }],
  [facilitator, { type: 'round.open', id: 'r4', knob: 6, kind: 'stand', voters: 'persoon' }],
  [facilitator, { type: 'round.show', id: 'r3', votes: [{ party: null, name: '', value: 2 }] }],
  [noor, { type: 'knob.turn', knob: 7, setting: 1 }],
  [noor, { type: 'knob.discuss', knob: 7, state: 'besproken' }],
  [noor, { type: 'knob.reason', knob: 7, reason: 'Toch.' }],
]
export const inPractice: readonly Acted[] = [
  [facilitator, { type: 'practice.stop', plan: oneOfEach }],
  [facilitator, { type: 'practice.start', moment: 'm2', plan: emptyPlan }],
]

/** Each is refused, in addition to what trying value by value refuses. */
export const refusals: readonly Acted[] = [
  [noor, { type: 'party.remove', id: 'leeg' }],
  [noor, { type: 'party.remove', id: 'weg' }],
  [noor, { type: 'round.stop', id: 'r1' }],
  [facilitator, { type: 'round.show', id: 'weg', votes: [] }],
  [facilitator, { type: 'practice.stop', plan: emptyPlan }],
  [noor, { type: 'knob.discuss', knob: 6, state: 'besloten' }],
  [noor, { type: 'promise.confirm', id: 'wacht' }],
  [noor, { type: 'promise.confirm', id: 'vast' }],
  [noor, { type: 'promise.putBack', id: 'vast' }],
  [facilitator, { type: 'plan.add', parties: [{ ...party, id: 'gemeente' }], needs: [], investments: [] }],
  [noor, { type: 'text.edit', text: 'vision', at: 0, remove: 0, insert: 'x'.repeat(20_000) }],
]
