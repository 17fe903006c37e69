// What an arranger does, and what the work needs to last. In Dutch the function has many names.

import type { ArrangerCondition, ArrangerRole } from '../../../library/arranger.ts'

/** Other names for the same work. */
export const arrangerNames = ['dorpsondersteuner', 'buurtverbinder', 'community builder', 'opbouwwerker'] as const

export const arrangerRoleCopy: Readonly<Record<ArrangerRole, { readonly name: string; readonly meaning: string }>> = {
  koppelen: { name: 'Mensen aan elkaar koppelen', meaning: 'Twee bewoners die iets aan elkaar kunnen hebben.' },
  introduceren: {
    name: 'Mensen ergens bij brengen',
    meaning: 'Meegaan naar een club of een baan, en zorgen dat het klikt.',
  },
  opzetten: { name: 'Iets nieuws beginnen', meaning: 'Een nieuwe groep. Vaak helpt het als er een plek voor is.' },
  ondersteunen: {
    name: 'Helpen wat er al is',
    meaning: 'Een groep van de buurt sterker maken, zonder haar over te nemen.',
  },
  openstellen: {
    name: 'Groepen openmaken',
    meaning: 'Een club helpen om nieuwe mensen op te nemen, ook met dementie.',
  },
  verbinden: { name: 'Groepen verbinden', meaning: 'Een koor dat een ruimte zoekt, bij iemand die er een heeft.' },
}

/** What it is not, and for whom. */
export const arrangerNotes = {
  everyone: 'Het is er voor alle leeftijden. Netwerken met jong en oud zijn sterker.',
  notCare: 'Iemand aan hulpverleners koppelen is ander werk. Dit gaat over bewoners onderling.',
}

export const arrangerConditionCopy: Readonly<
  Record<ArrangerCondition, { readonly name: string; readonly meaning: string }>
> = {
  vak: {
    name: 'Een vak, geen zorg',
    meaning: 'Stuur het werk niet aan als zorg en vraag er geen verantwoording over alsof het zorg is.',
  },
  inkoop: {
    name: 'Een manier van inkopen',
    meaning: 'Die is er nog niet. De gemeente kan er ook geld voor apart zetten.',
  },
  'landelijke-regeling': {
    name: 'Een landelijke regeling',
    meaning:
      'Groepen bewoners krijgen er geld en advies. ' +
      'Misschien kan een deel van € 600 miljoen voor ouderenzorg daarheen (idee uit 2024). ' +
      'Over dat geld zou het kabinet in 2025 besluiten. ' +
      'Of de Wlz gaat dit werk betalen.',
  },
  aanbieders: {
    name: 'Wie het werk doet',
    meaning: 'Er moet meer aanbod komen. Geld uit de zorg kan naar opbouwwerkers in de buurt.',
  },
  leren: {
    name: 'Beter worden in het vak',
    meaning: 'Wie dit doet, krijgt eerlijk te horen hoe het gaat en leert daarvan.',
  },
}
