import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { choicePartsOf } from '../copy/nl/choiceParts.ts'
import { consequenceOf } from '../copy/nl/consequences.ts'
import { questionSentence } from '../copy/nl/questions.ts'
import type { ChoiceId, OptionOf } from '../model/choices.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import { type Chosen, chosenId } from '../nouns/chosen.ts'
import { type Investment, investment } from '../nouns/investment.ts'
import { noProfile } from '../nouns/party.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { usualParties } from '../templates/empty.ts'
import { planFromTemplate, type TemplateId } from '../templates/templates.ts'
import type { Ground } from './grounds.ts'
import { questionsOf } from './questions.ts'
import { type TensionId, tensionIds, tensionsOf } from './tensions.ts'

/** A plan with the six usual parties, and just what a case needs. */
interface Case {
  readonly choices?: readonly Chosen[]
  readonly settings?: Partial<Record<KnobNumber, Setting>>
  readonly money?: readonly Partial<Investment>[]
  readonly vision?: string
}

const chose = <Id extends ChoiceId>(choice: Id, option: OptionOf<Id>): Chosen => ({
  id: chosenId(choice, option),
  choice,
  option,
})

const named = (choice: 'trekker' | 'opvolger', party: string): Chosen => ({ id: choice, choice, option: party })

const money: Investment = lineOf(investment, {
  id: 'geld',
  source: 'V',
  party: 'gemeente',
  label: '',
  knob: null,
  amountCents: 1_000_000,
  per: 'year',
  from: 2026,
  until: 2031,
  need: null,
  effort: null,
  indexed: false,
  certainty: 'toegezegd',
  way: '',
  note: '',
  order: 'a0',
})

const turn = { name: 'Noor', party: null, at: '2026-02-01T09:30:00.000Z' }

function planOf({ choices = [], settings = {}, money: amounts = [], vision = '' }: Case): Plan {
  return {
    ...emptyPlan,
    vision,
    parties: usualParties(),
    knobs: emptyPlan.knobs.map((knob) => {
      const setting = settings[knob.number]
      return setting === undefined ? knob : { ...knob, setting, lastTurn: turn }
    }),
    choices,
    investments: amounts.map((changes, index) => ({ ...money, id: `geld-${index}`, ...changes })),
  }
}

const idsOf = (plan: Plan) => tensionsOf(plan).map(({ id }) => id)

