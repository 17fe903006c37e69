// The sentence above each of the four balances: a fact or a question, never a verdict.

import type { BetweenKnobs, Evidence, KnobBalance, PartyBalance } from '../../derive/balances.ts'
import type { CoreValueId } from '../../model/coreValues.ts'
import type { KnobNumber } from '../../model/knobs.ts'
import type { Investment } from '../../nouns/investment.ts'
import type { Need } from '../../nouns/need.ts'
import { coreValueCopy } from './coreValues.ts'
import { knobCopy } from './knobs.ts'
import { sourceCopy } from './sources.ts'

const numbers = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien']

export function betweenKnobsLead({ rubbing }: BetweenKnobs): string {
  const { length } = rubbing
  if (length === 0) return 'Nu wringt er niets tussen knoppen.'
  return length === 1 ? 'Eén paar vraagt om een gesprek.' : `${numbers[length] ?? length} paren vragen om een gesprek.`
}

/** '3 Financiering ruimte en 5 Activiteitenaanbod' */
export function pairWords(pair: readonly KnobNumber[]): string {
  return pair.map((knob) => `${knob} ${knobCopy[knob].shortName}`).join(' en ')
}

/** `costs`: of the whole plan; those without a knob are in none of the balances. */
export function moneyAndValueLead(
  balances: readonly KnobBalance[],
  unpaid: readonly CoreValueId[],
  costs: readonly Need[],
): string {
  if (costs.length === 0) return 'Er zijn nog geen kosten.'
  if (balances.length === 0) {
    return costs.some(({ knob }) => knob !== null)
      ? 'Bij de knoppen vraagt nog geen kost geld in deze jaren.'
      : 'Geen kost hoort nog bij een knop.'
  }
  const asking = balances.find(({ asks }) => asks)
  if (asking) return `Knop ${asking.knob} kost geld. Voor welke waarde doen we dat?`
  const [value] = unpaid
  if (value) return `${coreValueCopy[value].name} is genoemd. Welk geld helpt daarbij?`
  return 'Bij elke knop die geld kost, is een waarde genoemd.'
}

export function partyAndPartyLead(balances: readonly PartyBalance[]): string {
  const asking = balances.find(({ asks }) => asks)
  if (asking) return `Wat levert het op voor ${asking.party.name}?`
  const absent = balances.find(({ isAbsent }) => isAbsent)
  if (absent) return `${absent.party.name} krijgt iets en zit niet aan tafel. Klopt dat beeld?`
  const brings = balances.some(({ money }) => money.allCents > 0)
  if (brings) return 'Elke partij die inbrengt, krijgt een waarde.'
  const givesElse = balances.some(({ volunteerHours, besides }) => volunteerHours > 0 || besides.length > 0)
  return givesElse ? 'Nog geen partij brengt geld in.' : 'Nog geen partij brengt iets in.'
}

/** 'zonder geld: de zaal op maandag en kennis van zorg', in the party's own words. */
export function besidesWords(investments: readonly Investment[]): string {
  const names = investments.map(({ label, way, source }) => label.trim() || way.trim() || sourceCopy[source].shortName)
  return `zonder geld: ${new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names)}`
}

/** 'Activiteiten en Aanloopgeld stoppen' */
export function endingWords(investments: readonly Investment[]): string {
  const names = investments.map(({ label, source }) => label.trim() || sourceCopy[source].shortName)
  const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names)
  return `${list} ${names.length === 1 ? 'stopt' : 'stoppen'}`
}

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  none: 'nog niet',
  open: 'gezocht',
  found: 'gevonden',
}
