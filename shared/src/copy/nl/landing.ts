// Who pays and where the value lands, and whether an investment weighs up, in Dutch: facts and questions, never a verdict.

import { type Landing, type LandingRow, paysForOthers } from '../../derive/landing.ts'
import { domainIds } from '../../model/domains.ts'
import type { PayerDomainId } from '../../model/payerDomains.ts'
import type { Weighing, WeighingAnswer, WeighingPart } from '../../nouns/weighing.ts'
import { weighingParts } from '../../nouns/weighing.ts'
import { formatEuro } from './format.ts'

/** Who pays has a domain too, or none of the four. */
export const domainCopy: Readonly<Record<PayerDomainId, string>> = {
  wonen: 'Wonen',
  welzijn: 'Welzijn',
  zorg: 'Zorg',
  gemeente: 'Gemeente',
  bewoners: 'Bewoners',
  anders: 'Anderen',
}

export const landingWords = {
  title: 'Wie betaalt, en waar landt de waarde?',
  where: 'Waar landt de waarde vooral?',
  lands: 'landt bij',
  pays: 'betaalt',
  total: 'samen',
  open: 'nog niet gezegd',
  idea: (euros: string) => `waarvan ${euros} nog een idee`,
  own: 'eigen domein',
  caption: 'In welk domein het geld zit, en in welk domein de waarde vooral landt',
  summed: 'Alle jaren samen, ook wat nog een idee is.',
  note: 'Alle jaren samen, ook wat nog een idee is. Het vak van wie zelf betaalt, is omlijnd.',
  ours: 'Welke partij bij welk domein hoort, is een eigen toevoeging.',
} as const

/** Of a table in a report or a sheet. */
export const landingHeads: readonly string[] = [
  'Wie betaalt',
  ...domainIds.map((id) => domainCopy[id]),
  'Nog niet gezegd',
  'Samen',
]

export const landingSheetHeads: readonly string[] = [
  'Partij',
  'Domein dat betaalt',
  'Bron',
  'Omschrijving',
  'Waar de waarde vooral landt',
  'Alle jaren',
  'Neemt het op zich',
  'Waarde weegt ertegen op',
  'Blijft bijdragen',
]

/** What the table says first. */
export function landingSentence(landing: Landing): string {
  const { total, open, elsewhereCents } = landing
  if (total.cents === 0) return 'Nog geen partij brengt geld in.'
  const said = total.cents - open.cents
  if (said === 0) return 'Nog bij geen investering is gezegd waar de waarde landt.'
  if (elsewhereCents === 0) return `Van de ${formatEuro(said)} landt alles in het domein van wie betaalt.`
  if (elsewhereCents === said) return `Alle ${formatEuro(said)} landt in een ander domein dan dat van wie betaalt.`
  return `Van de ${formatEuro(said)} landt ${formatEuro(elsewhereCents)} in een ander domein dan dat van wie betaalt.`
}

/** What to talk about then; '' for nothing. */
export function landingQuestion(landing: Landing): string {
  if (landing.total.cents === 0) return ''
  if (landing.open.cents > 0) return `Van ${formatEuro(landing.open.cents)} is nog niet gezegd waar de waarde landt.`
  const asking = paysForOthers(landing)
  return asking === null ? '' : `${payersOf(asking)} betaalt ${formatEuro(asking.total.cents)}. Waar merk je dat zelf?`
}

function payersOf({ parties, payer }: LandingRow): string {
  const [only, second] = parties
  return only && !second ? only.name : domainCopy[payer]
}

export const weighingTitle = 'Weegt het op?'

/** The three questions of the model, about the party that brings it in. */
export function weighingQuestion(part: WeighingPart, party: string): string {
  if (part === 'takes') return `Neemt ${party} dit op zich?`
  if (part === 'weighs') return `Weegt de waarde voor ${party} er tegenop?`
  return `Is het logisch dat ${party} blijft bijdragen?`
}

export const weighingAnswerCopy: Readonly<Record<WeighingAnswer, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  twijfel: 'Weet ik niet',
}

const partWords: Readonly<Record<WeighingPart, string>> = {
  takes: 'neemt het op zich',
  weighs: 'de waarde weegt ertegen op',
  keeps: 'blijft bijdragen',
}

/** 'neemt het op zich: ja; blijft bijdragen: weet ik niet'; '' while nobody answered. */
export function weighingWords(weighing: Weighing): string {
  return weighingParts
    .flatMap((part) => {
      const answer = weighing[part]
      return answer === null ? [] : [`${partWords[part]}: ${weighingAnswerCopy[answer].toLowerCase()}`]
    })
    .join('; ')
}
