// The small plan: one or two of each noun, to try value by value, for each action, and as a moment.

import { inOrder } from '@draaitafel/shared/document/order.ts'
import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { effortCents } from '@draaitafel/shared/nouns/effort.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { termsText } from '@draaitafel/shared/nouns/promise.ts'
import { nothingWeighed } from '@draaitafel/shared/nouns/weighing.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { lineOf } from '@draaitafel/shared/testing/filled.ts'
import { NOW } from '../observeAction.ts'

export const said = { name: 'Noor', party: 'gemeente', at: '2026-02-01T09:30:00.000Z' }
export const saidByBram = { name: 'Bram', party: 'corporatie', at: '2026-02-01T09:31:00.000Z' }

const money = { amountCents: 5_000_000, per: 'year', from: 2026, until: 2031, effort: null, indexed: false } as const
const investment: Omit<Investment, 'id' | 'order'> = {
  source: 'II',
  party: 'gemeente',
  label: 'Wmo',
  knob: 6,
  need: 'beheerder',
  ...money,
  certainty: 'idee',
  way: 'Per kwartaal.',
  note: 'Na het besluit.',
  ...nothingWeighed,
}

/** Small, with one or two of each: for what is tried value by value, and for each action. */
export const oneOfEach: Plan = {
  ...emptyPlan,
  workshop: {
    ...{ title: 'De Linde', place: 'Zwolle', firstYear: 2026, lastYear: 2031, exampleAmounts: true, use: 'strategie' },
    ...{ adopted: { at: NOW, print: '0a1b2c3d' }, indexation: 250, moneyFirst: false, sealing: null },
  },
  vision: 'Iedereen kent elkaar.',
  parties: inOrder([
    {
      id: 'gemeente',
      kind: 'gemeente',
      name: 'Gemeente',
      atTable: true,
      interest: 'Rust.',
      room: 'Geld.',
      limit: 'Tijd.',
    },
    { id: 'corporatie', kind: 'corporatie', name: 'De Woning', atTable: true, interest: '', room: '', limit: '' },
    { id: 'leeg', kind: 'bewoners', name: 'Bewoners', atTable: false, interest: '', room: '', limit: '' },
    { id: 'stil', kind: 'zorgkantoor', name: 'Zorgkantoor', atTable: true, interest: '', room: '', limit: '' },
  ]),
  placings: [
    { id: 'p1', about: 'corporatie', interest: 3, influence: 1, ...said },
    { id: 'p2', about: 'gemeente', interest: 0, influence: 4, ...saidByBram },
  ],
  knobs: emptyPlan.knobs.map((knob) =>
    knob.number !== 6
      ? knob
      : {
          ...{ ...knob, setting: 2, baseline: 1, lastTurn: said, note: 'Elke dag open.', reason: 'Nog te vroeg.' },
          ...{ talk: { how: 'Ja.', worth: 'Goed wonen.', means: 'Uren.' } },
          discussion: { state: 'besproken', setting: 2, ...saidByBram },
        },
  ),
  needs: inOrder([
    { id: 'beheerder', knob: 6, label: 'Beheerder', ...money, indexed: true },
    {
      ...{ id: 'opbouw', knob: 6, label: 'Opbouwwerk', ...money },
      ...{ effort: { unit: 'fte', hundredths: 50, rateCents: 10_000_000 } },
    },
    {
      id: 'keuken',
      knob: null,
      label: 'Keuken',
      amountCents: 6_000_000,
      per: 'once',
      from: 2027,
      until: 2027,
      effort: null,
      indexed: false,
    },
  ]),
  investments: inOrder([
    { id: 'wmo', ...investment },
    { id: 'vast', ...investment, certainty: 'vastgelegd', need: null },
    {
      ...{ id: 'wacht', ...investment, party: 'corporatie', certainty: 'toegezegd' },
      word: { by: 'gemeente', about: termsText({ ...investment, party: 'corporatie' }), was: 'bespreken' },
    },
    {
      ...{ id: 'werk', ...investment, effort: { unit: 'uur', hundredths: 25_000, rateCents: 4050 } },
      amountCents: effortCents({ hundredths: 25_000, rateCents: 4050 }),
    },
  ] satisfies Omit<Investment, 'order'>[]),
  volunteering: inOrder([
    { id: 'koken', party: 'leeg', label: 'Koken', knob: 5, hoursPerYear: 200, from: 2026, until: 2030 },
  ]),
  choices: [
    { id: 'geldbron.gebruik', choice: 'geldbron', option: 'gebruik' },
    { id: 'prijs', choice: 'prijs', option: 'klein' },
    { id: 'trekker', choice: 'trekker', option: 'corporatie' },
  ],
  aims: [
    { id: 'goed-wonen.gemeente', coreValue: 'goed-wonen', party: 'gemeente', strength: 'duidelijk', arrival: 'jaren' },
    { id: 'werkplezier.corporatie', coreValue: 'werkplezier', party: 'corporatie', strength: 'veel', arrival: null },
    { id: 'werkplezier.stil', coreValue: 'werkplezier', party: 'stil', strength: 'beetje', arrival: 'meteen' },
  ],
  proofs: inOrder([
    {
      id: 'bewijs',
      coreValue: 'goed-wonen',
      moment: 'vooraf',
      what: 'Wie komt er?',
      how: 'Navraag.',
      state: 'rond',
      owner: 'gemeente',
    },
  ]),
  agreements: inOrder([
    lineOf(agreement, { id: 'open', text: 'Elke middag open.', investment: 'wmo' }),
    lineOf(agreement, { id: 'samen', text: 'Samen beslissen.' }),
  ]),
  consents: [
    { id: 'c1', agreement: 'open', stance: 'zorg', reason: 'Wie betaalt?', about: 'Elke middag open.', ...said },
    { id: 'c2', agreement: 'open', stance: 'akkoord', reason: '', about: 'Elke ochtend open.', ...saidByBram },
  ],
  parked: inOrder([
    {
      id: 'later',
      kind: 'vraag',
      text: 'Wie heeft de sleutel?',
      about: 'knob.5',
      owner: 'corporatie',
      day: '2026-04-01',
      done: false,
    },
  ]),
  rounds: inOrder([
    { id: 'r1', knob: 6, kind: 'stand', voters: 'partij', state: 'getoond' },
    { id: 'r2', knob: 7, kind: 'richting', voters: 'persoon', state: 'gestopt' },
  ]),
  votes: inOrder([{ id: 'v1', round: 'r1', party: 'gemeente', name: 'Noor', value: 3 }]),
  script: inOrder([
    {
      id: 'welkom',
      name: '',
      instruction: 'Koffie.',
      view: 'parties',
      tasks: '',
      minutes: 15,
      allowed: 'afspraken',
      skipped: false,
    },
    {
      id: 'pauze',
      name: 'Pauze',
      instruction: '',
      view: 'knobs',
      tasks: '',
      minutes: 20,
      allowed: 'kijken',
      skipped: true,
    },
  ]),
  answers: [{ id: 'knob.6', state: 'answered', text: 'Via de huur.', ...said }],
}

/** Beside the plan: where the room is, and who did what. */
export const roomFacts = {
  session: {
    gather: { place: 'knob.6', at: NOW },
    lead: { person: 'browser1', name: 'Ans', at: NOW },
    now: { step: 'welkom', endsAt: '2026-03-01T10:15:00.000Z', leftSeconds: 0 },
  },
  log: {
    l1: {
      at: '2026-02-01T09:30:00.000Z',
      name: 'Noor',
      party: 'gemeente',
      type: 'knob.turn',
      subject: '6',
      from: 0,
      to: 2,
    },
    l2: {
      ...{
        at: '2026-02-01T09:33:00.000Z',
        name: '',
        party: null,
        type: 'investment.change',
        move: 'undo',
        subject: 'wmo',
      },
      ...{ label: 'Wmo', part: 'amount', from: 4_000_000, to: 5_000_000, per: 'year', source: 'II', whose: 'Gemeente' },
    },
    l3: { at: '2026-02-01T09:34:00.000Z', name: 'Bram', party: 'corporatie', type: 'text.edit', subject: 'vision' },
  },
} as const
