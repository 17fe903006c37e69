// Conflicts between settings, choices and money (seed inventory D12 ⚡1–15, D17.5, C-11, C-17, C-37, E-11,
// L-11). A table of
// pure rules: a plan in, the facts that together raise a question out. A question, never a verdict; its words are in
// copy/nl/tensions.ts. ⚡14, temporary money for a lasting cost, is a kind of question of its own: questions.ts.
// Those of D17.5 that are about the income of a room follow from room/exclusions.ts.

import type { KnobNumber, Setting } from '../model/knobs.ts'
import { isChosen, optionsChosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import { careByNeighbours } from './careByNeighbours.ts'
import {
  any,
  both,
  broughtFrom,
  chosen,
  chosenAt,
  type Ground,
  type Grounds,
  isShut,
  kindOf,
  OPEN_WIDE,
  openToOutsiders,
  openTowards,
  paidByRent,
  setAtLeast,
} from './grounds.ts'
import { backupOf } from './lead.ts'
import { outweighing } from './outweighing.ts'
import { excludedIn } from './roomMoney.ts'

export interface TensionRule {
  /** The source of the rule, as numbered in the seed inventory. */
  readonly source: string
  /** The knobs it is between, or the one it is about. */
  readonly knobs: readonly [KnobNumber, ...KnobNumber[]]
  /** Null while there is no conflict. */
  grounds(plan: Plan): Grounds
}

const HALF_OPEN: Setting = 2

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
  // The same one twice is nobody when that one goes.
  'geen-opvolger': {
    source: 'L-11',
    knobs: [8],
    grounds: (plan) => (backupOf(plan) === null ? chosenAt(plan, 'trekker', 'opvolger') : null),
  },
  // Whether the plan stands in it, and where: the answer is the place to look.
  woonzorgvisie: {
    source: 'E-16',
    knobs: [10],
    grounds: (plan) => any(chosen(plan, 'woonzorgvisie', 'staat'), chosen(plan, 'woonzorgvisie', 'moet')),
  },
  'mix-zonder-dag': {
    source: 'E-10',
    knobs: [4],
    grounds: (plan) =>
      optionsChosen(plan, 'mix-opnieuw').length > 0
        ? null
        : any(chosen(plan, 'mix', 'evenwicht'), chosen(plan, 'mix', 'vragers'), chosen(plan, 'mix', 'onbekend')),
  },
  'zorgtaken-buren': {
    source: 'L-07',
    knobs: [6],
    grounds: careByNeighbours,
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
      any(
        both(
          paidByRent(plan),
          any(
            chosen(plan, 'geldbron', 'verhuur'),
            broughtFrom(plan, ['VII'], ({ party }) => kindOf(plan, party) !== 'bewoners'),
          ),
        ),
        excludedIn(plan, 'huur-derden'),
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
  'ruimte-soo-huur': { source: 'D17.5', knobs: [3], grounds: (plan) => excludedIn(plan, 'soo-huur') },
  'ruimte-huur-ondernemer': { source: 'D17.5', knobs: [3], grounds: (plan) => excludedIn(plan, 'huur-ondernemer') },
  'ruimte-huur-dagbesteding': { source: 'D17.5', knobs: [3], grounds: (plan) => excludedIn(plan, 'huur-dagbesteding') },
  'ruimte-wmo-gehuurde': { source: 'D17.5', knobs: [3], grounds: (plan) => excludedIn(plan, 'wmo-gehuurde') },
  'ruimte-opbouwwerk-eindig': { source: 'D17.5', knobs: [3], grounds: (plan) => excludedIn(plan, 'opbouwwerk-eindig') },
  // A corporation may only invest in such a room where it owns homes already.
  'geen-bezit': {
    source: 'E-14',
    knobs: [2],
    grounds: (plan) => chosen(plan, 'bezit', 'nee'),
  },
  // Welfare is paid from the Wmo, and the municipality decides on that budget every year.
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
