// Where a room's money can come from, in plain Dutch: how long it lasts and what must be so (A-17, A-20…A-27; D16, D17).
// Every sentence is our own.

import type { ActivityCondition } from '../../../derive/room/earnings.ts'
import type { RentCondition } from '../../../derive/room/rentPoints.ts'
import type { SooCondition } from '../../../derive/room/soo.ts'
import type { TenantKind } from '../../../derive/room/tenants.ts'
import type { Duration } from '../../../model/roomIds.ts'

export const durationWords: Readonly<Record<Duration, string>> = {
  incidenteel: 'eenmalig',
  meerjarig: 'paar jaar',
  structureel: 'blijvend',
}

export const sooConditionWords: Readonly<Record<SooCondition, string>> = {
  nabij: 'De ruimte zit vast aan de woningen, of hoogstens 100 meter verder',
  'vijf-woningen': 'Er zijn minstens 5 zelfstandige woningen bij elkaar',
  'open-voor-buurt': 'De ruimte is er voor bewoners én buurt, zonder iemand uit te sluiten',
  'helft-55-plus': 'Minstens de helft van de bewoners is 55 jaar of ouder',
  'gericht-op-ontmoeten': 'De ruimte is er alleen om elkaar te ontmoeten',
  activiteiten: 'Er zijn activiteiten voor bewoners',
  'plan-voor-beheer': 'Activiteiten en beheer staan in een plan',
}

export const rentConditionWords: Readonly<Record<RentCondition, string>> = {
  'alleen-huurders': 'Alleen huurders van dit complex gebruiken de ruimte',
  'niemand-anders-betaalt': 'Niemand anders betaalt voor gebruik',
  'verhuurder-gebruikt-niet': 'De verhuurder gebruikt de ruimte zelf niet',
  'geen-ondernemer': 'Er zit geen ondernemer in',
  'geen-dagbesteding': 'Er is geen dagbesteding',
  'kosten-gespecificeerd': 'De servicekosten staan per soort op papier',
  bestemming: 'De ruimte past in het omgevingsplan',
  'commissie-vertegenwoordigt': 'De bewonerscommissie praat mee namens bewoners',
  draagvlak: 'Bewoners staan erachter',
}

export const activityConditionWords: Readonly<Record<ActivityCondition, string>> = {
  'geen-commerciele-prijs': 'De prijs is lager dan bij een bedrijf',
  'geen-horeca': 'Het is geen horeca',
  'terug-naar-ruimte': 'De opbrengst komt terug bij de ruimte',
  leefbaarheid: 'Het maakt de buurt prettiger om te wonen',
}

export const tenantWords: Readonly<Record<TenantKind, string>> = {
  'algemeen-belang': 'Vereniging of stichting voor iedereen',
  overheid: 'Gemeente of andere overheid',
  'persoon-sociaal': 'Iemand die er werkt voor de buurt',
  commercieel: 'Een bedrijf, zoals een kapper',
}
