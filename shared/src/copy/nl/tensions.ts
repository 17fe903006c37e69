// Tensions, as questions to the group. Neutral: two things that are both wanted, and how they go together. Never a
// verdict, and never an answer. Facts: seed inventory D12, D17.5, C-11, C-17, C-37, E-11; every sentence is our own.

import type { TensionId } from '../../derive/tensions.ts'

export interface TensionCopy {
  /** A few words to recognise it by. */
  readonly name: string
  readonly question: string
  readonly source: string
}

const model = 'Corpovenista-model'
const aedes = 'Aedes, Aan de slag met ontmoetingsruimtes'

export const tensionCopy: Readonly<Record<TensionId, TensionCopy>> = {
  'servicekosten-buurt': {
    name: 'Bewoners betalen, de buurt doet mee',
    question: 'Bewoners betalen mee via hun huur of servicekosten, en de buurt is welkom. Hoe gaat dat samen?',
    source: `${model}, blad 3`,
  },
  'prijs-drempel': {
    name: 'Een prijs en een lage drempel',
    question: 'Er is geld nodig van wie komt, en iedereen moet makkelijk mee kunnen doen. Wat mag meedoen kosten?',
    source: `${model}, hoofdstuk 6`,
  },
  'verhuur-vrij-gebruik': {
    name: 'Verhuur en vrij gebruik',
    question:
      'Een andere partij betaalt voor de ruimte. Bewoners en het team willen er zo naar binnen. Hoe regelen jullie dat?',
    source: `${model}, blad 3`,
  },
  'programma-bewoners': {
    name: 'Een vast programma en eigen keuze',
    question: 'De gemeente vraagt een vast programma, en bewoners willen zelf kiezen. Wie gaat over welke uren?',
    source: `${model}, blad 5`,
  },
  'buurt-eigen-plek': {
    name: 'De buurt welkom, een plek voor bewoners',
    question: 'De buurt is welkom. Waar blijft het gebouw van de bewoners zelf?',
    source: `${model}, blad 9`,
  },
  'draagkracht-instroom': {
    name: 'Meedragen en steeds ouder',
    question: 'Het plan rekent op bewoners die elkaar helpen. Nieuwe bewoners zijn steeds ouder. Wie draagt er mee?',
    source: `${model}, blad 4`,
  },
  'corporatie-welzijn': {
    name: 'Welzijn bij de corporatie',
    question: 'De corporatie doet hier werk dat ook bij welzijn hoort. Wat doet sociaal werk, en wat de corporatie?',
    source: `${model}, blad 8`,
  },
  'een-persoon': {
    name: 'Alles bij één persoon',
    question: 'De uren hangen aan één persoon. Wie vangt het werk op bij ziekte of vertrek, en met wie overlegt die?',
    source: `${model}, blad 8`,
  },
  'voorkeur-vrije-keuze': {
    name: 'Eén organisatie en vrije keuze',
    question:
      'Eén organisatie geeft hier de zorg, en bewoners mogen in principe zelf kiezen. Hoe blijft die keuze echt?',
    source: `${model}, blad 7`,
  },
  'buurt-toewijzing': {
    name: 'Band met de buurt en regels van de regio',
    question: 'Jullie zoeken een band met de buurt, en woningen gaan via de regio. Wat is er lokaal mogelijk?',
    source: `${model}, blad 4 en 9`,
  },
  'gangen-brand': {
    name: 'Gangen van bewoners en brandveiligheid',
    question: 'Bewoners richten de gangen zelf in. Wat mag daar staan volgens de regels voor brand?',
    source: `${model}, blad 1`,
  },
  zorgsmaak: {
    name: 'Zorg in beeld en gewoon wonen',
    question: 'Zorg is goed te zien in het gebouw. Hoe blijft het een gewoon huis?',
    source: `${model}, blad 1`,
  },
  'onrendabel-blijvend': {
    name: 'Een uitzondering die blijft',
    question:
      'De corporatie legt elk jaar geld bij zonder opbrengst. Het model noemt dat een uitzondering. Hoe lang kan dit zo?',
    source: `${model}, hoofdstuk 6`,
  },
  'team-eigen-doelen': {
    name: 'Eén team en eigen doelen',
    question:
      'Mensen werken als één team, en iedere organisatie kijkt naar de eigen doelen. Waar kijken jullie samen naar?',
    source: `${model}, blad 8`,
  },
  'ruimte-dicht': {
    name: 'Voor elkaar zorgen zonder ruimte',
    question: 'Jullie willen dat bewoners voor elkaar zorgen, en knop 2 staat dicht. Waar ontmoeten zij elkaar?',
    source: `${model}, blad 2`,
  },
  'geen-trekker': {
    name: 'Nog geen trekker',
    question: 'Jullie werken samen. Wie trekt dat?',
    source: `${model}, blad 8`,
  },
  'geen-opvolger': {
    name: 'De trekker kan wegvallen',
    question: 'Of het lukt, hangt af van wie volhoudt. Wie neemt het over als de trekker stopt?',
    source: 'Vilans en Movisie, Leefvormen, hoofdstuk 3.5',
  },
  woonzorgvisie: {
    name: 'De woonzorgvisie',
    question: 'Dit plan hoort bij de woonzorgvisie. In welke paragraaf, en wie zorgt dat het er staat?',
    source: 'EHA-notitie, hoofdstuk 1',
  },
  'mix-zonder-dag': {
    name: 'De mix verandert vanzelf',
    question: 'Dragers worden soms vragers, ook als niemand verhuist. Wanneer kijken jullie opnieuw naar de mix?',
    source: 'EHA-notitie, hoofdstuk 4',
  },
  'zorgtaken-buren': {
    name: 'Zorgtaken voor buren',
    question:
      'Hier lijken buren zorgtaken te krijgen. Iets voor elkaar doen werkt, zorg van een ander overnemen niet. Hoe bedoelen jullie het?',
    source: 'Vilans en Movisie, Leefvormen, hoofdstuk 2',
  },
  'een-belang-weegt-zwaar': {
    name: 'Eén belang weegt zwaar',
    question:
      'Eén of twee partijen hebben het grootste deel van geld, uren of waarde. Wat betekent dat voor wie beslist?',
    source: 'EHA-notitie, hoofdstuk 4',
  },
  'servicekosten-derden': {
    name: 'Servicekosten en gebruik door anderen',
    question: 'Bewoners betalen de ruimte via hun huur, en anderen betalen ook voor gebruik. Mag dat samen?',
    source: `${aedes}, bijlage 2`,
  },
  'opbrengst-terug': {
    name: 'Opbrengst van koffie en activiteiten',
    question: 'Geld van koffie of activiteiten gaat naar een andere knop. Komt het terug bij de ruimte?',
    source: `${aedes}, bijlage 2`,
  },
  'commercieel-gebruik': {
    name: 'Verhuur aan een bedrijf',
    question:
      'Een partij van buiten gebruikt de ruimte. Is dat een bedrijf, en huren bedrijven hooguit een tiende van al het maatschappelijk vastgoed?',
    source: `${aedes}, bijlage 2`,
  },
  'ruimte-soo-huur': {
    name: 'SOO en huur van bewoners',
    question: 'Wie SOO krijgt, mag de ruimte niet in de huur of servicekosten doen. Welke van de twee houden jullie?',
    source: `${aedes}, bijlage 2`,
  },
  'ruimte-huur-ondernemer': {
    name: 'Huur van bewoners en een ondernemer',
    question: 'In een ruimte die bewoners huren, kan geen ondernemer zitten. Welke van de twee houden jullie?',
    source: `${aedes}, bijlage 2`,
  },
  'ruimte-huur-dagbesteding': {
    name: 'Huur van bewoners en dagbesteding',
    question: 'In een ruimte die bewoners huren, kan geen dagbesteding zijn. Welke van de twee houden jullie?',
    source: `${aedes}, bijlage 2`,
  },
  'ruimte-wmo-gehuurde': {
    name: 'Dagbesteding Wmo in het gehuurde',
    question: 'Voor dagbesteding Wmo mag de ruimte niet bij het gehuurde van bewoners horen. Wat kiezen jullie?',
    source: `${aedes}, bijlage 2`,
  },
  'ruimte-opbouwwerk-eindig': {
    name: 'Huur door opbouwwerk stopt een keer',
    question: 'Geld van opbouwwerk is er voor een paar jaar. Tot wanneer, en wat komt daarna?',
    source: `${aedes}, bijlage 2`,
  },
  'geen-bezit': {
    name: 'Geen bezit in dit gebied',
    question: 'De corporatie heeft hier nog geen bezit. Dan mag zij hier geen ruimte bouwen of kopen. Wie kan dat wel?',
    source: 'EHA-notitie, hoofdstuk 1',
  },
  'opbouwwerk-blijvend': {
    name: 'Opbouwwerk zonder einde',
    question:
      'Opbouwwerk staat hier zonder einddatum. De gemeente stelt geld voor welzijn elk jaar opnieuw vast. Tot wanneer is het zeker?',
    source: 'EHA-notitie, hoofdstuk 1',
  },
}
