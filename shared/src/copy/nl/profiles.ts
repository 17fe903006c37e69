// What a party says about itself before the workshop, with what is usual for its kind as a starting point. Facts
// follow the EHA note (seed inventory E-01, D19); the exception of the corporation is the model's, slow decisions,
// day activities and its community builder are the Aedes guide's. Every sentence is our own. A party's own words are
// never replaced.

import type { PartyKind } from '../../model/partyKinds.ts'
import type { ProfilePart } from '../../nouns/party.ts'

export const profileCopy: Readonly<Record<ProfilePart, string>> = {
  interest: 'Ons belang',
  room: 'Onze ruimte: wat kunnen we brengen?',
  limit: 'Onze grens',
}

type Usual = Readonly<Record<ProfilePart, string>>

/** For the kinds that the source mentions. */
export const usualProfile: Readonly<Partial<Record<PartyKind, Usual>>> = {
  corporatie: {
    interest: 'genoeg passende woningen, een prettige buurt en huurders die blijven',
    room: 'gebouw, beheer, toewijzing en soms een community builder',
    limit: 'alleen waar zij bezit heeft, en geld zonder opbrengst alleen bij uitzondering',
  },
  gemeente: {
    interest: 'haar taken uit de Wmo, minder zorgvraag en een plan voor de hele wijk',
    room: 'subsidie, inkoop van Wmo-zorg, beleid en afspraken met de corporatie',
    limit: 'wel geld voor activiteiten, niet voor stenen, en besluiten kosten tijd',
  },
  zorgorganisatie: {
    interest: 'haar mensen goed inzetten, vroeg zien wat er speelt',
    room: 'een vast team, uren en huur voor dagbesteding',
    limit: 'zij wordt alleen voor zorg betaald',
  },
  'sociaal-werk': {
    interest: 'mensen verbinden en problemen voor zijn',
    room: 'een community builder, activiteiten en uren',
    limit: 'haar geld uit de Wmo wordt elk jaar opnieuw bepaald',
  },
  bewoners: {
    interest: 'prettig wonen, een eigen plek en iets kunnen betekenen',
    room: 'uren, een beheergroep en een bijdrage voor gebruik',
    limit: 'zij worden ouder, en meedoen kun je niet afdwingen',
  },
  zorgkantoor: {
    interest: 'een goede situatie thuis, ook met weinig zorgpersoneel',
    room: 'tijdelijk geld om iets nieuws te beginnen',
    // Lighter home care is paid by the health insurer, which is counted with this kind (partyKinds).
    limit: 'een zorgkantoor gaat over langdurige zorg, een verzekeraar over lichte zorg thuis',
  },
  'particuliere-investeerder': {
    interest: 'rendement, en profijt van een complex waar mensen prettig samenleven',
    room: 'gebouw en vrijere contracten',
    limit: 'woningen in de vrije sector',
  },
  'particulier-fonds': {
    interest: 'iets goeds doen voor de samenleving',
    room: 'tijdelijk geld',
    limit: 'eigen voorwaarden, en voor even',
  },
}
