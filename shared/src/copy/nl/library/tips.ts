// Nine tips, the topics of a look at the neighbourhood, and the municipality's plan, in plain words.

import type { TipId } from '../../../library/tips.ts'
import type { ScanTopic } from '../../../model/placeIds.ts'

export const tipCopy: Readonly<Record<TipId, { readonly name: string; readonly meaning: string }>> = {
  mix: {
    name: 'Blijf letten op de mix',
    meaning:
      'Wie nu een ander helpt, heeft later misschien hulp nodig, en andersom. Dat verandert ook als niemand verhuist. ' +
      'Een vast percentage met een indicatie is te grof.',
  },
  'voor-iedereen': {
    name: 'Maak het aantrekkelijk voor iedereen',
    meaning:
      'Vraag ook wie er later wil wonen. Laat mensen komen omdat het er fijn is, niet pas als het thuis niet meer gaat.',
  },
  vangnet: {
    name: 'Steun actieve bewoners',
    meaning:
      'Richt met hen een beheergroep op. Hun inzet kan veranderen. Zorg daarom dat er altijd een vakkracht is om op terug te vallen.',
  },
  bewonerscoach: {
    name: 'Betaal iemand die verbindt',
    meaning:
      'Een bewonerscoach of community builder kan bij verschillende partijen in dienst zijn. ' +
      'Heeft één zorgaanbieder de voorkeur, dan kan geld uit het VPT meebetalen.',
  },
  'tijdelijk-geld': {
    name: 'Zoek tijdelijk geld, maar reken er niet op',
    meaning:
      'Fondsen en subsidies helpen om te beginnen. Voor later is ander geld nodig. Mensen samen inzetten maakt het goedkoper.',
  },
  'ruimte-benutten': {
    name: 'Gebruik de ruimte veel',
    meaning:
      'Vraag clubs en cursussen om een kleine bijdrage. Het gaat om wat bewoners eraan hebben, niet om huur per vierkante meter.',
  },
  'andere-groepen': {
    name: 'Laat ook anderen meedoen',
    meaning:
      'Mensen met een beperking of lang zonder werk, kunstenaars, scholen, winkels en de bibliotheek: iedereen wint erbij.',
  },
  gelijkwaardig: {
    name: 'Doe mee als gelijken',
    meaning:
      'Elke partij draagt bij, en dat hoeft geen geld te zijn. Weegt één belang te zwaar, dan wordt het plan scheef.',
  },
  overeenkomst: {
    name: 'Leg afspraken vast',
    meaning: 'Mensen en omstandigheden veranderen. Schrijf op wie wat doet en waarvoor je verantwoordelijk bent.',
  },
}

export const scanCopy: Readonly<Record<ScanTopic, string>> = {
  voorzieningen: 'Wat is er in de buurt?',
  'zorg-en-welzijn': 'Welke zorg en welk welzijn is er?',
  bereikbaarheid: 'Hoe kom je er?',
  samenstelling: 'Wie wonen er, en hoe staan zij ervoor?',
  bewoners: 'Wat is typisch voor de mensen hier?',
}

export const scanNote = 'Geen wijk is hetzelfde. Sluit aan bij wat er al is.'

export const scanOurs = 'Zet bij elk feit de bron en het jaar, dat vragen wij.'

export const housingAndCarePlanName = 'Woonzorgvisie'

export const housingAndCarePlanSentence =
  'Elke gemeente moet er een hebben: hoe ouderen en andere groepen met hulp straks wonen. Past jullie plan daarbij?'
