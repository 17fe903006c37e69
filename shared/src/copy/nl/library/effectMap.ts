// The boxes of the effect map in our own words.

import type { EffectNodeId } from '../../../library/effectMap.ts'

export const effectNodeCopy: Readonly<Record<EffectNodeId, string>> = {
  humanitas: 'Humanitas',
  woonbron: 'Woonbron',
  samenredzaamheid: 'Gemeente: geld voor samenredzaamheid',
  'preferente-aanbieder': 'Gemeente: één zorgaanbieder mag de voorkeur hebben',
  'zonder-indicatie-proef': 'Gemeente: proef met zorg zonder indicatie',
  'eisen-activiteiten': 'Gemeente: eisen aan de activiteiten',
  'passend-gebouw': 'Een gebouw dat past, ook met domotica',
  'vast-team': 'Een vast team van verschillende organisaties',
  'ruime-opdracht': 'Een ruime opdracht: meer uren, meer vrijheid, minder invullen',
  samenwerking: 'Goed samenwerken: vertrouwen en elkaars werk kennen',
  netwerk: 'Een goed netwerk met andere vakmensen',
  aanspreekbaar: 'Bewoners lopen zo binnen',
  'in-beeld': 'Het team kent de bewoners',
  signaleren: 'Eerder zien wat er speelt, en er iets mee doen',
  'op-weg-helpen': 'Bewoners durven eerder iets te zeggen',
  activiteiten: 'Meer en verschillende activiteiten',
  'bewoners-actief': 'Bewoners doen mee of helpen mee',
  'zonder-indicatie': 'Helpen zonder eerst een indicatie',
  'snelle-indicatie': 'Een snelle indicatie, dus snel zorg',
  kerntaak: 'Makkelijker je eigen werk doen',
  'bijdrage-aan-team': 'Iets kunnen betekenen voor het team',
  oplossingen: 'Hulp die sneller komt, beter past en lichter is',
  'vragen-eigen-team': 'Het eigen zorgteam pakt nieuwe vragen op',
  'minder-telefoon': 'Minder telefoon bij Woonbron',
  'minder-overlast': 'Minder last van buren',
  veiliger: 'Bewoners voelen zich veiliger',
  welbevinden: 'Bewoners voelen zich beter en zijn minder eenzaam',
  'langer-thuis': 'Langer thuis wonen',
  tevreden: 'Bewoners zijn tevredener',
  vertrouwen: 'Meer vertrouwen in de organisaties',
  werkplezier: 'Meer plezier in het werk, misschien minder ziek',
  efficient: 'Werken kost minder moeite en levert meer op',
  besparing: 'Zorg die niet nodig is',
}

export const effectMapNote = 'Pijlen niet uit de bron: die zijn in de tekst verloren gegaan.'
