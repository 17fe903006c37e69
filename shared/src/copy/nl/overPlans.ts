// Several plans side by side, in words: what they promise together, what stops too early, what lacks, which knobs stay shut, and
// why the sums may not hold. The screen and the spreadsheet say the same.

import { nameKey } from '../../base/name.ts'
import type { Cover } from '../../derive/cover.ts'
import type { Money } from '../../derive/inOnePlan.ts'
import type { KnobOverPlans, OverPlans, PartyOverPlans } from '../../derive/overPlans.ts'
import type { Setting } from '../../model/knobs.ts'
import { costNames } from './coverage.ts'
import { capital, formatEuro } from './format.ts'
import { knobCopy, notSetWords, settingWords } from './knobs.ts'
import { partyKindCopy } from './partyKinds.ts'
import { reportTitles, reportWords } from './report.ts'
import { sourceCopy } from './sources.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** By title, else by the name of its file; equal names are numbered. */
export function namesOfPlans(plans: readonly { readonly title: string; readonly file: string }[]): string[] {
  const taken = new Set<string>()
  return plans.map(({ title, file }) => {
    const plain = title.trim() || file.replace(/\.json$/i, '').trim() || reportTitles.untitled
    let own = plain
    for (let next = 2; taken.has(nameKey(own)); next += 1) own = `${plain} (${next})`
    taken.add(nameKey(own))
    return own
  })
}

/** Its name; and its kind where the name does not say that. */
export function partyOverWords({ kind, name }: Pick<PartyOverPlans, 'kind' | 'name'>): {
  readonly name: string
  readonly kind: string | null
} {
  if (kind === null) return { name: capital(reportWords.goneParty), kind: null }
  const kindName = partyKindCopy[kind].name
  return { name: name.trim() || kindName, kind: nameKey(name) === nameKey(kindName) ? null : kindName }
}

/** In one line: 'Zuid (gemeente)'. */
export function partyOverName(party: Pick<PartyOverPlans, 'kind' | 'name'>): string {
  const { name, kind } = partyOverWords(party)
  return kind === null ? name : `${name} (${kind.toLowerCase()})`
}

/** What the plans say together, a sentence each. */
export function overPlansSentences(over: OverPlans, names: readonly string[]): string[] {
  if (names.length === 0) return []
  return [
    moneySentence(over, names.length),
    temporarySentence(over.total),
    lackingSentence(over, names),
    shutSentence(over.knobs, names.length),
  ].filter(Boolean)
}

function moneySentence({ years, total }: OverPlans, count: number): string {
  const where = count === 1 ? 'In dit plan' : `In ${count} plannen samen`
  const when = years.length === 1 ? `in ${years[0]}` : `van ${years[0]} tot en met ${years.at(-1)}`
  if (total.promisedCents + total.ideaCents === 0) return `${where} brengt nog niemand geld in.`
  const promised =
    total.promisedCents === 0 ? 'is nog niets toegezegd' : `is ${formatEuro(total.promisedCents)} toegezegd`
  const ideas = total.ideaCents === 0 ? '' : `; nog eens ${formatEuro(total.ideaCents)} is alleen een idee`
  return `${where} ${promised}, ${when}${ideas}.`
}

function temporarySentence({ promisedCents, temporaryCents }: Money): string {
  if (temporaryCents === 0) {
    return promisedCents === 0 ? '' : 'Geen toegezegd geld stopt eerder dan de kosten waar het voor is.'
  }
  return `Daarvan is ${formatEuro(temporaryCents)} tijdelijk: het stopt, en de kosten lopen door.`
}

function lackingSentence({ cover, plans }: OverPlans, names: readonly string[]): string {
  if (cover.neededCents === 0) return 'Er staan nog geen kosten met een bedrag in deze jaren.'
  if (cover.lackingCents === 0) return 'Er ontbreekt nergens geld.'
  const lacking = plans.filter(({ total }) => total.lackingCents > 0)
  const most = lacking.reduce((one, other) => (other.total.lackingCents > one.total.lackingCents ? other : one))
  const all = `Er ontbreekt ${formatEuro(cover.lackingCents)}`
  if (names.length === 1) return `${all}.`
  if (lacking.length === 1) return `${all}, alleen in ${names[most.at]}.`
  return `${all}; het meest in ${names[most.at]}: ${formatEuro(most.total.lackingCents)}.`
}

