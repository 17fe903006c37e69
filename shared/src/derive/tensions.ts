// Where settings, choices and money rub (seed inventory D12 ⚡1–15, D17.5, C-11, C-17, C-37, E-11). A table of pure rules:
// a plan in, the facts that together raise a question out. A question, never a verdict; its words are in
// copy/nl/tensions.ts. ⚡14, temporary money under a lasting cost, is a question of its own kind: questions.ts.
//
// Of D17.5 the rules about the SOO subsidy and about day activities are left out: a plan does not know of either.

import { type ChoiceId, isOption, type OptionOf } from '../model/choices.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import { knobRouteLinks } from '../model/links.ts'
import type { PartyKind } from '../model/partyKinds.ts'
import type { SourceNumber } from '../model/sources.ts'
import { isChosen, optionsChosen } from '../nouns/chosen.ts'
import type { Investment } from '../nouns/investment.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { broughtInBy, sumOverYears } from './amounts.ts'

/** What in the plan raised a question, and where to find it. */
export type Ground =
  | { readonly kind: 'knob'; readonly knob: KnobNumber }
  | { readonly kind: 'choice'; readonly choice: ChoiceId; readonly option: string }
  | { readonly kind: 'investment'; readonly investment: string }
  | { readonly kind: 'party'; readonly party: string }

export interface TensionRule {
  /** Where the rule comes from, as the seed inventory numbers it. */
  readonly source: string
  /** The knobs it lies between, or the one it is about. */
  readonly knobs: readonly [KnobNumber, ...KnobNumber[]]
  /** Null while nothing rubs. */
  grounds(plan: Plan): readonly Ground[] | null
}

const OPEN_WIDE: Setting = 3
const HALF_OPEN: Setting = 2
/** So many knobs open towards one route make it one that the table is after. */
const AIMED_AT = 3
/** A party with more than this part of all that is brought in may outweigh the others. */
const OUTWEIGHS = 0.5

export const tensionRules = {
  'servicekosten-buurt': {
    source: 'D12 ⚡1',
    knobs: [3, 9],
    grounds: (plan) => both(paidByRent(plan), openToOutsiders(plan)),
  },
  'prijs-drempel': {
    source: 'D12 ⚡2',
    knobs: [3, 5],
    grounds: (plan) =>
      both(
        any(broughtFrom(plan, ['VIII', 'IX']), chosen(plan, 'geldbron', 'gebruik'), chosen(plan, 'prijs', 'kostprijs')),
        any(chosen(plan, 'prijs', 'gratis'), chosen(plan, 'deelnemers', 'buurt'), setAtLeast(plan, 5, OPEN_WIDE)),
      ),
  },
  'verhuur-vrij-gebruik': {
    source: 'D12 ⚡3',
    knobs: [3, 7],
    grounds: (plan) =>
      both(
        any(chosen(plan, 'geldbron', 'verhuur'), broughtFrom(plan, ['VII'])),
        any(chosen(plan, 'gebruik', 'vrij'), setAtLeast(plan, 7, OPEN_WIDE)),
      ),
  },
  'programma-bewoners': {
    source: 'D12 ⚡4',
    knobs: [5, 10],
    grounds: (plan) => both(chosen(plan, 'eisen', 'programma'), chosen(plan, 'programma', 'bewoners')),
  },
  'buurt-eigen-plek': {
    source: 'D12 ⚡5',
    knobs: [9],
    grounds: (plan) => (isChosen(plan, 'eigenplek', 'geregeld') ? null : openToOutsiders(plan)),
  },
  'draagkracht-instroom': {
    source: 'D12 ⚡6',
    knobs: [4, 6],
    grounds: (plan) => both(chosen(plan, 'instroom', 'ouder'), setAtLeast(plan, 6, HALF_OPEN)),
  },
  'corporatie-welzijn': {
    source: 'D12 ⚡7',
    knobs: [6, 8],
    grounds: (plan) =>
      any(
        chosen(plan, 'werkgever', 'corporatie'),
        broughtFrom(plan, ['V'], ({ knob, party }) => knob === 6 && kindOf(plan, party) === 'corporatie'),
      ),
  },
  'een-persoon': {
    source: 'D12 ⚡8, C-37',
    knobs: [6, 8],
    grounds: (plan) => chosen(plan, 'uren', 'alleen'),
  },
  'voorkeur-vrije-keuze': {
    source: 'D12 ⚡9',
    knobs: [7],
    grounds: (plan) => chosen(plan, 'aanbieder', 'voorkeur'),
  },
  'buurt-toewijzing': {
    source: 'D12 ⚡10',
    knobs: [4, 9],
    grounds: (plan) => both(chosen(plan, 'toewijzing', 'regionaal'), openToOutsiders(plan)),
  },
  'gangen-brand': {
    source: 'D12 ⚡11',
    knobs: [1],
    grounds: (plan) => chosen(plan, 'gangen', 'eigen'),
  },
  zorgsmaak: {
    source: 'D12 ⚡12',
    knobs: [1],
    grounds: (plan) => chosen(plan, 'uitstraling', 'zorg'),
  },
  'onrendabel-blijvend': {
    source: 'D12 ⚡13',
    knobs: [3],
    grounds: (plan) => broughtFrom(plan, ['IV'], ({ per }) => per === 'year'),
  },
  'team-eigen-doelen': {
    source: 'D12 ⚡15',
    knobs: [7, 8],
    grounds: (plan) =>
      both(chosen(plan, 'doelen', 'eigen'), any(setAtLeast(plan, 7, HALF_OPEN), setAtLeast(plan, 8, HALF_OPEN))),
  },
  'ruimte-dicht': {
    source: 'C-11',
    knobs: [2],
    grounds: (plan) => (isShut(plan, 2) ? openTowards(plan, 'zorgen-voor-elkaar') : null),
  },
  'geen-trekker': {
    source: 'C-17',
    knobs: [8],
    grounds: (plan) => (optionsChosen(plan, 'trekker').length > 0 ? null : setAtLeast(plan, 8, 1)),
  },
  'een-belang-weegt-zwaar': {
    source: 'E-11',
    knobs: [8],
    grounds: outweighing,
  },
  'servicekosten-derden': {
    source: 'D17.5',
    knobs: [3],
    grounds: (plan) =>
      both(
        paidByRent(plan),
        any(
          chosen(plan, 'geldbron', 'verhuur'),
          broughtFrom(plan, ['VII'], ({ party }) => kindOf(plan, party) !== 'bewoners'),
        ),
      ),
  },
  'opbrengst-terug': {
    source: 'D17.5',
    knobs: [2, 5],
    grounds: (plan) => broughtFrom(plan, ['VIII', 'IX'], ({ knob }) => knob !== null && ![2, 3, 5].includes(knob)),
  },
  'commercieel-gebruik': {
    source: 'D17.5',
    knobs: [3],
    grounds: (plan) =>
      broughtFrom(plan, ['VII'], ({ party }) => {
        const kind = kindOf(plan, party)
        return kind === 'externe-partij' || kind === 'lokale-partijen'
      }),
  },
  // Welfare is paid by the Wmo, which a municipality settles anew each year.
  'opbouwwerk-blijvend': {
    source: 'E-01',
    knobs: [6],
    grounds: (plan) =>
      broughtFrom(
        plan,
        ['V'],
        ({ knob, party, per, until }) =>
          knob === 6 && per === 'year' && until === null && kindOf(plan, party) === 'sociaal-werk',
      ),
  },
} as const satisfies Readonly<Record<string, TensionRule>>

