// Variants side by side in a document: heads, and in words what one has that another has not.

import { differencesBetween } from '../../derive/compare.ts'
import type { Investment } from '../../nouns/investment.ts'
import type { Need } from '../../nouns/need.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { certaintyWords } from './certainties.ts'
import { formatRisingAmount, withEffort } from './format.ts'
import { moneyInFull } from './moneyWords.ts'

export const variantWords = {
  knob: 'Knop',
  chosen: 'Gekozen',
  lackingIn: (year: number) => `Ontbreekt in ${year}`,
  lackingAll: 'Ontbreekt, alle jaren samen',
  promised: (party: string) => `Toegezegd, ${party}`,
  idea: (party: string) => `Alleen een idee, ${party}`,
  differs: (letter: string) => `Wat verschilt van ${letter}`,
  nothing: 'Behalve de knoppen verschilt er niets.',
  /** Below what the plan itself knows of them. */
  notFetched:
    'Het geld per partij en per jaar van elke tafel staat bij de momenten. Dat was niet op te halen toen dit bestand werd gemaakt.',
  money: 'Geld per tafel',
  part: 'Onderdeel',
  besides: (one: string, first: string) => `${one} naast ${first}`,
} as const

/** Costs, money, agreements and the shared picture; knobs and sums are in the table. */
export function variantDifferences(first: Plan, other: Plan): string[] {
  const { needs, investments, agreements, vision } = differencesBetween(first, other)
  const cost = (plan: Plan) => (one: Need) =>
    `${withEffort(one.label, one.effort)}, ${formatRisingAmount(one, plan.workshop)}`
  const money = (plan: Plan) => (one: Investment) =>
    `${findParty(plan, one.party)?.name ?? ''}: ${moneyInFull(plan, one)}, ${certaintyWords(one)}`
  return [
    ...needs.added.map(cost(other)).map((words) => `Kosten erbij: ${words}`),
    ...needs.removed.map(cost(first)).map((words) => `Kosten weg: ${words}`),
    ...needs.changed.map(({ after }) => `Kosten anders: ${cost(other)(after)}`),
    ...investments.added.map(money(other)).map((words) => `Inzet erbij: ${words}`),
    ...investments.removed.map(money(first)).map((words) => `Inzet weg: ${words}`),
    ...investments.changed.map(({ after }) => `Inzet anders: ${money(other)(after)}`),
    ...agreements.added.map(({ text }) => `Afspraak erbij: ${text}`),
    ...(vision && vision.after.trim() !== '' ? [`Toekomstbeeld: ${vision.after.trim()}`] : []),
  ]
}