/** Per rule: what raises it, and what is nearly the same and does not. */
const cases: Readonly<Record<TensionId, { readonly asks: readonly Case[]; readonly asksNot: readonly Case[] }>> = {
  'servicekosten-buurt': {
    asks: [
      { choices: [chose('geldbron', 'servicekosten'), chose('welkom', 'soms')] },
      { money: [{ source: 'VI', party: 'bewoners' }], settings: { 9: 3 } },
    ],
    asksNot: [
      { choices: [chose('geldbron', 'servicekosten'), chose('welkom', 'bewoners')] },
      { choices: [chose('welkom', 'altijd')] },
    ],
  },
  'prijs-drempel': {
    asks: [
      { choices: [chose('geldbron', 'gebruik'), chose('prijs', 'gratis')] },
      { money: [{ source: 'VIII', party: 'bewoners', knob: 2 }], settings: { 5: 3 } },
    ],
    asksNot: [
      { money: [{ source: 'VIII', party: 'bewoners', knob: 2 }], settings: { 5: 2 } },
      { choices: [chose('prijs', 'gratis')], settings: { 5: 4 } },
    ],
  },
  'verhuur-vrij-gebruik': {
    asks: [
      { choices: [chose('geldbron', 'verhuur'), chose('gebruik', 'vrij')] },
      { money: [{ source: 'VII', party: 'bewoners' }], settings: { 7: 3 } },
    ],
    asksNot: [
      { choices: [chose('geldbron', 'verhuur'), chose('gebruik', 'afspraak')], settings: { 7: 2 } },
      { choices: [chose('gebruik', 'vrij')] },
    ],
  },
  'programma-bewoners': {
    asks: [{ choices: [chose('eisen', 'programma'), chose('programma', 'bewoners')] }],
    asksNot: [{ choices: [chose('eisen', 'programma'), chose('programma', 'samen')] }],
  },
  'buurt-eigen-plek': {
    asks: [{ choices: [chose('welkom', 'altijd')] }, { settings: { 9: 3 } }],
    asksNot: [{ choices: [chose('welkom', 'altijd'), chose('eigenplek', 'geregeld')] }, { settings: { 9: 2 } }],
  },
  'draagkracht-instroom': {
    asks: [{ choices: [chose('instroom', 'ouder')], settings: { 6: 2 } }],
    asksNot: [
      { choices: [chose('instroom', 'ouder')], settings: { 6: 1 } },
      { choices: [chose('instroom', 'gemengd')], settings: { 6: 4 } },
    ],
  },
  'corporatie-welzijn': {
    asks: [{ choices: [chose('werkgever', 'corporatie')] }, { money: [{ source: 'V', party: 'corporatie', knob: 6 }] }],
    asksNot: [
      { choices: [chose('werkgever', 'welzijn')] },
      { money: [{ source: 'V', party: 'sociaal-werk', knob: 6 }] },
      { money: [{ source: 'V', party: 'corporatie', knob: 2 }] },
    ],
  },
  'een-persoon': {
    asks: [{ choices: [chose('uren', 'alleen')] }],
    asksNot: [{ choices: [chose('uren', 'meer')] }],
  },
  'voorkeur-vrije-keuze': {
    asks: [{ choices: [chose('aanbieder', 'voorkeur')] }],
    asksNot: [{ choices: [chose('aanbieder', 'vrij')] }],
  },
  'buurt-toewijzing': {
    asks: [{ choices: [chose('toewijzing', 'regionaal'), chose('deelnemers', 'buurt')] }],
    asksNot: [
      { choices: [chose('toewijzing', 'buurt'), chose('deelnemers', 'buurt')] },
      { choices: [chose('toewijzing', 'regionaal')] },
    ],
  },
  'gangen-brand': {
    asks: [{ choices: [chose('gangen', 'eigen')] }],
    asksNot: [{ choices: [chose('gangen', 'leeg')] }],
  },
  zorgsmaak: {
    asks: [{ choices: [chose('uitstraling', 'zorg')] }],
    asksNot: [{ choices: [chose('uitstraling', 'wonen')] }],
  },
  'onrendabel-blijvend': {
    asks: [{ money: [{ source: 'IV', party: 'corporatie', per: 'year' }] }],
    asksNot: [{ money: [{ source: 'IV', party: 'corporatie', per: 'once', until: 2026 }] }],
  },
  'team-eigen-doelen': {
    asks: [{ choices: [chose('doelen', 'eigen')], settings: { 7: 2 } }],
    asksNot: [
      { choices: [chose('doelen', 'samen')], settings: { 7: 4 } },
      { choices: [chose('doelen', 'eigen')], settings: { 7: 1, 8: 1 } },
    ],
  },
  'ruimte-dicht': {
    asks: [{ settings: { 1: 1, 2: 0, 5: 2, 6: 2 } }],
    // Nobody set knob 2, so it is not shut either.
    asksNot: [
      { settings: { 1: 1, 5: 2, 6: 2 } },
      { settings: { 1: 1, 2: 1, 5: 2, 6: 2 } },
      { settings: { 2: 0, 5: 2, 6: 2 } },
    ],
  },
  'geen-trekker': {
    asks: [{ settings: { 8: 1 } }],
    asksNot: [{ settings: { 8: 1 }, choices: [chose('trekker', 'onafhankelijk')] }, {}],
  },
  'geen-opvolger': {
    asks: [
      { choices: [chose('trekker', 'onafhankelijk')] },
      { choices: [named('trekker', 'corporatie'), named('opvolger', 'corporatie')] },
    ],
    asksNot: [
      {},
      { choices: [named('opvolger', 'corporatie')] },
      { choices: [chose('trekker', 'onafhankelijk'), named('opvolger', 'corporatie')] },
    ],
  },
  'een-belang-weegt-zwaar': {
    asks: [
      {
        money: [
          { amountCents: 900 },
          { party: 'bewoners', amountCents: 400 },
          { party: 'corporatie', amountCents: 400 },
        ],
      },
    ],
    asksNot: [
      {
        money: [
          { amountCents: 800 },
          { party: 'bewoners', amountCents: 400 },
          { party: 'corporatie', amountCents: 400 },
        ],
      },
      { money: [{ amountCents: 900 }] },
      { money: [{ amountCents: 900 }, { party: 'bewoners', amountCents: 900 }] },
    ],
  },
  woonzorgvisie: {
    asks: [{ choices: [chose('woonzorgvisie', 'staat')] }, { choices: [chose('woonzorgvisie', 'moet')] }],
    asksNot: [{ choices: [chose('woonzorgvisie', 'onbekend')] }],
  },
  'mix-zonder-dag': {
    asks: [{ choices: [chose('mix', 'vragers')] }],
    asksNot: [
      { choices: [chose('mix', 'vragers'), { id: 'mix-opnieuw', choice: 'mix-opnieuw', option: '2028-01-15' }] },
    ],
  },
  'zorgtaken-buren': {
    asks: [{ vision: 'Buren nemen zorgtaken over.' }, { vision: 'Bewoners helpen elkaar met wassen en eten' }],
    asksNot: [
      { vision: 'Buren letten op elkaar en doen een boodschap.' },
      { vision: 'Bewoners hebben minder verpleging nodig. Volwassen kinderen wonen dichtbij, buren ook.' },
      { vision: 'Buren krijgen geen zorgtaken. De zorgorganisatie doet de verpleging.' },
    ],
  },
  'servicekosten-derden': {
    asks: [
      { choices: [chose('geldbron', 'servicekosten'), chose('geldbron', 'verhuur')] },
      { choices: [chose('inkomsten', 'huur-bewoners'), chose('inkomsten', 'huur-clubs')] },
      {
        money: [
          { source: 'VI', party: 'bewoners' },
          { source: 'VII', party: 'zorgorganisatie' },
        ],
      },
    ],
    asksNot: [
      {
        money: [
          { source: 'VI', party: 'bewoners' },
          { source: 'VII', party: 'bewoners' },
        ],
      },
    ],
  },
  'ruimte-soo-huur': {
    asks: [{ choices: [chose('inkomsten', 'soo'), chose('inkomsten', 'huur-bewoners')] }],
    asksNot: [{ choices: [chose('inkomsten', 'soo')] }, { choices: [chose('inkomsten', 'huur-bewoners')] }],
  },
  'ruimte-huur-ondernemer': {
    asks: [{ choices: [chose('inkomsten', 'huur-bewoners'), chose('ruimteaanbod', 'kleine-bedrijven')] }],
    asksNot: [
      { choices: [chose('inkomsten', 'huur-bewoners'), chose('ruimteaanbod', 'spreekuur')] },
      { choices: [chose('inkomsten', 'koffie'), chose('ruimteaanbod', 'kleine-bedrijven')] },
    ],
  },
  'ruimte-huur-dagbesteding': {
    asks: [{ choices: [chose('inkomsten', 'huur-bewoners'), chose('inkomsten', 'dagbesteding-wlz')] }],
    asksNot: [{ choices: [chose('inkomsten', 'huur-partijen'), chose('inkomsten', 'dagbesteding-wlz')] }],
  },
  'ruimte-wmo-gehuurde': {
    asks: [
      { choices: [chose('inkomsten', 'dagbesteding-wmo'), chose('inkomsten', 'huur-bewoners')] },
      { choices: [chose('inkomsten', 'dagbesteding-wmo'), chose('geldbron', 'servicekosten')] },
    ],
    asksNot: [
      { choices: [chose('inkomsten', 'dagbesteding-wmo')] },
      { choices: [chose('inkomsten', 'dagbesteding-wlz'), chose('geldbron', 'servicekosten')] },
    ],
  },
  'ruimte-opbouwwerk-eindig': {
    asks: [
      { choices: [chose('inkomsten', 'opbouwwerk')], money: [{ source: 'VII', party: 'sociaal-werk', until: null }] },
    ],
    asksNot: [
      { choices: [chose('inkomsten', 'opbouwwerk')], money: [{ source: 'VII', party: 'sociaal-werk', until: 2028 }] },
      { money: [{ source: 'VII', party: 'sociaal-werk', until: null }] },
    ],
  },
  'opbrengst-terug': {
    asks: [{ money: [{ source: 'IX', party: 'bewoners', knob: 6 }] }],
    asksNot: [
      { money: [{ source: 'IX', party: 'bewoners', knob: 5 }] },
      { money: [{ source: 'VIII', party: 'bewoners', knob: null }] },
    ],
  },
  'geen-bezit': {
    asks: [{ choices: [chose('bezit', 'nee')] }],
    asksNot: [{ choices: [chose('bezit', 'ja')] }, { choices: [chose('bezit', 'onbekend')] }],
  },
  'commercieel-gebruik': {
    asks: [{ money: [{ source: 'VII', party: 'sportclub' }] }],
    asksNot: [{ money: [{ source: 'VII', party: 'gemeente' }] }, { money: [{ source: 'X', party: 'sportclub' }] }],
  },
  'opbouwwerk-blijvend': {
    asks: [{ money: [{ source: 'V', party: 'sociaal-werk', knob: 6, until: null }] }],
    asksNot: [
      { money: [{ source: 'V', party: 'sociaal-werk', knob: 6, until: 2031 }] },
      { money: [{ source: 'V', party: 'sociaal-werk', knob: 5, until: null }] },
    ],
  },
}

