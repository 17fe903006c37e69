// The five bottlenecks and the four advices, in plain words. They were written in 2021.

import type {
  AdviceAction,
  AdviceNumber,
  BottleneckCause,
  BottleneckNumber,
  OutsideEyesRole,
} from '../../../library/bottlenecks.ts'

export const bottleneckCopy: Readonly<Record<BottleneckNumber, string>> = {
  1: 'Geen goede plek',
  2: 'Samenwerken is ingewikkeld',
  3: 'Geld komt niet bij elkaar',
  4: 'Bewoners: te veel gevraagd of te weinig gehoord',
  5: 'Een mooi idee past niet op de praktijk',
}

/** The causes in one short line, in our words. */
export const bottleneckMeaning: Readonly<Record<BottleneckNumber, string>> = {
  1: 'Grond is duur, of er is weinig in de buurt.',
  2: 'Ander tempo, andere woorden, veel regels.',
  3: 'Geld voor zorg mag vaak niet naar een gebouw.',
  4: 'Wie begint, loopt vast op regels. Of bewoners praten te weinig mee.',
  5: 'Het past niet bij mens of plek, en laat techniek liggen.',
}

export const causeCopy: Readonly<Record<BottleneckCause, string>> = {
  grondbeleid: 'Door de regels voor grond komt een plek moeilijk vrij.',
  'weinig-plek': 'In bestaande wijken is weinig plek, en juist daar willen ouderen blijven.',
  prijs: 'De grond is zo duur dat het plan niet meer uitkomt.',
  'kale-plek': 'De plek die er is, heeft te weinig winkels, zorg of buren die elkaar kennen.',
  'geen-visie': 'Binnen de gemeente wil niet elke afdeling hetzelfde.',
  ritme: 'Afdelingen werken in een ander tempo en met andere woorden.',
  regels: 'Zorg heeft ingewikkelde regels en corporaties hebben strenge.',
  impasse: 'Na een enthousiast begin loopt het vast.',
  'niet-vinden': 'Wie geld wil geven, vindt de plannen niet.',
  'te-klein': 'Een plan is vaak te klein om in te investeren.',
  'niet-voor-stenen': 'Geld voor zorg mag vaak niet naar gebouw of omgeving.',
  preventie: 'Voor voorkómen is weinig geld.',
  voorfinanciering: 'Geld om te beginnen is moeilijk te krijgen.',
  ondergesneeuwd: 'Wie iets begint, verdrinkt in regels en loketten.',
  'geen-stem': 'Bij plannen van de gemeente praten bewoners te weinig mee.',
  idealen: 'Het idee is mooi, maar past niet bij de mensen of de plek.',
  technologie: 'Over techniek in en om huis wordt weinig nagedacht.',
}

export const adviceCopy: Readonly<Record<AdviceNumber, string>> = {
  1: 'Zorg voor een plek',
  2: 'Laat zorg de wijk vernieuwen',
  3: 'Betrek bewoners en steun wat zij beginnen',
  4: 'Gebruik verbeelding',
}

export const adviceActionCopy: Readonly<Record<AdviceAction, string>> = {
  samenwerkingsmodellen: 'Probeer nieuwe manieren van samenwerken en deel wat je leert.',
  experimenteerruimte: 'Maak ruimte in de regels, zodat geld voor zorg ook naar woning of omgeving kan.',
  grondpolitiek: 'Stuur als gemeente zelf met grond: kopen, in erfpacht geven of een andere prijs.',
  gebiedsenvelop: 'Vraag bij een gebied ook om gemeenschap, zorg of plannen met bewoners.',
  verkoopvoorwaarden: 'Stel eisen als een school of een oud gemeentehuis wordt verkocht.',
  'zorgzame-omgeving': 'Kijk verder dan woningen: straat en plein, voorzieningen en wie elkaar kent.',
  'integrale-wijkvisie': 'Maak per wijk één visie op zorg, wonen en omgeving.',
  'andere-blik-op-zorg': 'Laat zorg ook letten op wat zij buiten de zorg voor mensen kan doen.',
  'initiatieven-steunen': 'Help bewoners die iets beginnen: minder risico, hulp bij een voorstel, raad.',
  'centrale-rol': 'Geef bewoners een hoofdrol in visie en plan.',
  'van-onderop': 'Begin bij wat er in de wijk al gebeurt.',
  ontwerpers: 'Zet een ontwerper aan tafel die meedenkt, of laat andere plannen zien.',
  'technologie-onderzoeken': 'Onderzoek in de praktijk wat techniek voor ouderen kan doen.',
  veelkleurig: 'Let op verschillen: mensen met een andere cultuur wensen soms iets anders.',
  leerplek: 'Houd een plek waar partijen van elkaar leren.',
}

export const outsideEyesCopy: Readonly<Record<OutsideEyesRole, string>> = {
  aanjager: 'Bezoek van buiten houdt het onderwerp hoog op de lijst.',
  steunpilaar: 'Iemand van buiten denkt mee, kijkt of het klopt en helpt volhouden.',
}
