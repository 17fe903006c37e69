// What is still missing before a plan can go to a board of directors, as sentences that say what to do.

import { assertNever } from '../../base/assertNever.ts'
import type { Missing } from '../../derive/missing.ts'
import type { CoreValueId } from '../../model/coreValues.ts'
import { coreValueCopy } from './coreValues.ts'
import { costNames } from './coverage.ts'
import { capital } from './format.ts'
import { outcomeToSay } from './outcome.ts'

export function missingSentence(missing: Missing): string {
  switch (missing.kind) {
    case 'vision':
      return 'Schrijf op waar jullie naartoe werken: het toekomstbeeld.'
    case 'exampleAmounts':
      return 'De bedragen zijn voorbeelden. Vul echte bedragen in en zet dat aan.'
    case 'undiscussed':
      return `Bespreek ${knobs(missing.knobs)}.`
    case 'undecided':
      return `Neem een besluit over ${knobs(missing.knobs)}.`
    case 'talk':
      return `Beantwoord de vragen op de bladen: ${missing.open} van de ${missing.total} zijn nog open.`
    case 'lead':
      return 'Kies wie de samenwerking trekt.'
    case 'woonzorgvisie':
      return 'Vraag de gemeente of dit plan past in de woonzorgvisie.'
    case 'shares':
      return `Verdeel alle uren bij knop 6. Nu is dat samen ${missing.percent} procent.`
    case 'needs':
      return 'Schrijf op welke kosten er zijn.'
    case 'gap':
      return 'Zoek dekking voor de jaren waarin geld ontbreekt.'
    case 'unpriced':
      return `Zet een bedrag bij ${costNames(missing.costs)}.`
    case 'outside':
      return `${capital(costNames(missing.costs))} ${missing.costs.length === 1 ? 'valt' : 'vallen'} buiten de jaren van het plan.`
    case 'unpromised':
      return `Vraag een toezegging voor ${investments(missing.investments.length)}.`
    case 'way':
      return `Zeg op welke manier ${investments(missing.investments.length)} ${missing.investments.length === 1 ? 'komt' : 'komen'}.`
    case 'term':
      return `Zeg tot wanneer ${investments(missing.investments.length)} ${missing.investments.length === 1 ? 'komt' : 'komen'}, of leg dat vast.`
    case 'aims':
      return 'Zeg voor wie de waarden tellen.'
    case 'arrival':
      return `Zeg wanneer je dit merkt: ${values(missing.coreValues)}.`
    case 'evidence':
      return `Zoek bewijs vooraf voor ${values(missing.coreValues)}.`
    case 'following':
      return `Spreek af wat jullie volgen bij ${values(missing.coreValues)}.`
    case 'where':
      return `Zeg waar jullie het vinden: ${evidence(missing.proofs.length)}.`
    case 'howOften':
      return `Zeg hoe vaak jullie ernaar kijken: ${evidence(missing.proofs.length)}.`
    case 'owner':
      return missing.proofs.length === 1
        ? 'Kies wie het bewijs zoekt dat nog niemand heeft.'
        : `Kies wie zorgt voor ${missing.proofs.length} regels bewijs die nog niemand heeft.`
    case 'agreements':
      return 'Schrijf op wat jullie afspreken.'
    case 'unheard':
      return `Vraag elke partij wat zij vindt van ${agreements(missing.agreements.length)}.`
    case 'objected':
      return `Praat over het bezwaar bij ${agreements(missing.agreements.length)}.`
    case 'moneyDoubt':
      return `Kijk naar het geld achter ${agreements(missing.agreements.length)}: dat klopt niet met het plan.`
    case 'outcome':
      return `Zeg ${and(missing.times.map((time) => outcomeToSay[time]))}.`
    case 'parked':
      return missing.count === 1
        ? 'Kijk naar het punt op de parkeerlijst.'
        : `Kijk naar de ${missing.count} punten op de parkeerlijst.`
    case 'questions':
      return missing.count === 1 ? 'Beantwoord de open vraag.' : `Beantwoord de ${missing.count} open vragen.`
    default:
      return assertNever(missing)
  }
}

export function missingLead(count: number): string {
  if (count === 0) return 'Er mist niets. Het plan kan naar het bestuur.'
  return count === 1
    ? 'Nog één punt voor het plan naar het bestuur kan.'
    : `Nog ${count} punten voor het plan naar het bestuur kan.`
}

function knobs(numbers: readonly number[]): string {
  return numbers.length === 1 ? `knop ${numbers[0]}` : `knop ${and(numbers.map(String))}`
}

function investments(count: number): string {
  return count === 1 ? '1 investering' : `${count} investeringen`
}

function evidence(count: number): string {
  return count === 1 ? '1 regel bewijs' : `${count} regels bewijs`
}

function agreements(count: number): string {
  return count === 1 ? '1 afspraak' : `${count} afspraken`
}

function values(ids: readonly CoreValueId[]): string {
  return and(ids.map((id) => coreValueCopy[id].name))
}

function and(words: readonly string[]): string {
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words)
}