function withSportsClub(plan: Plan): Plan {
  const club = {
    id: 'sportclub',
    kind: 'externe-partij',
    name: 'Sportclub',
    atTable: false,
    ...noProfile,
    order: 'zz',
  } as const
  return { ...plan, parties: [...plan.parties, club] }
}

describe.each(tensionIds)('%s', (id) => {
  test.each(cases[id].asks.map((one, index) => [index + 1, one] as const))(
    '[C360] C-36, E-10, E-11: is asked when its facts come together (%i)',
    (_, one) => {
      const found = tensionsOf(withSportsClub(planOf(one))).find((tension) => tension.id === id)
      expect(found?.grounds.length).toBeGreaterThan(0)
    },
  )

  test.each(cases[id].asksNot.map((one, index) => [index + 1, one] as const))(
    '[C360] is not asked when one of them is missing (%i)',
    (_, one) => {
      expect(idsOf(withSportsClub(planOf(one)))).not.toContain(id)
    },
  )
})

test('[C360] an empty plan raises no tension', () => {
  expect(idsOf(emptyPlan)).toEqual([])
})

test('[C361] a tension names the facts that raised it, and each of them is in the plan', () => {
  const isThere = (plan: Plan, ground: Ground): boolean => {
    switch (ground.kind) {
      case 'knob':
        return plan.knobs.some(({ number, setting }) => number === ground.knob && setting > 0)
      case 'choice':
        return plan.choices.some(({ choice, option }) => choice === ground.choice && option === ground.option)
      case 'investment':
        return plan.investments.some(({ id }) => id === ground.investment)
      case 'party':
        return plan.parties.some(({ id }) => id === ground.party)
      case 'words':
        return plan.vision.includes(ground.words)
    }
  }
  for (const one of Object.values(cases).flatMap(({ asks }) => asks)) {
    const plan = withSportsClub(planOf(one))
    for (const { grounds } of tensionsOf(plan)) for (const ground of grounds) expect(isThere(plan, ground)).toBe(true)
  }
})

