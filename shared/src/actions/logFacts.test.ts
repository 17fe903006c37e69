import { describe, expect, test } from 'vitest'
import { filled, lineOf } from '../../testing/filled.ts'
import { logDeed } from '../copy/nl/log.ts'
import { agreement } from '../nouns/agreement.ts'
import { effect } from '../nouns/effect.ts'
import { finding } from '../nouns/finding.ts'
import { idea } from '../nouns/idea.ts'
import { readyScript } from '../nouns/step.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import type { LoggedType } from './logEntry.ts'
import { logFactsOf } from './logFacts.ts'

const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const at = '2026-03-01T10:00:00.000Z'
const caseC = planFromTemplate('casus-c', 'Proef')
const [need, investment] = [caseC.needs[0], caseC.investments[0]]
if (!need || !investment) throw new Error('Case C has costs and money')

const money = { knob: null, amountCents: 100_00, per: 'year', from: 2026, until: 2031 } as const
const volunteering = {
  id: 'v',
  party: 'bewoners',
  label: 'Bezoek',
  knob: null,
  hoursPerYear: 100,
  from: 2026,
  until: null,
}
const proof = { id: 'p', coreValue: 'goed-wonen', moment: 'vooraf', what: 'Hoe vaak?', how: '', state: 'open' } as const
const effectFacts = filled(effect, { kind: 'effect', label: 'Minder eenzaam' })
const findingFacts = filled(finding, { topic: 'netwerken', answer: 'nee' })
const ideaFacts = filled(idea, { label: 'Een bank', lever: 'omgeving' })
const linkFacts = { knob: 4, route: 'beter-zien', reason: 'Loopjes' } as const
const parked = { id: 'k', kind: 'zorg', text: 'Wie betaalt?', about: '', owner: null, day: '', done: false } as const
const plan: Plan = {
  ...caseC,
  now: { step: 'welkom', endsAt: null, leftSeconds: 5 },
  agreements: [lineOf(agreement, { id: 'a', text: 'Elke dag open.' })],
  consents: [
    {
      id: '0000',
      agreement: 'a',
      stance: 'bezwaar',
      reason: '',
      about: 'Elke dag open.',
      name: 'Noor',
      party: 'gemeente',
      at,
    },
  ],
  parked: [{ ...parked, order: 'a0' }],
  volunteering: [{ ...volunteering, order: 'a0' }],
  proofs: [{ ...proof, owner: null, order: 'a0' }],
  effects: [{ id: 'e', ...effectFacts, order: 'a0' }],
  findings: [{ id: 'f', ...findingFacts, topic: 'aow', order: 'a0' }],
  leverIdeas: [{ id: 'i', ...ideaFacts, order: 'a0' }],
  promisesBefore: [
    {
      ...{ id: 'b', kind: 'huiswerk', text: 'Een hek', party: 'gemeente', due: '', session: 'Proef', held: '' },
      ...{ came: null, order: 'a0' },
    },
  ],
  results: [{ id: 'goed-wonen', subject: 'goed-wonen', degree: 'ja', signs: '', order: 'a0' }],
  ownLinks: [{ id: 'l', ...linkFacts, order: 'a0' }],
  choices: [{ id: 'prijs', choice: 'prijs', option: 'gratis' }],
  aims: [{ id: 'goed-wonen.gemeente', coreValue: 'goed-wonen', party: 'gemeente', strength: 'veel', arrival: null }],
  rounds: [{ id: 'r', knob: 6, kind: 'stand', voters: 'persoon', state: 'open', order: 'a0' }],
}