/** 'Blijft overal dicht: 3. Financiering ruimte. In geen plan gezet: 4. Sturen op doelgroep en 7. Organisatie zorg.' */
export function shutSentence(knobs: readonly KnobOverPlans[], count: number): string {
  const shut = knobs.filter(({ isShutEverywhere, isSetNowhere }) => isShutEverywhere && !isSetNowhere)
  const nowhere = knobs.filter(({ isSetNowhere }) => isSetNowhere)
  const isOne = count === 1
  if (shut.length + nowhere.length === 0) {
    return isOne ? 'Alle knoppen staan open.' : 'Elke knop staat in minstens één plan open.'
  }
  return [
    ...(shut.length === 0 ? [] : [`${isOne ? 'Blijft dicht' : 'Blijft overal dicht'}: ${knobNames(shut, knobs)}.`]),
    ...(nowhere.length === 0
      ? []
      : [`${isOne ? capital(notSetWords) : 'In geen plan gezet, dus ook dicht'}: ${knobNames(nowhere, knobs)}.`]),
  ].join(' ')
}

function knobNames(some: readonly KnobOverPlans[], all: readonly KnobOverPlans[]): string {
  if (some.length === all.length) return 'alle tien de knoppen'
  return list.format(some.map(({ number }) => `${number}. ${knobCopy[number].shortName}`))
}

/** In a word, of a knob that is open nowhere; null for others. */
export function shutWord({ isShutEverywhere, isSetNowhere }: KnobOverPlans): string | null {
  if (!isShutEverywhere) return null
  return isSetNowhere ? 'nergens gezet' : 'overal dicht'
}

/** 'half open', 'dicht', 'nog niet gezet'. */
export function settingOverWords(setting: Setting | null): string {
  return setting === null ? notSetWords : settingWords[setting]
}

/** Why the sums may not hold. */
export function overPlansDoubts({ doubts }: OverPlans, names: readonly string[]): string[] {
  const { models, sameTitles, examples, hasOwnYears, hasOwnRise } = doubts
  const named = (some: readonly number[]) => list.format(some.map((at) => names[at] ?? ''))
  const all = (some: readonly number[]) => (names.length > 1 && some.length === names.length ? 'Alle plannen' : null)
  return [
    ...(models.length === 0
      ? []
      : [
          `De plannen komen niet allemaal uit dezelfde versie van het model als hier: ${list.format(models.map((one) => one || 'versie onbekend'))}. Knoppen en bronnen kunnen iets anders betekenen.`,
        ]),
    ...sameTitles.map(
      (some) =>
        `${named(some)} hebben dezelfde naam. Zijn het versies van één plan? Laat er dan één staan, anders tel je dubbel.`,
    ),
    ...(examples.length === 0
      ? []
      : [
          `${all(examples) ?? named(examples)}: de bedragen zijn verzonnen voorbeelden. Gebruik de sommen dan niet voor een besluit.`,
        ]),
    ...(hasOwnYears
      ? ['Niet elk plan heeft dezelfde jaren. Een streepje betekent: dat jaar hoort niet bij dit plan.']
      : []),
    ...(hasOwnRise ? ['Elk plan rekent met zijn eigen prijsstijging.'] : []),
  ]
}

/** Under the year after which it stops: '€ 40.000 per jaar van Gemeente in De Linde: Activiteiten. Daarna is nog niet alles toegezegd voor Coördinator.' */
export function endingSentence(
  { cents, partyName, investment, leftOpen, at }: OverPlans['endings'][number],
  names: readonly string[],
): string {
  const what = investment.label.trim() || sourceCopy[investment.source].shortName
  const stops = `${formatEuro(cents)} per jaar van ${partyName || reportWords.goneParty} in ${names[at]}: ${what}.`
  const then =
    leftOpen.length === 0
      ? 'Toezeggingen van anderen vullen de jaren daarna.'
      : `Daarna is nog niet alles toegezegd voor ${costNames(leftOpen)}.`
  return `${stops} ${then}`
}

/** A year of a party, as one line: '€ 40.000, waarvan € 10.000 tijdelijk, en € 5.000 als idee'. */
export function moneyOverWords({ promisedCents, ideaCents, temporaryCents }: Money): string {
  if (promisedCents + ideaCents === 0) return 'niets'
  const temporary = temporaryCents === 0 ? '' : `, waarvan ${formatEuro(temporaryCents)} tijdelijk`
  const promised = promisedCents === 0 ? [] : [`${formatEuro(promisedCents)} toegezegd${temporary}`]
  const ideas = ideaCents === 0 ? [] : [`${formatEuro(ideaCents)} als idee`]
  return [...promised, ...ideas].join(', ')
}

/** A year of a plan, as one line. */
export function coverOverWords({ neededCents, promisedCents, ideaCents, lackingCents, tooMuchCents }: Cover): string {
  if (neededCents === 0 && tooMuchCents === 0) return 'niets nodig'
  const parts = [
    [promisedCents, 'toegezegd'],
    [ideaCents, 'als idee'],
    [lackingCents, 'ontbreekt'],
    [tooMuchCents, 'te veel'],
  ] as const
  const said = parts.filter(([cents]) => cents > 0).map(([cents, word]) => `${formatEuro(cents)} ${word}`)
  return [`nodig ${formatEuro(neededCents)}`, ...said].join(', ')
}
