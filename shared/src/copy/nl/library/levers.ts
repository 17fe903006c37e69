// Three levers, what invites people to meet, the parts of the social base, and the good life that all of it is for.

import type { GoodLifePart, SocialBaseTrouble } from '../../../library/levers.ts'
import type { IdeaId, LeverId, SocialBasePart } from '../../../model/placeIds.ts'

export const leverCopy: Readonly<Record<LeverId, { readonly name: string; readonly meaning: string }>> = {
  omgeving: { name: 'De plek', meaning: 'Hoe gebouw, straat en plein zijn ingericht, zodat mensen elkaar treffen.' },
  'formele-zorg': {
    name: 'Zorg en netwerken',
    meaning: 'Zorg die aansluit bij de mensen die iemand al om zich heen heeft.',
  },
  arrangeurs: { name: 'Mensen die verbinden', meaning: 'Iemand met als werk: zorgen dat bewoners elkaar vinden.' },
}

export const goodLifeCopy: Readonly<Record<GoodLifePart, string>> = {
  'zelf-kiezen': 'Zelf kiezen',
  verbonden: 'Bij anderen horen',
  'van-betekenis': 'Iets voor een ander kunnen doen',
}

/** Why the goal is not that neighbours give care. */
export const goodLifeNote =
  'Vraag mensen om iets voor elkaar te doen, niet om elkaar te verzorgen. Als dat lukt, is er vanzelf minder zorg nodig.'

export const socialBaseCopy: Readonly<Record<SocialBasePart, { readonly name: string; readonly meaning: string }>> = {
  diensten: { name: 'Diensten', meaning: 'Hulp van buren en vrijwilligers, en van wie ervoor betaald wordt.' },
  gebouwen: { name: 'Gebouwen en andere voorzieningen', meaning: 'Wat er staat en werkt, dicht bij huis.' },
  ict: { name: 'ICT', meaning: 'Internet, een app of een scherm in de hal.' },
  ontmoetingsplekken: { name: 'Plekken om elkaar te treffen', meaning: 'Binnen of buiten, vast of op wielen.' },
  verbinders: { name: 'Mensen die verbinden', meaning: 'Iemand die iedereen kent en mensen bij elkaar brengt.' },
  netwerken: { name: 'Netwerken', meaning: 'Groepen en clubs waar mensen bij horen.' },
  afspraken: { name: 'Afspraken', meaning: 'Wie wat doet, en waar je elkaar aan kunt houden.' },
}

export const socialBaseTroubleCopy: Readonly<Record<SocialBaseTrouble, string>> = {
  schotten: 'Geld en regels zitten in hokjes',
  cultuur: 'Mensen werken op een andere manier',
  kennis: 'Niemand weet hoe het moet',
  capaciteit: 'Er zijn te weinig handen',
  geld: 'Er is geen geld voor',
}

export const ideaCopy: Readonly<Record<IdeaId, { readonly name: string; readonly meaning: string }>> = {
  bankjes: { name: 'Bankjes die goed staan', meaning: 'Gaan mensen er zitten, dan staan ze goed.' },
  looproutes: { name: 'Een route om te lopen', meaning: 'Een pad dat uitnodigt, zodat je onderweg iemand tegenkomt.' },
  'alledaagse-attentheid': {
    name: 'Ruimte voor een praatje',
    meaning: 'Richt de plek zo in dat mensen elkaar niet voorbijlopen. Onderzoekers noemen dat alledaagse attentheid.',
  },
  snackbar: {
    name: 'Kijk waar mensen al komen',
    meaning: 'In veel wijken verbindt de snackbar mensen. Hij is daarin vaak belangrijker dan het buurthuis.',
  },
  bakfiets: { name: 'Een plek op wielen', meaning: 'Een bakfiets met koffie en een parasol.' },
  nis: { name: 'Een zithoek in de hal', meaning: 'Ook zonder zaal kun je een hoek maken waar mensen blijven staan.' },
  buitenruimte: {
    name: 'Een tuin om te zitten',
    meaning: 'Buiten is goed te bereiken en er staan banken of een picknicktafel.',
  },
  'samen-aanbieden': {
    name: 'Zorg voor een groep',
    meaning: 'De gemeente mag hulp ook voor een groep regelen. Nu gaat bijna alles per persoon.',
  },
  'zorg-sluit-aan': {
    name: 'Zorg sluit aan bij de buurt',
    meaning: 'Langdurige zorg let op de mensen die al helpen, en maakt hun netwerk sterker.',
  },
  huurkorting: {
    name: 'Minder huur voor een buurtverbinder',
    meaning: 'Een bewoner steekt uren in de gemeenschap en betaalt minder huur. Het idee komt van Platform31.',
  },
  koppelaar: {
    name: 'Een koppelaar',
    meaning: 'Iemand die bewoners aan elkaar voorstelt, en kijkt of het leuk wordt.',
  },
}

export const rentReductionNote = 'Laat dit eerst juridisch en fiscaal toetsen. De korting telt als kosten.'

/** L-11. */
export const initiatorsNote =
  'Of het lukt, hangt vooral af van mensen die enthousiast zijn en volhouden. Wat als zo iemand stopt?'