/** For every type an action on this plan, and the sentence it becomes; null: nothing to say. */
const cases: {
  readonly [Type in LoggedType]: readonly (readonly [Omit<Extract<Action, { type: Type }>, 'type'>, string | null])[]
} = {
  'workshop.describe': [
    [
      { changes: { title: 'De Linde', place: plan.workshop.place } },
      'veranderde de naam van de workshop: Proef → De Linde',
    ],
    [{ changes: { title: 'x', place: 'y' } }, 'veranderde de gegevens van de workshop'],
    [{ changes: { title: 'Proef' } }, null],
  ],
  'workshop.setIndexation': [[{ indexation: 250 }, 'veranderde de prijsstijging: 0% → 2,5% per jaar']],
  'workshop.setYears': [
    [{ firstYear: 2027, lastYear: 2030 }, 'veranderde de jaren van het plan: 2026–2031 → 2027–2030'],
  ],
  'party.add': [[{ id: 'bus', kind: 'gemeente', name: ' Buurtbus ' }, 'voegde partij Buurtbus toe']],
  'party.change': [
    [{ id: 'gemeente', changes: { name: 'Stad' } }, 'veranderde de naam van een partij: Gemeente → Stad'],
    [{ id: 'gemeente', changes: { atTable: false } }, 'haalde Gemeente van tafel'],
    [{ id: 'gemeente', changes: { room: 'x', limit: 'y' } }, 'schreef op waar Gemeente voor staat'],
  ],
  'party.remove': [[{ id: 'gemeente' }, 'haalde partij Gemeente weg']],
  'placing.set': [
    [{ about: 'gemeente', place: { interest: 4, influence: 3 } }, 'plaatste Gemeente op belang en invloed'],
    [{ about: 'gemeente', place: null }, 'haalde de plek van Gemeente weg bij belang en invloed'],
  ],
  'plan.adopt': [
    [{ print: '0a1b2c3d' }, 'stelde het plan vast'],
    [{ print: null }, 'maakte het plan weer een concept'],
  ],
  'plan.ask': [
    [{ on: true }, 'vroeg elke partij of zij het plan vaststelt'],
    [{ on: false }, 'stopte met vragen wie vaststelt'],
  ],
  'plan.seal': [[{ print: '0a1b2c3d' }, 'stelde het plan vast en verzegelde het']],
  'plan.unseal': [[{ why: 'De huur klopt niet' }, 'heropende het vastgestelde plan: ‘De huur klopt niet’']],
  'verdict.give': [
    [
      { party: 'gemeente', answer: 'bezwaar', reason: 'Te duur', print: '0a1b2c3d' },
      'zei namens Gemeente: stelt vast, met bezwaar, ‘Te duur’',
    ],
  ],
  'lookBack.say': [
    [{ id: 'b', outcome: 'anders', reason: 'Later begonnen' }, 'zei wat er kwam van ‘Een hek’: anders'],
    [{ id: 'weg', outcome: 'later', reason: '' }, null],
  ],
  'practice.start': [[{ moment: 'm', plan }, 'begon met oefenen']],
  'practice.stop': [[{ plan }, 'stopte met oefenen']],
  'lead.take': [[{ person: 'p1' }, 'nam de leiding over']],
  'knob.turn': [[{ knob: 7, setting: 2 }, 'draaide knop 7, Organisatie zorg, van helemaal open naar half open']],
  'knob.discuss': [[{ knob: 7, state: 'besloten' }, 'besloot over knop 7, Organisatie zorg: helemaal open']],
  'knob.reason': [[{ knob: 7, reason: 'Nee.' }, 'schreef waarom knop 7, Organisatie zorg, dicht blijft: ‘Nee.’']],
  'baseline.set': [[{}, 'legde de stand van nu vast']],
  'knob.baseline': [[{ knob: 7, setting: 1 }, 'legde vast waar knop 7, Organisatie zorg, vandaag staat: op een kier']],
  'compare.set': [[{ moments: ['een', 'twee'] }, 'legde 2 momenten naast elkaar']],
  'variant.pick': [
    [
      { picks: [{ knob: 5, letter: 'B', setting: 3 }], label: 'tafel Midden' },
      'koos bij knop 5, Activiteitenaanbod, voor ver open, van tafel Midden',
    ],
    [
      {
        picks: [
          { knob: 5, letter: 'B', setting: 3 },
          { knob: 6, letter: 'B', setting: 1 },
        ],
        label: 'tafel Midden',
      },
      'koos alles van tafel Midden: 2 knoppen',
    ],
  ],
  'variant.take': [[{ knobs: [{ knob: 5, setting: 3 }] }, 'maakte één plan van de varianten: 1 knop']],
  'today.take': [
    [{ how: 'knob.baseline', knobs: [{ knob: 7, setting: 1 }] }, 'nam over waar iedereen hetzelfde ziet: 1 knop'],
  ],
  'agreement.add': [[{ id: 'b', facts: filled(agreement, { text: 'Ja.' }) }, 'voegde een afspraak toe: ‘Ja.’']],
  'agreement.change': [[{ id: 'a', changes: { text: 'Nooit.' } }, 'veranderde een afspraak: ‘Nooit.’']],
  'agreement.remove': [[{ id: 'a' }, 'haalde een afspraak weg: ‘Elke dag open.’']],
  'consent.give': [
    [
      { agreement: 'a', stance: 'akkoord', reason: 'Geheim.' },
      'veranderde van mening over de afspraak ‘Elke dag open.’: bezwaar → akkoord',
    ],
  ],
  'parked.add': [[{ id: 'l', facts: parked }, 'parkeerde een bedenking: ‘Wie betaalt?’']],
  'parked.change': [[{ id: 'k', changes: { done: true } }, 'vinkte iets af op de parkeerlijst: ‘Wie betaalt?’']],
  'parked.remove': [[{ id: 'k' }, 'haalde iets van de parkeerlijst: ‘Wie betaalt?’']],
  'round.open': [
    [{ id: 's', knob: 6, kind: 'stand', voters: 'persoon' }, 'liet iedereen kiezen over knop 6, Gemeenschapsvorming'],
  ],
  'round.show': [[{ id: 'r', votes: [] }, 'toonde de ronde over knop 6, Gemeenschapsvorming']],
  'script.set': [[{ steps: readyScript }, 'veranderde het draaiboek']],
  'step.go': [
    [{ now: { step: 'oogst', endsAt: null, leftSeconds: 5 } }, 'begon met de stap Oogst'],
    [{ now: { step: 'welkom', endsAt: at, leftSeconds: 0 } }, null],
    [{ now: null }, 'stopte het draaiboek'],
  ],
  'choice.set': [
    [
      { choice: 'prijs', option: 'klein', chosen: true },
      'koos anders bij ‘Wat kost meedoen?’: Niets → Een klein bedrag',
    ],
    [{ choice: 'prijs', option: 'gratis', chosen: false }, 'nam een keuze terug bij ‘Wat kost meedoen?’: Niets'],
    [{ choice: 'trekker', option: 'gemeente', chosen: true }, 'koos bij ‘Wie trekt de samenwerking?’: Gemeente'],
  ],
  'aim.set': [
    [
      { coreValue: 'werkplezier', party: 'gemeente', strength: 'beetje' },
      'zei dat Werkplezier voor Gemeente een beetje telt',
    ],
    [{ coreValue: 'goed-wonen', party: 'gemeente', strength: null }, 'haalde Goed wonen weg bij Gemeente'],
  ],
  'aim.time': [
    [
      { coreValue: 'goed-wonen', party: 'gemeente', arrival: 'lang' },
      'zei wanneer Gemeente Goed wonen merkt: op lange termijn',
    ],
  ],
  'question.answer': [[{ question: 'q', state: 'aside', text: 'Nu niet.' }, 'legde een vraag opzij: ‘Nu niet.’']],
  'remark.write': [[{ id: 'o', about: 'knob.6', text: ' Wie belt er? ' }, 'schreef een opmerking: ‘Wie belt er?’']],
  'remark.remove': [[{ id: 'o' }, 'haalde een opmerking weg: ‘’']],
  'need.add': [
    [
      { id: 'n', facts: { ...money, label: 'Koffie', effort: null, indexed: false } },
      'voegde kosten toe: Koffie, € 100 per jaar',
    ],
  ],
  'need.change': [
    [{ id: need.id, changes: { until: 2028 } }, `veranderde de jaren van ${need.label}: 2026 → 2026–2028`],
    [{ id: need.id, changes: { indexed: !need.indexed } }, `veranderde de kosten: ${need.label}`],
    [{ id: need.id, changes: { label: need.label } }, null],
  ],
  'need.remove': [[{ id: 'weg' }, null]],
  'investment.add': [
    [
      { id: 'i', facts: { ...investment, ...money, label: '', party: 'bewoners', source: 'X' } },
      'legde Sponsoring bij Bewoners: € 100 per jaar',
    ],
  ],
  'investment.change': [
    [
      { id: investment.id, changes: { party: 'bewoners' } },
      `verplaatste ${investment.label} van Corporatie naar Bewoners`,
    ],
    [
      { id: investment.id, changes: { certainty: 'idee' } },
      `veranderde hoe zeker ${investment.label} is: ${investment.certainty} → idee`,
    ],
    [
      { id: investment.id, changes: { way: 'Per kwartaal', note: 'x' } },
      `veranderde de investering: ${investment.label}`,
    ],
  ],
  'investment.remove': [[{ id: 'weg' }, null]],
  'caseMap.add': [[{ lines: [{ id: 'n', ...effectFacts }] }, 'zette de effecten van een casus erbij: 1 regels']],
  'agreements.add': [
    [
      { lines: [{ id: 'n', text: 'Samen eten', keeper: null, due: '', investment: null }] },
      'maakte 1 afspraak van toezeggingen',
    ],
  ],
  'points.add': [
    [
      { lines: [{ id: 'n', kind: 'zorg', text: 'Wie?', about: '', owner: null, day: '', done: false }] },
      'zette 1 punt op de parkeerlijst',
    ],
  ],
  'promise.confirm': [[{ id: 'weg' }, null]],
  'promise.putBack': [[{ id: 'weg' }, null]],
  'volunteering.add': [
    [{ id: 'w', facts: volunteering }, 'voegde uren van vrijwilligers toe: Bezoek, 100 uur per jaar'],
  ],
  'volunteering.change': [
    [{ id: 'v', changes: { hoursPerYear: 200 } }, 'veranderde de uren van Bezoek: 100 → 200 uur per jaar'],
  ],
  'volunteering.remove': [[{ id: 'v' }, 'haalde uren van vrijwilligers weg: Bezoek']],
  'proof.add': [[{ id: 'q', facts: { ...proof, owner: null } }, 'schreef bewijs op: ‘Hoe vaak?’']],
  'proof.change': [[{ id: 'p', changes: { state: 'rond' } }, 'veranderde het bewijs ‘Hoe vaak?’']],
  'effect.add': [[{ id: 'n', facts: effectFacts }, 'schreef een effect op: ‘Minder eenzaam’']],
  'effect.change': [[{ id: 'e', changes: { size: 'groot' } }, 'veranderde het effect ‘Minder eenzaam’']],
  'effect.remove': [[{ id: 'e' }, 'haalde een effect weg: ‘Minder eenzaam’']],
  'finding.add': [[{ id: 'netwerken', facts: findingFacts }, 'schreef iets op over netwerken']],
  'finding.change': [[{ id: 'f', changes: { answer: 'ja' } }, 'veranderde wat er staat over AOW']],
  'finding.remove': [[{ id: 'f' }, 'haalde weg wat er stond over AOW']],
  'result.add': [
    [
      { id: 'n', facts: { subject: 'knop-3', degree: 'deels', signs: '' } },
      'zei of het er gekomen is, Financiering ontmoetingsruimte: deels',
    ],
  ],
  'result.change': [
    [{ id: 'goed-wonen', changes: { degree: 'nee' } }, 'zei of het er gekomen is, Goed wonen: nee'],
    [{ id: 'goed-wonen', changes: { signs: 'De zaal is vol.' } }, 'schreef op waaraan je het merkt: Goed wonen'],
  ],
  'result.remove': [[{ id: 'goed-wonen' }, 'haalde weg of het er gekomen is: Goed wonen']],
  'idea.add': [[{ id: 'n', facts: ideaFacts }, 'schreef een idee op: ‘Een bank’']],
  'idea.change': [[{ id: 'i', changes: { where: 'de hal' } }, 'veranderde het idee ‘Een bank’']],
  'idea.remove': [[{ id: 'i' }, 'haalde een idee weg: ‘Een bank’']],
  'ownLink.add': [[{ id: 'n', facts: linkFacts }, 'voegde een eigen verbinding toe: ‘Loopjes’']],
  'ownLink.change': [[{ id: 'l', changes: { reason: 'Praatjes' } }, 'veranderde de eigen verbinding ‘Praatjes’']],
  'ownLink.remove': [[{ id: 'l' }, 'haalde een eigen verbinding weg: ‘Loopjes’']],
  'proof.remove': [[{ id: 'p' }, 'haalde bewijs weg: ‘Hoe vaak?’']],
  'text.edit': [
    [
      { text: { talk: 7, part: 'how' }, at: 0, remove: 0, insert: 'x' },
      'schreef op het werkvel van knop 7, Organisatie zorg',
    ],
    [{ text: 'vision', at: 0, remove: 0, insert: 'x' }, 'schreef aan het toekomstbeeld'],
  ],
  'plan.add': [[{ parties: [], needs: [need], investments: [investment] }, 'nam 2 regels over uit een bestand']],
  'plan.replace': [[{ plan: caseC, moment: 'Voor de pauze' }, 'ging terug naar het moment ‘Voor de pauze’']],
}

describe('what is worth logging about an action', () => {
  test.each(Object.entries(cases))('[C130] %s', (type, list) => {
    for (const [rest, sentence] of list) {
      const facts = logFactsOf(plan, { type, ...rest } as Action, noor)
      const line = facts && { id: '', at, name: noor.name, party: noor.party, move: 'do' as const, ...facts }
      expect(line && logDeed(plan, line).replaceAll('\u00a0', ' ')).toBe(sentence)
    }
  })

  test('[C130] of bringing people somewhere and of a stopped round nothing', () => {
    expect(logFactsOf(plan, { type: 'gather.call', place: 'board' }, noor)).toBeNull()
    expect(logFactsOf(plan, { type: 'round.stop', id: 'r' }, noor)).toBeNull()
  })
})