export type TensionId = keyof typeof tensionRules

export interface Tension {
  readonly id: TensionId
  readonly grounds: readonly Ground[]
}

export const tensionIds = Object.keys(tensionRules) as readonly TensionId[]

/** In order of the table. */
export function tensionsOf(plan: Plan): Tension[] {
  return tensionIds.flatMap((id) => {
    const grounds = tensionRules[id].grounds(plan)
    return grounds ? [{ id, grounds }] : []
  })
}

type Grounds = readonly Ground[] | null

/** Two sides that rub: nothing unless both are there. */
function both(one: Grounds, other: Grounds): Grounds {
  return one && other ? [...one, ...other] : null
}

function any(...each: readonly Grounds[]): Grounds {
  const found = each.flatMap((grounds) => grounds ?? [])
  return found.length > 0 ? found : null
}

function chosen<Id extends ChoiceId>(plan: Plan, choice: Id, option: OptionOf<Id>): Grounds {
  if (!isOption(choice, option) || !isChosen(plan, choice, option)) return null
  return [{ kind: 'choice', choice, option }]
}

function setAtLeast(plan: Plan, knob: KnobNumber, setting: Setting): Grounds {
  return plan.knobs.some((one) => one.number === knob && one.setting >= setting) ? [{ kind: 'knob', knob }] : null
}

function isShut(plan: Plan, knob: KnobNumber): boolean {
  return setAtLeast(plan, knob, 1) === null
}

function openTowards(plan: Plan, route: (typeof knobRouteLinks)[number]['route']): Grounds {
  const open = knobRouteLinks.filter((link) => link.route === route && !isShut(plan, link.knob))
  return open.length >= AIMED_AT ? open.map(({ knob }) => ({ kind: 'knob', knob })) : null
}

function broughtFrom(
  plan: Plan,
  sources: readonly SourceNumber[],
  isMeant: (investment: Investment) => boolean = () => true,
): Grounds {
  const found = plan.investments.filter((investment) => sources.includes(investment.source) && isMeant(investment))
  return found.length > 0 ? found.map(({ id }) => ({ kind: 'investment', investment: id })) : null
}

function kindOf(plan: Plan, party: string): PartyKind | undefined {
  return findParty(plan, party)?.kind
}

function paidByRent(plan: Plan): Grounds {
  return any(chosen(plan, 'geldbron', 'servicekosten'), broughtFrom(plan, ['VI']))
}

function openToOutsiders(plan: Plan): Grounds {
  return any(
    chosen(plan, 'deelnemers', 'buurt'),
    chosen(plan, 'welkom', 'soms'),
    chosen(plan, 'welkom', 'altijd'),
    setAtLeast(plan, 9, OPEN_WIDE),
  )
}

/** One party brings in more than all others together, over the years of the plan. With two there is nothing to outweigh. */
function outweighing(plan: Plan): Grounds {
  const sums = plan.parties.map(({ id }) => ({
    id,
    cents: sumOverYears(broughtInBy(plan.investments, id), plan.workshop),
  }))
  const total = sums.reduce((sum, { cents }) => sum + cents, 0)
  if (sums.filter(({ cents }) => cents > 0).length <= 2) return null
  const heavy = sums.find(({ cents }) => cents > total * OUTWEIGHS)
  return heavy ? [{ kind: 'party', party: heavy.id }] : null
}