test.each<[TemplateId, readonly TensionId[]]>([
  ['casus-a', ['buurt-eigen-plek', 'corporatie-welzijn', 'onrendabel-blijvend']],
  ['casus-b', ['een-persoon']],
  ['casus-c', ['verhuur-vrij-gebruik', 'voorkeur-vrije-keuze']],
])('[C362] %s raises the questions it is known for', (template, known) => {
  expect(idsOf(planFromTemplate(template, 'Demo'))).toEqual(expect.arrayContaining([...known]))
})

test('[C568] E-14: the sheet of knob 2 checks a tenant with its source, and without property in the area it says stop and asks who can', () => {
  const part = choicePartsOf(2).find(({ choices }) => choices.includes('huurder'))
  expect(part?.choices).toEqual(['huurder', 'bezit'])
  expect(part?.about).toMatch(/zonder jaartal.*Btiv.*2025.*controleer bij de bron/s)
  expect(consequenceOf('huurder', 'bedrijf')).toContain('10 procent')
  expect(consequenceOf('bezit', 'nee')).toMatch(/^Stop\./)
  const asked = (option: 'ja' | 'nee') =>
    questionsOf(planOf({ choices: [chose('bezit', option)] })).flatMap((question) =>
      question.kind === 'tension' ? [questionSentence(question, emptyPlan)] : [],
    )
  expect(asked('nee').join(' ')).toContain('Wie kan dat wel?')
  expect(asked('ja').join(' ')).not.toContain('Wie kan dat wel?')
})
